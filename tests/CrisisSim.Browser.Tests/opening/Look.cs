namespace CrisisSim.Browser;

/// <summary>Under what conditions a page is looked at.</summary>
public sealed record Look
{
    /// <summary>Whether the reader prefers dark colours.</summary>
    public bool Dark { get; init; }

    /// <summary>Width of the window, px.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Height of the window, px.</summary>
    public int Height { get; init; } = 900;

    /// <summary>Whether the page is asked to open all that is folded away.</summary>
    public bool All { get; init; }

    /// <summary>Whether scripts run.</summary>
    public bool Script { get; init; } = true;
}
