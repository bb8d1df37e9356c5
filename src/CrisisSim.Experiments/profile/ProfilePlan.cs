using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which acts to play under the same texts. Lists are compared by reference.</summary>
public sealed record ProfilePlan
{
    /// <summary>Crises of each act under each text where nothing is said of their number.</summary>
    public const int UsualTrials = 1000;

    /// <summary>The acts, at least one, each with the same two or more texts.</summary>
    public required IReadOnlyList<ProfileAct> Acts { get; init; }

    /// <summary>The seed of all chance, the same for every act.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Crises of each act under each text, above 0.</summary>
    public int Trials { get; init; } = UsualTrials;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Whether attackers are to choose among the acts; the plan then has one that an attacker can choose.
    /// </summary>
    public bool AsksAttackers { get; init; }

    /// <summary>How many attackers choose, above 0; the same under every text.</summary>
    public int Attackers { get; init; } = DeterrencePlan.UsualAttackers;

    /// <summary>The acts from plain over doubtful to none, within a class the gravest first.</summary>
    public IReadOnlyList<ProfileAct> InOrder =>
        [.. Acts.OrderBy(act => act.Kind).ThenByDescending(act => act.Rung)];

    /// <summary>The acts that an attacker can choose, in order.</summary>
    public IReadOnlyList<ProfileAct> Menu => [.. InOrder.Where(act => act.IsChosen)];

    internal RunPlan Crises(ProfileAct act) => new()
    {
        Scenario = act.Scenario,
        Declarations = act.Declarations,
        Seed = Seed,
        Trials = Trials,
        Threads = Threads,
        AsksForFalseAlarms = act.Asks(Endpoints.FalseMoves),
    };

    internal DeterrencePlan Choice => new()
    {
        Scenario = Menu[0].Scenario,
        Declarations = Menu[0].Declarations,
        Acts = [.. Menu.Select(act => (act.Action, act.Scenario))],
        WithBaselines = false,
        Seed = Seed,
        Attackers = Attackers,
        Threads = Threads,
    };
}
