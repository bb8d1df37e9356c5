namespace CrisisSim.Charts;

/// <summary>A filled rectangle: a bar, a part of a stacked bar, a stretch of time, a cell of a heat map.</summary>
/// <param name="Left">Where it begins on the x axis.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Low">Where it begins on the y axis.</param>
/// <param name="High">Where it ends.</param>
public sealed record Box(double Left, double Right, double Low, double High) : Mark
{
    /// <summary>
    /// Written in it where it fits, else beside or above its end where there is room, else not at all; empty: nothing.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>
    /// In place of a series' colour: a shade from −1 (strongest of one hue) by 0 (neutral) to +1 (strongest of the
    /// other); null: the series' colour.
    /// </summary>
    public double? Shade { get; init; }

    /// <summary>Whether a shade is drawn without a hatch, since words or figures tell it from its neighbours.</summary>
    public bool Plain { get; init; }

    /// <summary>Whether it is drawn pale, as what could be or was given up.</summary>
    public bool Faint { get; init; }

    /// <summary>An interval at its far end along its length: whiskers; null: none.</summary>
    public Whisker? Whisker { get; init; }
}

/// <summary>A closed, filled shape, such as a violin. Lists are compared by reference.</summary>
public sealed record Outline(IReadOnlyList<Point> Points) : Mark;
