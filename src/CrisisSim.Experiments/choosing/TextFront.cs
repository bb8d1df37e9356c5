using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Texts by several outcomes at once, over the same crises: which no other outdoes in all. Lists are compared by reference.
/// </summary>
public sealed record TextFront
{
    /// <summary>The outcomes.</summary>
    public required IReadOnlyList<Endpoint> Endpoints { get; init; }

    /// <summary>The texts in the order given.</summary>
    public required IReadOnlyList<FrontText> Texts { get; init; }

    /// <summary>Crises under each text.</summary>
    public required int Trials { get; init; }

    /// <summary>The texts on the front by their values.</summary>
    public IReadOnlyList<FrontText> ByValue => [.. Texts.Where(text => text.IsOnFront)];

    /// <summary>Compares tables of the same trials.</summary>
    /// <exception cref="StudyAnalysisException">An outcome is not known of some table.</exception>
    public static TextFront Of(IReadOnlyList<string> names, IReadOnlyList<TrialTable> tables, IReadOnlyList<Endpoint> endpoints, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(endpoints);
        var front = ParetoFront.Of([.. endpoints.Select(endpoint => new OutcomeTrials([.. tables.Select(table => Column(endpoint, table))], endpoint.HigherIsBetter ? Better.Higher : Better.Lower))], confidence);
        return new TextFront
        {
            Endpoints = endpoints,
            Trials = tables[0].Trials,
            Texts = [.. tables.Select((table, k) => new FrontText(names[k], [.. endpoints.Select(endpoint => endpoint.Estimate(table)!.Value)], front.ByMeans.Contains(k), front.Standings[k]))],
        };
    }

    /// <summary>The endpoint as a number a trial whose mean it is.</summary>
    internal static double[] Column(Endpoint endpoint, TrialTable table)
    {
        double[]? each = ReferenceEquals(endpoint, Experiments.Endpoints.Entrapment) ? ProvokedTrials.Of(table)?.Column(movedToo: true)
            : ReferenceEquals(endpoint, Experiments.Endpoints.Provocation) ? ProvokedTrials.Of(table)?.Column(movedToo: false)
            : endpoint.Each(table);
        return each is { Length: > 0 } ? each : throw new StudyAnalysisException($"'{endpoint.Key}' is not known crisis by crisis in this scenario; choose another outcome");
    }
}
