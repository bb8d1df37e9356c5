namespace CrisisSim.Cli;

/// <summary>Which effect is to be divided among what. Lists are compared by reference.</summary>
internal sealed record AttributeRequest
{
    private const int MostTrials = 1_000_000, MostOrders = 1000;

    public static OptionTable<AttributeRequest> Options { get; } = new OptionTable<AttributeRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--from NAME", "The declaration that one comes from. Default: the first of the file.",
            ValueKinds.Text, (request, name) => request with { From = name }, request => request.From)
        .Option("--to NAME", "The declaration that one goes to. Default: the next of the file.",
            ValueKinds.Text, (request, name) => request with { To = name }, request => request.To)
        .Option("--outcome KEY,…",
            "The outcomes whose difference is divided, by their keys. Default: the primary ones and "
                + "hours_of_crisis_without_decision.",
            ValueKinds.Outcomes, (request, keys) => request with { Outcomes = keys }, request => request.Outcomes)
        .Option("--by provision|coupling",
            "What it is divided among: the provisions that differ, or the couplings by which these act. Default "
                + "provision.",
            ValueKinds.OneOf<AttributedTo>(), (request, by) => request with { By = by },
            request => request.By == AttributedTo.Provision ? null : request.By)
        .Flag("--counterparts",
            "Also play three prices of the second declaration: free, with a narrower scope, and without the least "
                + "willing member.",
            (request, counterparts) => request with { Counterparts = counterparts }, request => request.Counterparts)
        .Option("--trials N",
            $"How many crises to play under every mixture. Default {AttributionPlan.UsualSampled}; "
                + $"{AttributionPlan.UsualExact} where every combination is played; "
                + $"{AttributionPlan.UsualCouplings} where orders of couplings are drawn.",
            ValueKinds.Whole(MostTrials, AttributionPlan.UsualSampled),
                (request, trials) => request with { Trials = trials },
            request => request.Trials, toldAfter: "--exact")
        .Option("--permutations N",
            "Draw N orders in each crisis, every second one the reverse of the one before. Default: every combination "
                + $"for up to {AttributionPlan.UsuallyExact} provisions or couplings, else "
                + $"{AttributionPlan.UsualOrders} orders.",
            ValueKinds.Whole(MostOrders, AttributionPlan.UsualOrders),
            (request, orders) => request with { Permutations = orders }, request => request.Permutations)
        .Flag("--exact",
            $"Play every combination, of up to {AttributionPlan.MostExact} provisions or couplings.",
            (request, exact) => request with { Exact = exact }, request => request.Exact)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures to attribution.csv and attribution.json in this directory.",
            request => request.Out, (request, files) => request with { Out = files });

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Name of the text that one comes from; null: the first of the file that is not the other.</summary>
    public string? From { get; init; }

    /// <summary>Name of the text that one goes to; null: the same.</summary>
    public string? To { get; init; }

    /// <summary>Keys of endpoints; null: the usual ones.</summary>
    public IReadOnlyList<string>? Outcomes { get; init; }

    public AttributedTo By { get; init; }

    public bool Counterparts { get; init; }

    public int? Trials { get; init; }

    /// <summary>Orders a crisis; null: not said.</summary>
    public int? Permutations { get; init; }

    /// <summary>Whether every combination is asked for.</summary>
    public bool Exact { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
