using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>In how many situations a text is better by one outcome than the first. Lists are compared by reference.</summary>
/// <param name="Endpoint">The outcome.</param>
/// <param name="Outcomes">One a situation in which it is known, at least one.</param>
internal sealed record SituationCount(Endpoint Endpoint, IReadOnlyList<StudyOutcome> Outcomes)
{
    public int All => Outcomes.Count;

    public int Better => Outcomes.Count(outcome => outcome.Favours > 0);

    public int Worse => Outcomes.Count(outcome => outcome.Favours < 0);

    /// <summary>Situations in which not one crisis differs.</summary>
    public int Same => Outcomes.Count(
        outcome => outcome.Difference is { } difference && difference.Has(Caveats.NoTrialDiffers));

    /// <summary>Situations in which luck alone could do it, or nothing differs.</summary>
    public int Close => All - Better - Worse;

    /// <summary>Where the text does worst.</summary>
    public StudyOutcome Worst => Outcomes.MinBy(Gain)!;

    /// <summary>Where it does best.</summary>
    public StudyOutcome Best => Outcomes.MaxBy(Gain)!;

    /// <summary>What most situations say.</summary>
    public MostSituations Most => this switch
    {
        _ when Same == All => MostSituations.TheSame,
        _ when 2 * Better > All => MostSituations.Better,
        _ when 2 * Worse > All => MostSituations.Worse,
        _ when 2 * Close >= All => MostSituations.TooClose,
        _ => MostSituations.Divided,
    };

    /// <summary>How its changes are written.</summary>
    public RowFigure Figure => RowFigure.For(Endpoint,
        [Estimates(Worst), Estimates(Best), new Estimate(0, new Interval(0, 0), 1)]);

    /// <summary>Every outcome of a text that the study keeps; none for what is known of no situation.</summary>
    public static IReadOnlyList<SituationCount> Find(StudyResults results, int wording, IEnumerable<Endpoint> endpoints) =>
    [
        .. from endpoint in endpoints
           let outcomes = results.Outcomes
               .Where(outcome => outcome.Wording == wording && ReferenceEquals(outcome.Endpoint, endpoint))
               .ToArray()
           where outcomes.Length > 0
           select new SituationCount(endpoint, outcomes),
    ];

    private static Estimate? Estimates(StudyOutcome outcome) => outcome.Difference ?? outcome.Value;

    private double Gain(StudyOutcome outcome) =>
        (outcome.Differences?.Mean ?? outcome.Values.Mean) * (Endpoint.HigherIsBetter ? 1 : -1);
}

/// <summary>What most situations of a study say of a text, by one outcome.</summary>
internal enum MostSituations
{
    /// <summary>It is better in more than half of them.</summary>
    Better,

    /// <summary>It is worse in more than half of them.</summary>
    Worse,

    /// <summary>At least half of them are too close to call.</summary>
    TooClose,

    /// <summary>No crisis differs in any.</summary>
    TheSame,

    /// <summary>None of these.</summary>
    Divided,
}
