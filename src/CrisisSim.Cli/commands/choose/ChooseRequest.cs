using System.Globalization;

namespace CrisisSim.Cli;

/// <summary>Which wordings are to be chosen among, on what. Lists are compared by reference.</summary>
internal sealed record ChooseRequest
{
    private const double LargestLead = 1e9;

    private const int MostCrises = 100_000_000, MostSets = 10_000;

    public static OptionTable<ChooseRequest> Options { get; } = new OptionTable<ChooseRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Wordings("The declarations to choose among. Default: all of the file.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Option("--of KEY,…",
            "The outcomes that decide, by their keys; without --weights the first alone. Default "
                + "timeliness.",
            ValueKinds.Outcomes, (request, keys) => request with { Of = keys }, request => request.Of)
        .Option("--weights W,…",
            "What a unit (a whole share, a brigade-day, an hour) of each outcome of --of is worth, in its better "
                + "direction; the weighted sum decides.",
            ChooseKinds.Weights, (request, weights) => request with { Weights = weights },
            request => request.Weights)
        .Option("--front KEY,…",
            "The outcomes by which the Pareto front is drawn. Default: those of --of, the three gains, "
                + "drawn_in and false_moves.",
            ValueKinds.Outcomes, (request, keys) => request with { Front = keys }, request => request.Front)
        .Option("--confidence P",
            "How probable it is to be that the choice is right, above 0.5 and below 1. Default 0.95.",
            ChooseKinds.Confidence, (request, level) => request with { Confidence = level },
            request => request.Confidence)
        .Option("--indifference LEAD",
            "The smallest lead worth telling, in shares from 0 to 1, or in hours, or with weights in worth; kn and "
                + "rinott need it. Default 0.",
            ValueKinds.Above0(LargestLead, 0.02), (request, lead) => request with { Indifference = lead },
            request => request.Indifference > 0 ? request.Indifference : null)
        .Option("--budget N",
            $"The most crises over all wordings for the choice. Default {ChoicePlan.UsualBudget} a wording.",
            ChooseKinds.Budget(MostCrises), (request, crises) => request with { Budget = crises },
            request => request.Budget)
        .Option("--method METHOD",
            "ocba spends crises where the choice is open; kn (a race) and rinott (two stages) guarantee it. "
                + "Default ocba.",
            ValueKinds.OneOf<ChoiceProcedure>(), (request, method) => request with { Procedure = method },
            request => request.Procedure)
        .Option("--trials N",
            $"How many crises to play under each wording for the front. Default {ChoicePlan.UsualFrontTrials}.",
            ValueKinds.Whole(MostCrises, ChoicePlan.UsualFrontTrials),
                (request, trials) => request with { Trials = trials },
            request => request.Trials)
        .Option("--judgement N",
            "Sets of assumptions, drawn from the ranges of the file, that the choice is tried on; 0 for none. Default "
                + $"{ComparisonPlan.UsualDraws}.",
            ValueKinds.Whole(MostSets, 200, least: 0), (request, sets) => request with { Judgement = sets },
            request => request.Judgement)
        .Flag("--deter",
            "Also let attackers choose under each wording, as 'deter' does: P(no action) and P(armed attack) become "
                + "outcomes of the front.",
            (request, deter) => request with { Deter = deter }, request => request.Deter)
        .Option("--attackers N",
            "With --deter: how many attackers choose, the same under each wording. Default "
                + $"{DeterRequest.UsualAttackers}.",
            ValueKinds.Whole(DeterRequest.MostAttackers, DeterRequest.UsualAttackers, least: 2),
            (request, attackers) => request with { Attackers = attackers }, request => request.Attackers)
        .Option("--precision U",
            "With --deter: how closely what each act is worth to an attacker is to be known (standard error of its "
                + "utility). Default 0.05.",
            ValueKinds.Above0(DeterRequest.LargestError, DeterRequest.UsualError),
            (request, error) => request with { Precision = error }, request => request.Precision)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures to choice.csv and choice.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Names of declarations; null: all.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>Keys of the outcomes that decide; null: timeliness.</summary>
    public IReadOnlyList<string>? Of { get; init; }

    /// <summary>One an outcome; null: the first alone decides.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>Keys of the outcomes of the front; null: the usual ones.</summary>
    public IReadOnlyList<string>? Front { get; init; }

    public double Confidence { get; init; } = ChoicePlan.UsualConfidence;

    public double Indifference { get; init; }

    /// <summary>Crises over all wordings; null: as many a wording as usual.</summary>
    public long? Budget { get; init; }

    public ChoiceProcedure Procedure { get; init; }

    /// <summary>Crises under each wording for the front.</summary>
    public int Trials { get; init; } = ChoicePlan.UsualFrontTrials;

    /// <summary>Sets of assumptions; null: as many as usual.</summary>
    public int? Judgement { get; init; }

    /// <summary>Whether attackers are to choose, too.</summary>
    public bool Deter { get; init; }

    /// <summary>How many; null: as many as usual.</summary>
    public int? Attackers { get; init; }

    /// <summary>Standard error of a utility below which no more inner crises are played; null: the usual.</summary>
    public double? Precision { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
