using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Texts by several outcomes at once, over the same crises: which no other outdoes in all. Lists are compared by
/// reference.
/// </summary>
public sealed record TextFront
{
    /// <summary>The outcomes.</summary>
    public required IReadOnlyList<Endpoint> Endpoints { get; init; }

    /// <summary>What attackers choose, as further outcomes; none where no attackers chose.</summary>
    public IReadOnlyList<FrontMeasure> Measures { get; init; } = [];

    /// <summary>The texts in the order given.</summary>
    public required IReadOnlyList<FrontEntry> Texts { get; init; }

    /// <summary>Crises under each text.</summary>
    public required int Trials { get; init; }

    /// <summary>The texts on the front by their values.</summary>
    public IReadOnlyList<FrontEntry> ByValue => [.. Texts.Where(text => text.IsOnFront)];

    /// <summary>Differences whose intervals hold together: of every two texts, in every outcome.</summary>
    public int Comparisons => (Endpoints.Count + Measures.Count) * Texts.Count * (Texts.Count - 1) / 2;

    /// <summary>The names of all outcomes, those of crises first.</summary>
    public IReadOnlyList<string> Outcomes =>
        [.. Endpoints.Select(endpoint => endpoint.Name), .. Measures.Select(measure => measure.Name)];

    /// <summary>
    /// The outcomes of a front where nothing is said of them: the gains, and the forces that move over a provocation or
    /// over no attack; of no attack, and of an act in the open, only what it has.
    /// </summary>
    public static IReadOnlyList<Endpoint> Usual(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        Endpoint[] provoked = scenario.Incident.Real ? [Experiments.Endpoints.DrawnIn] : [];
        return
        [
            .. Experiments.Endpoints.Gains, .. provoked,
            .. ((Endpoint[])[Experiments.Endpoints.FalseMoves]).Where(endpoint => endpoint.IsAskedOf(scenario)),
        ];
    }

    /// <summary>Compares tables of the same trials.</summary>
    /// <param name="names">Of the texts.</param>
    /// <param name="tables">One a text.</param>
    /// <param name="endpoints">The outcomes.</param>
    /// <param name="attackers">
    /// What attackers choose under the same texts in the same order; then P(no action) and P(armed attack) are
    /// outcomes, too, in which texts are told apart by the interval of their difference over the same attackers and
    /// inner crises. Null: nobody chose.
    /// </param>
    /// <param name="confidence">With which all intervals of differences hold together (Bonferroni).</param>
    /// <exception cref="ArgumentException">The attackers chose under other than as many texts.</exception>
    /// <exception cref="StudyAnalysisException">An outcome is not known of some table.</exception>
    public static TextFront Find(
        IReadOnlyList<string> names, IReadOnlyList<TrialTable> tables, IReadOnlyList<Endpoint> endpoints,
            DeterrenceResult? attackers = null, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(endpoints);
        IReadOnlyList<FrontMeasure> measures = attackers is null ? [] : FrontMeasure.All;
        var front = ParetoFront.Find(
            [.. endpoints.Select(endpoint => new OutcomeTrials([.. tables.Select(table => Column(endpoint, table))],
                endpoint.HigherIsBetter ? Better.Higher : Better.Lower))],
            [.. measures.Select(measure => measure.In(attackers!))],
            confidence);
        return new TextFront
        {
            Endpoints = endpoints,
            Measures = measures,
            Trials = tables[0].Trials,
            Texts =
            [
                .. tables.Select((table, k) => new FrontEntry(names[k],
                    [.. endpoints.Select(endpoint => endpoint.Estimate(table)!.Value)], front.ByMeans.Contains(k),
                    front.Standings[k])
                {
                    Chosen = [.. measures.Select(measure => attackers!.Estimate(k, measure.Measure))],
                    Primary = [.. Experiments.Endpoints.Primary.Select(endpoint => endpoint.Estimate(table))],
                }),
            ],
        };
    }

    /// <summary>The endpoint as a number a trial whose mean it is.</summary>
    internal static double[] Column(Endpoint endpoint, TrialTable table) =>
        endpoint.MeanColumn(table) is { Length: > 0 } each
            ? each
            : throw new StudyAnalysisException(
                $"'{endpoint.Key}' is not known crisis by crisis in this scenario; choose another outcome");
}

/// <summary>A text by several outcomes. Lists are compared by reference.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outcomes">In the order of the endpoints.</param>
/// <param name="IsOnFront">Whether by their values no other text outdoes it.</param>
/// <param name="Standing">Whether the trials tell so: all intervals of differences hold together (Bonferroni).</param>
public sealed record FrontEntry(string Name, IReadOnlyList<Estimate> Outcomes, bool IsOnFront, FrontStanding Standing)
{
    /// <summary>What attackers choose under it, in the order of the front's measures.</summary>
    public IReadOnlyList<Estimate> Chosen { get; init; } = [];

    /// <summary>
    /// Gains and prices, in the order of <see cref="Endpoints.Primary"/>, whether the front is drawn by them or not; null
    /// where one is not known.
    /// </summary>
    public IReadOnlyList<Estimate?> Primary { get; init; } = [];
}
