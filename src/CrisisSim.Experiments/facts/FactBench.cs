using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Where the entries of the suite are played: it knows the scenarios by name, how many crises to play, and keeps what
/// several entries share. Every arm has the same luck. Not safe for use from several threads.
/// </summary>
public sealed class FactBench
{
    private readonly Func<string, Scenario> scenarios;
    private PopulationSample? attacks, armed;
    private AttackChoice? choice;

    /// <param name="scenarios">The scenario of a file name without its extension, such as L2-lift-queue.</param>
    public FactBench(Func<string, Scenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        this.scenarios = scenarios;
    }

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 2026;

    /// <summary>How many times the crises that an entry plays of itself; above 0.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>Threads, above 0; the figures are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Interrupts the suite.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The attacks of the default population, played once for all patterns that read them.</summary>
    internal PopulationSample Attacks => attacks ??= DefaultPopulation.Play(this, Scenario(DefaultPopulation.File));

    /// <summary>The armed attacks of the population, among allies of any resolve.</summary>
    internal PopulationSample Armed => armed ??= DefaultPopulation.PlayArmed(this, Scenario(DefaultPopulation.File));

    /// <summary>What attackers choose in the population, computed once for all patterns that read it.</summary>
    internal AttackChoice Choice => choice ??= AttackChoice.Play(this);

    internal Scenario Scenario(string file) => scenarios(file);

    /// <summary>Plays a scenario under one of its declarations.</summary>
    internal TrialTable Play(Scenario scenario, Declaration declaration, int trials) =>
        Play(scenario, [declaration], trials)[0];

    /// <summary>
    /// Plays the same crises under several declarations, and on request as the attacked member's own doing.
    /// </summary>
    internal IReadOnlyList<TrialTable> Play(Scenario scenario, IReadOnlyList<Declaration> declarations, int trials,
        bool provoked = false)
    {
        var plan = new RunPlan
        {
            Scenario = scenario,
            Declarations = declarations,
            Seed = Seed,
            Trials = checked(trials * Factor),
            Threads = Threads,
            AsksForEntrapment = provoked,
        };
        RunResult result = Run.Play(plan, cancellation: Cancellation);
        if (result.Interrupted) throw new OperationCanceledException(Cancellation);
        return result.Tables;
    }

    /// <summary>
    /// Lets attackers choose under several declarations; inner crises are played as often as the size says, and never
    /// more; other luck, other attackers.
    /// </summary>
    internal DeterrenceResult Choose(Scenario scenario, IReadOnlyList<Declaration> declarations, ChoiceSize size,
        int luck = 0)
    {
        var plan = new DeterrencePlan
        {
            Scenario = scenario,
            Declarations = declarations,
            Seed = Seed + (ulong)luck,
            Attackers = checked(size.Attackers * Factor),
            Batch = checked(size.Crises * Factor),
            Most = checked(size.Crises * Factor),
            Draws = size.Draws,
            Threads = Threads,
        };
        return Deterrence.Play(plan, cancellation: Cancellation) ?? throw new OperationCanceledException(Cancellation);
    }

    /// <summary>Plays histories, each with a crisis a year and text.</summary>
    internal DriftResult Age(Scenario scenario, IReadOnlyList<Declaration> declarations, IReadOnlyList<double> years,
        int histories)
    {
        var plan = new DriftPlan
        {
            Scenario = scenario,
            Declarations = declarations,
            Years = years,
            Seed = Seed,
            Trials = checked(histories * Factor),
            Threads = Threads,
        };
        DriftResult result = DriftRun.Play(plan, cancellation: Cancellation);
        return result.Interrupted ? throw new OperationCanceledException(Cancellation) : result;
    }
}
