using System.Diagnostics;

namespace CrisisSim.Model;

/// <summary>The lines on earlier crises, one each, that stand at the head of a trial's story.</summary>
internal sealed class PastStory(Chronicle chronicle)
{
    private readonly List<(string Who, string What)> lines = [];

    public Chronicle Chronicle => chronicle;

    /// <summary>Adds a crisis before the last: what was promised in it, and what was done.</summary>
    public void Add(Scenario scenario, int before, Obligation promised, Word? word) => lines.Add((
        FormattableString.Invariant($"round {scenario.Rounds - before} of {scenario.Rounds}"),
        FormattableString.Invariant(
            $"{scenario.Mechanisms.Memory.Apart * before:0.#} years before; {Describe(promised)}; {Describe(word)}")));

    /// <summary>Writes the lines at the first warning, and what is remembered of it all.</summary>
    public void Tell(Conflict conflict)
    {
        if (lines.Count == 0) return;
        foreach ((string who, string what) in lines) chronicle.Add(conflict.Sim.Now, who, what);
        chronicle.Add(conflict.Sim.Now, "memory", FormattableString.Invariant(
            $"the alliance has a reputation of {conflict.Reputation:+0.00;-0.00;0.00}; {conflict.Scenario.Attacker.Name} ")
            + FormattableString.Invariant($"puts its resolve at {conflict.Belief.Resolve:0.00} ")
            + FormattableString.Invariant(
                $"({conflict.Scenario.Mechanisms.Adversary.PriorResolve:0.00} where nothing is remembered)"));
    }

    private static string Describe(Obligation promised) => promised switch
    {
        Obligation.Neutrality or Obligation.None => "nothing was promised",
        Obligation.ConsultOnly => "talk was promised",
        Obligation.AsDeemedNecessary => "each had promised what it deems necessary",
        Obligation.Assist => "help was promised",
        Obligation.Automatic => "all help was promised, without further judgement",
        _ => throw new UnreachableException($"Obligation {promised} has no words."),
    };

    private static string Describe(Word? word) => word is { } tested
        ? FormattableString.Invariant($"the text owed help, and {tested.Kept * 100:0} % of the allies by influence kept their word")
        : "the text owed no help, and nothing is remembered";
}
