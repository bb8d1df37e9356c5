using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>How many trials of which crises are asked for. Lists are compared by reference.</summary>
internal sealed record PlayRequest
{
    public const int MostTrials = 100_000_000;

    private const int MostDraws = 100_000;

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Names of the declarations; null: as the command chooses.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>Trials under each wording, or the most of them where there is a precision; null: not said.</summary>
    public int? Trials { get; init; }

    /// <summary>Half-width, hours; null: a fixed number of trials.</summary>
    public double? Precision { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    public Engine Engine { get; init; } = Engine.Kernel;

    /// <summary>Draws of what is left to judgement; null: as many as is usual.</summary>
    public int? Judgement { get; init; }

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }

    /// <summary>What a command that plays many trials takes: a scenario, its own rows, and how much to play.</summary>
    public static OptionTable<PlayRequest> With(
        Func<OptionTable<PlayRequest>, OptionTable<PlayRequest>> own) =>
        own(new OptionTable<PlayRequest>()
            .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario }))
        .DeclarationFrom(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--trials N",
            "How many crises to play under each wording; with --precision, the most. Default "
                + $"{ComparisonPlan.UsualTrials} ({ComparisonPlan.UsualMostTrials} with --precision).",
            ValueKinds.Whole(MostTrials, ComparisonPlan.UsualTrials),
            (request, trials) => request with { Trials = trials }, request => request.Trials,
            toldAfter: "--precision")
        .Option("--precision TIME",
            "Play until the hours without decision are known this closely under each wording (half of the 95 % "
                + "interval), such as 1h.",
            ValueKinds.Hours, (request, hours) => request with { Precision = hours }, request => request.Precision)
        .Option("--judgement N",
            "How many sets of assumptions to draw from the ranges of the file, to tell how far the figures depend on "
                + $"them; 0 for none. Default {ComparisonPlan.UsualDraws}.",
            ValueKinds.Whole(MostDraws, 200, least: 0), (request, draws) => request with { Judgement = draws },
            request => request.Judgement, toldAfter: "--trials")
        .Threads((request, threads) => request with { Threads = threads })
        .Engine((request, engine) => request with { Engine = engine })
        .Out("Write every crisis, the first screen as a table and a codebook to files in this directory.",
            request => request.Out, (request, files) => request with { Out = files })
        .Members(request => request.Out, (request, files) => request with { Out = files });
}
