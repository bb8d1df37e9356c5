using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Which wordings of treaties are to be set side by side on one crisis. Lists are compared by reference.
/// </summary>
public sealed record TreatyPlan
{
    /// <summary>Crises under each text where nothing is said of them.</summary>
    public const int UsualTrials = 1000;

    /// <summary>Fewest crises by which differences are divided among provisions where reasons are asked for.</summary>
    public const int UsualReasons = 200;

    /// <summary>Of that many crises one serves to divide the differences, where that is more.</summary>
    public const int UsualShare = 5;

    /// <summary>Provisions that differ up to which every combination is played.</summary>
    private const int ExactUpTo = 3;

    /// <summary>The crisis; its members act as they stand under every text.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The texts, at least one; the first is the one that the others are set against.</summary>
    public required IReadOnlyList<TreatyText> Texts { get; init; }

    /// <summary>The seed of all chance; 0 is a seed like any other.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Crises under each text, above 0.</summary>
    public int Trials { get; init; } = UsualTrials;

    /// <summary>Crises by which each difference is divided among provisions; 0: none is.</summary>
    public int Reasons { get; init; }

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What keeps the clock; the results are the same on any engine.</summary>
    public Engine Engine { get; init; } = Engine.Kernel;

    /// <summary>What is told of each text: the gains, general war, force moved for nothing, as far as asked.</summary>
    public IReadOnlyList<Endpoint> Outcomes => Asked(Scenario);

    /// <summary>The same of a crisis.</summary>
    internal static IReadOnlyList<Endpoint> Asked(Scenario scenario) =>
    [
        .. ((Endpoint[])[.. Endpoints.Gains, Endpoints.GeneralWar, Endpoints.FalseMoves])
            .Where(one => one.IsAskedOf(scenario) && (scenario.Incident.Real || one.IsOfNoAttack)),
    ];

    /// <summary>By what the texts are ranked: the gains; where the incident is no attack, what is told of it.</summary>
    public IReadOnlyList<Endpoint> RankedBy => Scenario.Incident.Real ? Endpoints.Gains : Outcomes;

    internal RunPlan Crises => new()
    {
        Scenario = Scenario,
        Declarations = [.. Texts.Select(text => text.Text)],
        Seed = Seed,
        Trials = Trials,
        Threads = Threads,
        Engine = Engine,
        AsksForFalseAlarms = true,
    };

    /// <summary>How the difference of a text from the first one is divided.</summary>
    internal AttributionPlan ReasonsOf(TreatyText text) => new()
    {
        Scenario = Scenario,
        From = Texts[0].Text,
        To = text.Text,
        Endpoints = [.. Outcomes.Where(one => AttributionFits.For(one, Scenario) == AttributionFit.Always)],
        Seed = Seed,
        Trials = Math.Min(Reasons, Trials),
        Threads = Threads,
        Engine = Engine,
        ExactUpTo = ExactUpTo,
    };
}

/// <summary>One text among the others. Lists are compared by reference.</summary>
/// <param name="Text">The declaration as the members of the crisis are bound by it.</param>
public sealed record TreatyText(Declaration Text)
{
    /// <summary>The treaty of the library that it was taken from; empty: it is the scenario's own.</summary>
    public string Treaty { get; init; } = "";

    /// <summary>The articles on which it rests, in their order; of a text of the scenario's own none.</summary>
    public IReadOnlyList<TreatyArticle> Articles { get; init; } = [];

    /// <summary>The areas that it names and the crisis lies outside of; empty where it applies as written.</summary>
    public IReadOnlyList<string> ForeignAreas { get; init; } = [];
}

/// <summary>An article of a treaty, and the provision of a declaration that it fills.</summary>
/// <param name="Provision">The provision; null: it fills none that acts.</param>
/// <param name="Article">Its number, such as "Art. 3(1)".</param>
/// <param name="Quote">What it says; empty where it was not seen.</param>
/// <param name="Means">What was read from it.</param>
public sealed record TreatyArticle(Provision? Provision, string Article, string Quote, string Means);
