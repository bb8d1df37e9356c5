using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// What judgement leaves open of one difference, in the unit of the endpoint: a range that is no interval of luck.
/// </summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Says">What it is and what it means.</param>
internal readonly record struct JudgedRange(double Low, double High, string Says)
{
    /// <summary>The middle of draws of judged numbers; the sign may be reversed in some.</summary>
    public static JudgedRange From(JudgedDifference judged) => new(
        judged.Spread.Middle.Low, judged.Spread.Middle.High, FormattableString.Invariant(
            $"judgement, 95 of 100 draws of judged numbers; the sign reverses in {100 * judged.Spread.Reversed:0.#} of 100"));

    /// <summary>From the sceptic's difference to the advocate's; null where either is not known.</summary>
    public static JudgedRange? From(PriorVerdict verdict)
    {
        if (verdict.Sceptic.Difference is not { } sceptic || verdict.Advocate.Difference is not { } advocate)
            return null;
        string says =
            $"judgement, from the sceptic's {EndpointFigure.Difference(verdict.Endpoint, sceptic)} to the advocate's "
                + $"{EndpointFigure.Difference(verdict.Endpoint, advocate)}"
            + (verdict.DependsOnJudgement ? "; depends on judgement" : "");
        return new JudgedRange(Math.Min(sceptic.Value, advocate.Value), Math.Max(sceptic.Value, advocate.Value), says);
    }
}
