using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What the trials under one wording give by themselves. Lists are compared by reference.</summary>
public sealed record Wording
{
    /// <summary>Name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>Every endpoint in the order of <see cref="Endpoints.All"/>; null where it is not known.</summary>
    public required IReadOnlyList<Estimate?> Values { get; init; }

    /// <summary>How the crises end, the kinds numbered as <see cref="EndKind"/>.</summary>
    public required ShareTable Ends { get; init; }

    /// <summary>
    /// Mean hours by <see cref="Stage"/> of the critical path, over all trials; they sum to the hours without an
    /// effective response.
    /// </summary>
    public required IReadOnlyList<Estimate> HoursByStage { get; init; }

    /// <summary>The value of an endpoint; null where it is not known.</summary>
    public Estimate? this[Endpoint endpoint]
    {
        get
        {
            for (int k = 0; k < Endpoints.All.Count; k++)
                if (ReferenceEquals(Endpoints.All[k], endpoint)) return Values[k];
            throw new ArgumentException($"'{endpoint}' is not one of the endpoints.", nameof(endpoint));
        }
    }

    /// <summary>The share of crises that end in a way.</summary>
    public Estimate Share(EndKind end) => Ends.Share((int)end);

    /// <summary>Judges the trials of one table.</summary>
    /// <exception cref="ArgumentException">There is no trial.</exception>
    public static Wording From(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        int[] ends = [.. Enumerable.Range(0, table.Trials).Select(row => (int)table.End(row))];
        return new Wording
        {
            Declaration = table.Declaration,
            Values = [.. Endpoints.All.Select(endpoint => endpoint.Estimate(table, confidence))],
            Ends = ShareTable.Tabulate(ends, (int)Enum.GetValues<EndKind>().Max() + 1, confidence),
            HoursByStage = [.. Enum.GetValues<Stage>().Select(stage => HoursIn(stage, table, confidence))],
        };
    }

    /// <summary>Hours in a stage, mean over all crises, at most those that are counted.</summary>
    public static Estimate HoursIn(Stage stage, TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        double most = Math.Min(CountingWindow.Hours, table.Horizon);
        return BoundedMean.Estimate(Moments.From(table[stage]), new Interval(0, most), confidence);
    }
}
