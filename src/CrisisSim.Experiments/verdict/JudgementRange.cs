using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What other assumptions make of one change: a sceptic's, an advocate's, and sets drawn from the ranges.</summary>
/// <param name="Range">
/// From the least to the most of the value as stated, the sceptic's figure, the advocate's, and the middle 95 % of the
/// sets drawn, in the unit of the endpoint.
/// </param>
/// <param name="Kept">
/// Whether sceptic, advocate and at least 95 of 100 sets drawn have the direction that the change has as stated.
/// </param>
/// <param name="ScepticAgrees">Whether the sceptic's figure has that direction.</param>
public readonly record struct JudgementRange(Interval Range, bool Kept, bool ScepticAgrees)
{
    /// <summary>The share of sets of assumptions that may turn a direction round which is called robust.</summary>
    internal const double MostReversed = 0.05;

    /// <summary>
    /// From the least to the most of these ends and of the value as stated. Other assumptions are played with fewer
    /// crises, so luck may set all of them to one side of it; a range without it would deny the assumptions of the file.
    /// </summary>
    /// <param name="stated">The value as stated, in any unit.</param>
    /// <param name="ends">What other assumptions make of it, in that unit.</param>
    public static Interval Holding(double stated, params IReadOnlyList<double> ends) =>
        new(ends.Append(stated).Min(), ends.Append(stated).Max());

    /// <summary>What sceptic and advocate make of a change, where no sets of assumptions were drawn.</summary>
    /// <param name="stated">The change as stated, in any unit.</param>
    /// <param name="sceptic">The same on a sceptic's assumptions, in that unit.</param>
    /// <param name="advocate">The same on an advocate's.</param>
    public static JudgementRange OfPriors(double stated, double sceptic, double advocate)
    {
        bool scepticAgrees = Math.Sign(sceptic) == Math.Sign(stated);
        return new JudgementRange(Holding(stated, sceptic, advocate),
            scepticAgrees && Math.Sign(advocate) == Math.Sign(stated), scepticAgrees);
    }

    /// <summary>
    /// The range of one change of a pair; null where neither priors nor sets of assumptions were played for it.
    /// </summary>
    internal static JudgementRange? Find(ComparisonResult result, WordingPair pair, EndpointDifference stated)
    {
        if (stated.Difference is not { } difference) return null;
        PriorVerdict? priors = result.Verdicts.FirstOrDefault(
            one => ReferenceEquals(one.Endpoint, stated.Endpoint) && IsOf(one.Baseline, one.Other, pair));
        JudgedDifference? drawn = result.Judged.FirstOrDefault(
            one => ReferenceEquals(one.Endpoint, stated.Endpoint) && IsOf(one.Baseline, one.Other, pair));
        if (drawn is null && result.Verdicts.Count == 0) return null;
        int way = Math.Sign(difference.Value);
        // Priors under which no crisis differs are not among the verdicts: their figure is 0.
        double sceptic = priors?.Sceptic.Difference?.Value ?? 0, advocate = priors?.Advocate.Difference?.Value ?? 0;
        bool asked = result.Verdicts.Count > 0;
        double[] ends =
        [
            .. asked ? (double[])[sceptic, advocate] : [],
            .. drawn is null ? [] : (double[])[drawn.Spread.Middle.Low, drawn.Spread.Middle.High],
        ];
        bool scepticAgrees = !asked || Math.Sign(sceptic) == way;
        return new JudgementRange(Holding(difference.Value, ends),
            scepticAgrees && (!asked || Math.Sign(advocate) == way) && !(drawn?.Spread.Reversed > MostReversed),
            scepticAgrees);
    }

    private static bool IsOf(string baseline, string other, WordingPair pair) =>
        baseline == pair.Baseline && other == pair.Other;
}
