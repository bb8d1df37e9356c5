using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// What a drafter asks of a text: what each provision that it has is worth, and what each that it lacks would bring, on
/// one act or several. Lists are compared by reference.
/// </summary>
public sealed record ReviewPlan
{
    /// <summary>The acts, at least one, each with the text as it stands there.</summary>
    public required IReadOnlyList<ReviewAct> Acts { get; init; }

    /// <summary>The provisions; each holds a text an act.</summary>
    public required IReadOnlyList<ReviewProvision> Provisions { get; init; }

    /// <summary>The seed of all chance; 0 is a seed like any other.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Crises under each text, above 0.</summary>
    public int Trials { get; init; } = TreatyPlan.UsualTrials;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What keeps the clock; the results are the same on any engine.</summary>
    public Engine Engine { get; init; } = Engine.Kernel;

    /// <summary>What is told on any of the acts, in the order of the endpoints.</summary>
    public IReadOnlyList<Endpoint> Outcomes =>
        [.. Endpoints.All.Where(one => Acts.Any(act => act.Outcomes.Contains(one)))];

    /// <summary>The provisions that are played: those that can be written into the text or taken out of it.</summary>
    public IReadOnlyList<ReviewProvision> Played => [.. Provisions.Where(one => one.Unplayed.Length == 0)];

    internal RunPlan Crises(int act, IReadOnlyList<Declaration> texts) => new()
    {
        Scenario = Acts[act].Scenario,
        Declarations = texts,
        Seed = Seed,
        Trials = Trials,
        Threads = Threads,
        Engine = Engine,
        AsksForFalseAlarms = true,
    };
}

/// <summary>An act on which a text is read. Compared by reference.</summary>
/// <param name="Scenario">The crisis.</param>
/// <param name="Text">The text, as its members are bound by it.</param>
public sealed record ReviewAct(Scenario Scenario, Declaration Text)
{
    /// <summary>What is told of it: the gains, general war, force moved for nothing, as far as asked.</summary>
    public IReadOnlyList<Endpoint> Outcomes => TreatyPlan.Asked(Scenario);

    /// <summary>By what a finding is sized, the first that is shown: attacks stopped, else half cleared in 3 days.</summary>
    public IReadOnlyList<Endpoint> SizedBy =>
        Scenario.Incident.Real ? [Endpoints.Effectiveness, Endpoints.Timeliness] : Outcomes;
}

/// <summary>A provision of the library beside a text. Lists are compared by reference.</summary>
/// <param name="Name">By which a declaration takes it.</param>
/// <param name="Title">A short noun phrase.</param>
/// <param name="IsHeld">Whether the text has it.</param>
/// <param name="Texts">
/// On each act the other text: of one that it has without it, of one that it lacks with it; null where there is none.
/// </param>
public sealed record ReviewProvision(string Name, string Title, bool IsHeld, IReadOnlyList<Declaration?> Texts)
{
    /// <summary>The article that says it or, where the text lacks it, that speaks of the matter; null for none.</summary>
    public TreatyArticle? Article { get; init; }

    /// <summary>What it says, a sentence.</summary>
    public string What { get; init; } = "";

    /// <summary>What the couplings do by which it acts, a sentence each.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The steps of a crisis in which it acts.</summary>
    public IReadOnlyList<Mechanism> Steps { get; init; } = [];

    /// <summary>What it costs politically or materially, a sentence.</summary>
    public string Costs { get; init; } = "";

    /// <summary>The keys of a declaration that it sets.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Why it is not played, a clause; empty where it is.</summary>
    public string Unplayed { get; init; } = "";

    /// <summary>Whether it cannot stand beside what the text says, which <see cref="Unplayed"/> tells.</summary>
    public bool Contradicts { get; init; }

    /// <summary>Whether both set some key.</summary>
    public bool Shares(ReviewProvision other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Keys.Intersect(other.Keys, StringComparer.Ordinal).Any();
    }

    /// <summary>Whether both speak of the same matter: the decision, the limits, one domain's triggers.</summary>
    internal bool IsNear(ReviewProvision other) => Keys.Select(Matter).Intersect(other.Keys.Select(Matter)).Any();

    private static string Matter(string key) =>
        key.StartsWith("triggers.", StringComparison.Ordinal) ? key : key.Split('.')[0];
}
