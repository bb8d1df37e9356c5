using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays for the entries of the suite: it knows the scenarios by name and how many crises to play. Every arm has the
/// same luck.
/// </summary>
public abstract class FactPlayer
{
    private readonly Func<string, Scenario> scenarios;
    private readonly ulong seed;
    private readonly int factor, threads;
    private readonly CancellationToken cancellation;

    /// <param name="scenarios">The scenario of a file name without its extension, such as L2-lift-queue.</param>
    /// <param name="seed">The seed of all chance.</param>
    /// <param name="factor">How many times the crises that an entry plays of itself; above 0.</param>
    /// <param name="threads">Threads, above 0; the figures are the same for any number.</param>
    /// <param name="cancellation">Interrupts the suite.</param>
    private protected FactPlayer(Func<string, Scenario> scenarios, ulong seed, int factor, int threads,
        CancellationToken cancellation)
    {
        (this.scenarios, this.seed, this.factor, this.threads) = (scenarios, seed, factor, threads);
        this.cancellation = cancellation;
    }

    internal Scenario Scenario(string file) => scenarios(file);

    /// <summary>Plays a scenario under one of its declarations.</summary>
    internal TrialTable Play(Scenario scenario, Declaration declaration, int trials) =>
        Play(scenario, [declaration], trials)[0];

    /// <summary>
    /// Plays the same crises under several declarations, and on request as the attacked member's own doing.
    /// </summary>
    internal IReadOnlyList<TrialTable> Play(Scenario scenario, IReadOnlyList<Declaration> declarations, int trials,
        bool provoked = false) =>
        Play(new RunPlan
        {
            Scenario = scenario,
            Declarations = declarations,
            Seed = seed,
            Trials = trials,
            AsksForEntrapment = provoked,
        });

    /// <summary>Plays a plan, as many times as often as the suite is asked to.</summary>
    internal IReadOnlyList<TrialTable> Play(RunPlan crises)
    {
        crises = crises with { Trials = checked(crises.Trials * factor), Threads = threads };
        RunResult result = Run.Play(crises, cancellation: cancellation);
        if (result.Interrupted) throw new OperationCanceledException(cancellation);
        return result.Tables;
    }

    /// <summary>
    /// Lets attackers choose under several declarations; inner crises are played as often as the size says, and never
    /// more; other luck, other attackers.
    /// </summary>
    internal DeterrenceResult Choose(Scenario scenario, IReadOnlyList<Declaration> declarations, ChoiceSize size,
        int luck = 0)
    {
        var attackers = new DeterrencePlan
        {
            Scenario = scenario,
            Declarations = declarations,
            Seed = seed + (ulong)luck,
            Attackers = checked(size.Attackers * factor),
            Batch = checked(size.Crises * factor),
            Most = checked(size.Crises * factor),
            Draws = size.Draws,
            Threads = threads,
        };
        return DeterrenceStudy.Play(attackers, cancellation: cancellation)
            ?? throw new OperationCanceledException(cancellation);
    }

    /// <summary>Plays histories, each with a crisis a year and text.</summary>
    internal DriftResult Age(Scenario scenario, IReadOnlyList<Declaration> declarations, IReadOnlyList<double> years,
        int histories)
    {
        var ages = new DriftPlan
        {
            Scenario = scenario,
            Declarations = declarations,
            Years = years,
            Seed = seed,
            Trials = checked(histories * factor),
            Threads = threads,
        };
        DriftResult result = DriftStudy.Play(ages, cancellation: cancellation);
        return result.Interrupted ? throw new OperationCanceledException(cancellation) : result;
    }
}

/// <summary>Finds the texts of a scenario.</summary>
internal static class ScenarioTexts
{
    /// <summary>The declaration of a name.</summary>
    public static Declaration Wording(this Scenario scenario, string name) =>
        scenario.Declarations.Single(d => d.Name == name);
}
