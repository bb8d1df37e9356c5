using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Which trials to play.</summary>
public sealed record RunPlan
{
    private const long BytesOfTrial = 300, BytesOfMember = 40;

    /// <summary>The crisis.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>
    /// The declarations under which the same trials are played, the baseline first; at least one. One may stand twice.
    /// </summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>The seed of all chance; 0 is a seed like any other.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Number of the first trial.</summary>
    public long First { get; init; }

    /// <summary>Trials under each declaration, above 0; with <see cref="Precision"/> not read.</summary>
    public int Trials { get; init; } = 10_000;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What keeps the clock; the results are the same on any engine.</summary>
    public Engine Engine { get; init; } = Engine.Kernel;

    /// <summary>
    /// Play until the hours without decision of every wording are known this precisely, or the rule's most trials are
    /// done; null: play <see cref="Trials"/>. The rule may not allow more than <see cref="int.MaxValue"/> trials.
    /// </summary>
    public StoppingRule? Precision { get; init; }

    /// <summary>
    /// Play half as many trials again in which the same incident is no attack, to see how often forces would move on a
    /// false alarm (<see cref="TrialTable.IfNoAttack"/>). Of no effect where the incident is none in any case, or is in
    /// the open, where nobody could mistake it.
    /// </summary>
    public bool AsksForFalseAlarms { get; init; }

    /// <summary>
    /// Play a quarter as many trials again in which the attacked member brought the same incident on itself, to see how
    /// often it would be backed, and forces would move (<see cref="TrialTable.IfProvoked"/>). Of no effect where the
    /// incident is no attack.
    /// </summary>
    public bool AsksForEntrapment { get; init; }

    /// <summary>What paces the reports of progress.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The same crises were they otherwise, as far as that is asked for and is otherwise.</summary>
    internal IEnumerable<(Counterfactual What, RunPlan Plan)> CounterfactualRuns(int trials) =>
        from what in Enum.GetValues<Counterfactual>()
        where trials > 0 && what.IsAskedOf(Scenario)
            && (what == Counterfactual.NoAttack ? AsksForFalseAlarms : AsksForEntrapment)
        select (what, this with
        {
            Scenario = what.In(Scenario),
            Trials = what.TrialsOf(trials),
            Precision = null,
            AsksForFalseAlarms = false,
            AsksForEntrapment = false,
        });

    /// <summary>The same in another scenario, its declarations found by name.</summary>
    internal RunPlan In(Scenario scenario) => this with
    {
        Scenario = scenario,
        Declarations = [.. Declarations.Select(of => scenario.Declarations.Single(d => d.Name == of.Name))],
    };

    /// <summary>
    /// Refuses a run of a fixed number of trials whose tables would not fit in memory; one by precision grows as it
    /// goes.
    /// </summary>
    /// <param name="runs">Runs like this whose tables are there at the same time.</param>
    /// <exception cref="MemoryShortageException">There is not enough memory.</exception>
    internal void RequireMemory(int runs = 1)
    {
        if (Precision is null)
            MemoryShortageException.ThrowIfAbove(
                (long)runs * Most * Declarations.Count * (BytesOfTrial + (BytesOfMember * Scenario.Members.Count)), Most);
    }

    /// <summary>The most trials under each declaration.</summary>
    public int Most => Precision is { } rule ? checked((int)rule.MostTrials) : Trials;
}
