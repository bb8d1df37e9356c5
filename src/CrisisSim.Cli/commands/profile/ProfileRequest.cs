namespace CrisisSim.Cli;

/// <summary>Which acts are to be played under which texts. Lists are compared by reference.</summary>
internal sealed record ProfileRequest
{
    private const int MostTrials = 1_000_000;

    public static OptionTable<ProfileRequest> Options { get; } = new OptionTable<ProfileRequest>()
        .Arguments("FILE", "The scenario files, one an act, or one panel file that lists them under 'acts'.",
            ValueKinds.YamlFile, (request, files) => request with { Files = files }, request => request.Files)
        .Part(ScenarioRequest.FromOutside, request => request.Outside,
            (request, outside) => request with { Outside = outside })
        .Wordings("The declarations, the baseline first; two or more, the same in every file.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Option("--trials N",
            $"How many crises of each act to play under each wording. Default {ProfilePlan.UsualTrials}.",
            ValueKinds.Whole(MostTrials, ProfilePlan.UsualTrials),
            (request, trials) => request with { Trials = trials }, request => request.Trials)
        .Flag("--deter",
            "Let attackers choose among the acts under each wording, and weigh the acts by how often they come about.",
            (request, asked) => request with { Deters = asked }, request => request.Deters)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures to profile.csv and profile.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    /// <summary>The files as the analyst typed them.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Seed, prior and settings; its path is not read.</summary>
    public ScenarioRequest Outside { get; init; } = new();

    /// <summary>Names of the texts; null: not said.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public int Trials { get; init; } = ProfilePlan.UsualTrials;

    /// <summary>Whether attackers choose among the acts.</summary>
    public bool Deters { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
