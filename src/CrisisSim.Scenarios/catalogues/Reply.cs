namespace CrisisSim.Scenarios;

/// <summary>
/// A reply of the catalogue: who adopts it, where and when it fits, how long it takes and what it weighs. Ends called
/// low and high are those of the plausible range.
/// </summary>
public sealed record Reply
{
    private static readonly Lazy<IReadOnlyList<Reply>> Table = new(() => CatalogueRows.Read("replies.csv", Of));

    /// <summary>All replies of the catalogue, from words to force.</summary>
    public static IReadOnlyList<Reply> All => Table.Value;

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is, in a sentence.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Who adopts it, with semicolons between: the body of the text, members, another body.</summary>
    public string AdoptedBy { get; init; } = "";

    /// <summary>Bodies that have it, and since when, for the reader.</summary>
    public string Bodies { get; init; } = "";

    /// <summary>The year from which it exists; null: it always did.</summary>
    public int? Since { get; init; }

    /// <summary>Domains in which it fits, with semicolons between.</summary>
    public string Domains { get; init; } = "";

    /// <summary>Whether it is for acts below the line of assistance, above it, or either.</summary>
    public string Line { get; init; } = "";

    /// <summary>Hours from adoption to effect, median.</summary>
    public double Latency { get; init; }

    /// <summary>The same, 90th percentile.</summary>
    public double LatencyP90 { get; init; }

    /// <summary>Low end of the median.</summary>
    public double LatencyLow { get; init; }

    /// <summary>High end of the median.</summary>
    public double LatencyHigh { get; init; }

    /// <summary>The document in which the latency stands; empty: it rests on <see cref="Source"/>.</summary>
    public string LatencySource { get; init; } = "";

    /// <summary>What it costs the attacker, in units of what objectives are worth to attackers at large.</summary>
    public double Cost { get; init; }

    /// <summary>Low end of that.</summary>
    public double CostLow { get; init; }

    /// <summary>High end of that.</summary>
    public double CostHigh { get; init; }

    /// <summary>Weight as a sign of resolve, where allied force that would stop the attack has 1.</summary>
    public double Resolve { get; init; }

    /// <summary>Low end of that.</summary>
    public double ResolveLow { get; init; }

    /// <summary>High end of that.</summary>
    public double ResolveHigh { get; init; }

    /// <summary>The level of the ladder from which on it may be used; empty: it is none of them.</summary>
    public string Level { get; init; } = "";

    /// <summary>Probability that one who may use it does, [0, 1]; null: it is no choice of a crisis.</summary>
    public double? Chance { get; init; }

    /// <summary>Low end of that.</summary>
    public double? ChanceLow { get; init; }

    /// <summary>High end of that.</summary>
    public double? ChanceHigh { get; init; }

    /// <summary>Weight among the measures that oppose an attack without force; of ships, at sea too.</summary>
    public double Capacity { get; init; }

    /// <summary>Low end of that.</summary>
    public double CapacityLow { get; init; }

    /// <summary>High end of that.</summary>
    public double CapacityHigh { get; init; }

    /// <summary>What the row rests on.</summary>
    public string Source { get; init; } = "";

    /// <summary>How well founded the row is.</summary>
    public Grade Grade { get; init; }

    private static Reply Of(CatalogueRow row) => new()
    {
        Name = row.Text("name"),
        Meaning = row.Text("meaning"),
        AdoptedBy = row.Text("adopted_by"),
        Bodies = row.Text("bodies"),
        Since = (int?)row.Stated("since"),
        Domains = row.Text("domains"),
        Line = row.Text("line"),
        Latency = row.Number("latency"),
        LatencyP90 = row.Number("latency_p90"),
        LatencyLow = row.Number("latency_low"),
        LatencyHigh = row.Number("latency_high"),
        LatencySource = row.Text("latency_source"),
        Cost = row.Number("cost"),
        CostLow = row.Number("cost_low"),
        CostHigh = row.Number("cost_high"),
        Resolve = row.Number("resolve"),
        ResolveLow = row.Number("resolve_low"),
        ResolveHigh = row.Number("resolve_high"),
        Level = row.Text("level"),
        Chance = row.Stated("chance"),
        ChanceLow = row.Stated("chance_low"),
        ChanceHigh = row.Stated("chance_high"),
        Capacity = row.Number("capacity"),
        CapacityLow = row.Number("capacity_low"),
        CapacityHigh = row.Number("capacity_high"),
        Source = row.Text("source"),
        Grade = row.Word<Grade>("grade"),
    };
}
