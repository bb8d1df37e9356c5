namespace CrisisSim.Cli;

/// <summary>How many attackers choose under which texts. The list is compared by reference.</summary>
internal sealed record DeterRequest
{
    public const int UsualAttackers = DeterrencePlan.UsualAttackers, MostAttackers = 100_000;

    /// <summary>
    /// Standard errors of a utility, in the unit of utility; the whole of what attackers can win is about 2.
    /// </summary>
    public const double UsualError = DeterrencePlan.UsualPrecision, LargestError = 1;

    public static OptionTable<DeterRequest> Options { get; } = new OptionTable<DeterRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Wordings(
            "The declarations under which attackers choose. Default: all of the file. The baselines without one are "
                + "always added.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .DeclarationFrom(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--attackers N", $"How many attackers choose, the same under each wording. Default {UsualAttackers}.",
            ValueKinds.Whole(MostAttackers, UsualAttackers),
            (request, attackers) => request with { Attackers = attackers }, request => request.Attackers)
        .Option("--precision U",
            "Play inner crises until what each act is worth to an attacker is known this closely (standard error of "
                + "its utility). Default 0.05.",
            ValueKinds.Above0(LargestError, UsualError), (request, error) => request with { Precision = error },
            request => request.Precision)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures to deterrence.csv and deterrence.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Names of the texts; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public int Attackers { get; init; } = UsualAttackers;

    /// <summary>Standard error of a utility below which no more inner crises are played.</summary>
    public double Precision { get; init; } = UsualError;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
