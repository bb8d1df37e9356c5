using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Where the entries of the suite are played: it knows the scenarios by name, how many crises to play, and keeps what several
/// entries share. Every arm has the same luck. Not safe for use from several threads.
/// </summary>
public sealed class FactBench
{
    private readonly Func<string, Scenario> scenarios;
    private PopulationSample? attacks;

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

    /// <summary>How likely an attack is to be begun in each stratum; null: the attack is given.</summary>
    internal Func<Stratum, double>? AttackProbability { get; init; }

    /// <summary>The attacks of the default population, played once for all patterns that read them.</summary>
    internal PopulationSample Attacks => attacks ??= DefaultPopulation.Play(this, Scenario(DefaultPopulation.File));

    internal Scenario Scenario(string file) => scenarios(file);

    /// <summary>Plays a scenario under one of its declarations.</summary>
    internal TrialTable Play(Scenario scenario, Declaration declaration, int trials) => Play(scenario, [declaration], trials)[0];

    /// <summary>Plays the same crises under several declarations.</summary>
    internal IReadOnlyList<TrialTable> Play(Scenario scenario, IReadOnlyList<Declaration> declarations, int trials)
    {
        var plan = new RunPlan { Scenario = scenario, Declarations = declarations, Seed = Seed, Trials = checked(trials * Factor), Threads = Threads };
        RunResult result = Run.Play(plan, cancellation: Cancellation);
        if (result.Interrupted) throw new OperationCanceledException(Cancellation);
        return result.Tables;
    }
}
