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

    /// <summary>What both tell, each of outcomes of its own.</summary>
    public ResolvedLeads And(ResolvedLeads other) =>
        new(Better || other.Better, Worse || other.Worse, Open || other.Open);

    public static ResolvedLeads Between(OutcomeTrials outcome, int first, int second, Confidence confidence)
    {
        PairedDifference difference = Paired.Means(outcome.Signed(first), outcome.Signed(second), confidence);
        return From(difference.Difference.Interval, difference.Differing > 0);
    }

    public static ResolvedLeads Between(OutcomeContrasts outcome, int first, int second, Confidence confidence)
    {
        Interval lead = outcome.Lead(first, second, confidence);
        return From(lead, lead != Interval.Point(0));
    }

    private static ResolvedLeads From(Interval lead, bool differs) =>
        new(lead.Low > 0, lead.High < 0, !lead.ExcludesZero && differs);
}
