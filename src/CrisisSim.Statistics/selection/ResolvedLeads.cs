namespace CrisisSim.Statistics;

/// <summary>In which ways one option is told from another over all outcomes.</summary>
/// <param name="Better">In some outcome the first is better.</param>
/// <param name="Worse">In some outcome the first is worse.</param>
/// <param name="Open">In some outcome trials differ, but the interval of the difference includes 0.</param>
internal readonly record struct ResolvedLeads(bool Better, bool Worse, bool Open)
{
    public ResolvedLeads Reversed => new(Worse, Better, Open);

    public Dominance Relation => (Better, Worse, Open) switch
    {
        (true, true, _) => Dominance.Incomparable,
        (_, _, true) => Dominance.NotResolved,
        (true, _, _) => Dominance.Dominates,
        (_, true, _) => Dominance.IsDominated,
        _ => Dominance.Same,
    };

    public static ResolvedLeads Of(IReadOnlyList<OutcomeTrials> outcomes, int first, int second, Confidence confidence)
    {
        bool better = false, worse = false, open = false;
        foreach (OutcomeTrials outcome in outcomes)
        {
            PairedDifference difference = Paired.Means(outcome.Signed(first), outcome.Signed(second), confidence);
            Interval lead = difference.Difference.Interval;
            better |= lead.Low > 0;
            worse |= lead.High < 0;
            open |= !lead.ExcludesZero && difference.Differing > 0;
        }
        return new ResolvedLeads(better, worse, open);
    }
}
