namespace CrisisSim.Statistics;

/// <summary>
/// The options that no other dominates over several outcomes (Pareto 1906, Manuale di economia politica), by the means
/// and as far as the trials tell. Two options are told apart in an outcome where the interval of their paired
/// difference excludes 0; the intervals of all pairs and outcomes hold together with the confidence (Bonferroni).
/// </summary>
public sealed class ParetoFront
{
    private readonly Dominance[,] relations;
    private readonly bool[,] ahead;

    private ParetoFront(bool[] byMeans, Dominance[,] relations, bool[,] ahead)
    {
        (this.relations, this.ahead) = (relations, ahead);
        ByMeans = [.. Enumerable.Range(0, byMeans.Length).Where(i => byMeans[i])];
        Standings = [.. Enumerable.Range(0, byMeans.Length).Select(Standing)];
    }

    /// <summary>The options on the front by their means, in rising order; of options with equal means all.</summary>
    public IReadOnlyList<int> ByMeans { get; }

    /// <summary>What the trials tell of each option.</summary>
    public IReadOnlyList<FrontStanding> Standings { get; }

    /// <summary>How one option stands to another.</summary>
    public Dominance Between(int first, int second) => relations[first, second];

    /// <param name="outcomes">One or more, each of the same options.</param>
    /// <param name="confidence">With which all intervals hold together.</param>
    /// <exception cref="ArgumentException">There is no outcome, or they differ in options.</exception>
    public static ParetoFront Find(IReadOnlyList<OutcomeTrials> outcomes, Confidence confidence = default) =>
        Find(outcomes, [], confidence);

    /// <param name="outcomes">One or more, each of the same options.</param>
    /// <param name="contrasts">Further outcomes of the same options, known by paired differences alone.</param>
    /// <param name="confidence">With which all intervals, of both kinds, hold together.</param>
    /// <exception cref="ArgumentException">There is no outcome, or they differ in options.</exception>
    public static ParetoFront Find(IReadOnlyList<OutcomeTrials> outcomes, IReadOnlyList<OutcomeContrasts> contrasts,
        Confidence confidence = default)
    {
        OutcomeTrials.RequireSame(outcomes);
        ArgumentNullException.ThrowIfNull(contrasts);
        int options = outcomes[0].Options;
        if (contrasts.Any(contrast => contrast.Values.Count != options))
            throw new ArgumentException("Each outcome is of the same options.", nameof(contrasts));
        Confidence each = confidence.SharedAmong(
            Math.Max(1, (outcomes.Count + contrasts.Count) * (options * (options - 1) / 2)));
        var relations = new Dominance[options, options];
        bool[,] ahead = new bool[options, options];
        for (int i = 0; i < options; i++)
        {
            relations[i, i] = Dominance.Same;
            for (int l = 0; l < i; l++)
            {
                ResolvedLeads leads = outcomes.Select(outcome => ResolvedLeads.Between(outcome, i, l, each))
                    .Concat(contrasts.Select(contrast => ResolvedLeads.Between(contrast, i, l, each)))
                    .Aggregate((one, other) => one.And(other));
                (ahead[i, l], ahead[l, i]) = (leads.Better, leads.Worse);
                (relations[i, l], relations[l, i]) = (leads.Relation, leads.Reversed.Relation);
            }
        }
        bool[] byMeans = OnFront([.. outcomes.Select(o => o.Means), .. contrasts.Select(o => o.Values)],
            [.. outcomes.Select(o => o.Better), .. contrasts.Select(o => o.Better)]);
        return new ParetoFront(byMeans, relations, ahead);
    }

    /// <summary>
    /// Whether each option is on the front by given values alone; of options with equal values all are.
    /// </summary>
    /// <param name="outcomes">One column an outcome, one value an option.</param>
    /// <param name="better">Which way each outcome is better.</param>
    /// <exception cref="ArgumentException">There is no outcome, or columns and directions do not fit.</exception>
    public static bool[] OnFront(IReadOnlyList<IReadOnlyList<double>> outcomes, IReadOnlyList<Better> better)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(better);
        if (outcomes.Count == 0 || outcomes.Count != better.Count
            || outcomes.Any(column => column.Count != outcomes[0].Count))
            throw new ArgumentException(
                "There is at least one outcome, each with a direction and a value of each option.", nameof(outcomes));
        bool Beats(int i, int l)
        {
            double[] leads = [.. outcomes.Select((column, o) => better[o].Sign() * (column[i] - column[l]))];
            return leads.All(lead => lead >= 0) && leads.Any(lead => lead > 0);
        }
        int[] options = [.. Enumerable.Range(0, outcomes[0].Count)];
        return [.. options.Select(i => !options.Any(l => Beats(l, i)))];
    }

    /// <summary>An option that is resolved to be better than another in some outcome is not dominated by it.</summary>
    private FrontStanding Standing(int option)
    {
        int[] others = [.. Enumerable.Range(0, relations.GetLength(0))];
        if (others.Any(other => relations[option, other] == Dominance.IsDominated)) return FrontStanding.Dominated;
        return others.All(other => ahead[option, other] || relations[option, other] == Dominance.Same)
            ? FrontStanding.OnFront
            : FrontStanding.NotResolved;
    }
}

/// <summary>How one option stands to another over several outcomes.</summary>
public enum Dominance
{
    /// <summary>The trials do not tell: intervals of differences that matter for it include 0.</summary>
    NotResolved = 0,

    /// <summary>The first is better in some outcome and the same in all others.</summary>
    Dominates,

    /// <summary>The second is better in some outcome and the same in all others.</summary>
    IsDominated,

    /// <summary>Each is better in some outcome.</summary>
    Incomparable,

    /// <summary>No trial differs in any outcome.</summary>
    Same,
}

/// <summary>Whether an option belongs to the front of those that no other dominates.</summary>
public enum FrontStanding
{
    /// <summary>The trials do not tell.</summary>
    NotResolved = 0,

    /// <summary>No other option dominates it, as far as the intervals tell.</summary>
    OnFront,

    /// <summary>Some other option dominates it, as far as the intervals tell.</summary>
    Dominated,
}
