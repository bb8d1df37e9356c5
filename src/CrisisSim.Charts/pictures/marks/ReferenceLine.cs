namespace CrisisSim.Charts;

/// <summary>A straight line across the panel: a threshold, no difference, the baseline.</summary>
/// <param name="At">Where on the axis that it crosses.</param>
/// <param name="Upright">Whether it stands at a place of the x axis; else it lies at one of the y axis.</param>
public sealed record ReferenceLine(double At, bool Upright) : Mark
{
    /// <summary>Written at its end; empty: nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it is drawn solid, as an axis is; else dashed.</summary>
    public bool Solid { get; init; }
}
