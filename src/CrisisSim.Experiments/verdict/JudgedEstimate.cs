using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A change in any quantity, with its interval of luck and what other assumptions make of it.</summary>
/// <param name="Difference">The change; null where it is not known.</param>
/// <param name="Judged">What other assumptions make of it, in its unit; null where nobody asked.</param>
public readonly record struct JudgedEstimate(Estimate? Difference, JudgementRange? Judged)
{
    /// <summary>Whether luck alone could not have done it.</summary>
    public bool IsShown => Difference is { } known && known.Interval.ExcludesZero;

    /// <summary>Whether it is not shown, and too few trials carry it to tell.</summary>
    public bool IsTooFew => !IsShown && Difference is { } known && known.Has(Caveats.FewEvents);

    /// <summary>The way it goes: +1 up, −1 down, 0 where that is not shown.</summary>
    public int Way => IsShown ? Math.Sign(Difference!.Value.Value) : 0;

    /// <summary>
    /// The rule. Shown: the interval of luck excludes 0. Robust: shown, and sceptic, advocate and 95 of 100 sets of
    /// assumptions, as far as they were asked, keep the direction.
    /// </summary>
    public Sureness Sureness => this switch
    {
        { Difference: null } => Sureness.NotKnown,
        { Difference: { } known } when known.Has(Caveats.NoTrialDiffers) => Sureness.Same,
        { IsShown: false } => Sureness.NotShown,
        { Judged: null } => Sureness.Shown,
        { Judged.Kept: true } => Sureness.Robust,
        _ => Sureness.DependsOnJudgement,
    };
}
