using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The scenario that results are played on, where it was read, and what it rests on. Lists are compared by reference.
/// </summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Path">The file as it was named.</param>
/// <param name="Hash">Hash of its content with its algorithm, such as "sha256:…".</param>
public sealed record ScenarioSource(Scenario Scenario, string Path, string Hash)
{
    /// <summary>Every number that it rests on, in the order of the format.</summary>
    public IReadOnlyList<SourceNumber> Numbers { get; init; } = [];

    /// <summary>Options by which a command sets values from outside and lays further texts beside, as it takes them.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The file and these options: the same scenario as a command takes it.</summary>
    public IEnumerable<string> Words => [Path, .. Options];

    /// <summary>How many of them a study of judgement can vary.</summary>
    public int Varied { get; init; }

    /// <summary>
    /// Real acts that are nearest to its gravest incident, three at most, the nearest first; read when they are asked
    /// for. Null on a ladder of its own, on which no act is coded.
    /// </summary>
    public Lazy<IReadOnlyList<RealAct>>? Alike { get; init; }
}

/// <summary>A real act, and what an ally or friend of the victim did about it.</summary>
/// <param name="Date">Its date, from the year on, as far as it is known: <c>2024-06-17</c>, <c>1975-11</c>.</param>
/// <param name="Place">What people call it, mostly its place.</param>
/// <param name="Form">Its form of attack.</param>
/// <param name="Rung">How grave it was on the default ladder, from 1 to 10.</param>
/// <param name="Answer">The gravest answer.</param>
public sealed record RealAct(string Date, string Place, string Form, double Rung, AnswerKind Answer)
{
    /// <summary>Its date and place, by which it is found.</summary>
    public string Name => $"{Date} {Place}";

    /// <summary>Days from the act to that answer; null where nobody said.</summary>
    public double? Day { get; init; }

    /// <summary>The dead, or <c>war</c> or <c>unknown</c>.</summary>
    public required string Killed { get; init; }

    /// <summary>Whether a treaty bound an ally of the victim, or stood near to doing so; else it had friends.</summary>
    public required bool HasPact { get; init; }
}

/// <summary>Kinds of answers to an act, the gravest first.</summary>
public enum AnswerKind
{
    /// <summary>Forces fought.</summary>
    Combat,

    /// <summary>Forces came to the victim.</summary>
    Reinforcement,

    /// <summary>Ships or aircraft were escorted.</summary>
    Escort,

    /// <summary>Forces were moved nearer.</summary>
    PrecautionaryDeployment,

    /// <summary>The victim's air was policed.</summary>
    AirPolicing,

    /// <summary>Trade or money was stopped.</summary>
    Sanctions,

    /// <summary>Measures in kind, short of force.</summary>
    CounterMeasures,

    /// <summary>Arms or money were sent.</summary>
    ArmsAndMoney,

    /// <summary>The author was shut out of a body.</summary>
    Exclusion,

    /// <summary>Envoys were called home.</summary>
    RecallOfEnvoys,

    /// <summary>Reports were shared.</summary>
    IntelligenceSupport,

    /// <summary>A settlement was sought.</summary>
    Mediation,

    /// <summary>Allies met over it.</summary>
    Consultation,

    /// <summary>Words.</summary>
    Statement,

    /// <summary>Nothing is known.</summary>
    None,
}

/// <summary>One number that a scenario rests on.</summary>
/// <param name="Path">Where it belongs, such as <c>members.Germany.authorization[1].takes</c>.</param>
/// <param name="Value">
/// The number, in <paramref name="Unit"/>; of a distribution its median (+∞ where it may never happen).
/// </param>
/// <param name="Unit"><c>h</c> for durations, empty for none.</param>
/// <param name="Grade">How well founded it is.</param>
public sealed record SourceNumber(string Path, double Value, string Unit, Grade Grade)
{
    /// <summary>As it is written where it is a distribution; else empty.</summary>
    public string Distribution { get; init; } = "";

    /// <summary>The range within which it, or the median, is thought to lie; null when nobody said.</summary>
    public (double Low, double High)? Range { get; init; }

    /// <summary>What it was taken from; null when nobody said.</summary>
    public string? Source { get; init; }

    /// <summary>Where it is stated: a place in a file without its folders; null for a default of the model.</summary>
    public string? StatedIn { get; init; }

    /// <summary>Whether it is a default of the model or of a population.</summary>
    public bool IsDefault { get; init; }
}
