using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A number, and the difference between two wordings that it moves most, at either end of its range.</summary>
public sealed record FragileNumber
{
    private const double Rounding = 1e-9;

    /// <summary>The number.</summary>
    public required JudgedNumber Number { get; init; }

    /// <summary>The endpoint.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>The difference at the numbers as stated.</summary>
    public required Estimate Stated { get; init; }

    /// <summary>The difference with the number at the low end.</summary>
    public required Estimate AtLow { get; init; }

    /// <summary>The difference with the number at the high end.</summary>
    public required Estimate AtHigh { get; init; }

    /// <summary>From the stated number to the end at which the difference moves most, over the same crises.</summary>
    public required Estimate Moved { get; init; }

    /// <summary>How far it moves, in half-widths of the stated difference's interval.</summary>
    public required double Weight { get; init; }

    /// <summary>Whether it moves the difference by more than the wording does, beyond luck.</summary>
    public bool OutweighsTheWording =>
        Moved.Interval.ExcludesZero && Math.Abs(Moved.Value) > Math.Abs(Stated.Value) * (1 + Rounding);
}
