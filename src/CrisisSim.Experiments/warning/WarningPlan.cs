using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>How wordings are to be tried as warning instruments. Lists are compared by reference.</summary>
public sealed record WarningPlan
{
    /// <summary>Thresholds tried unless others are stated, rungs above or below the text as written.</summary>
    public static IReadOnlyList<double> UsualShifts { get; } = [.. Enumerable.Range(-4, 9).Select(k => k / 2.0)];

    /// <summary>Crises in all where no number is asked for, and the fewest and most at one threshold.</summary>
    private const int UsualCrises = 240_000, Fewest = 200, MostOfThem = 5_000;

    private readonly double? hours;
    private readonly int? trials;

    /// <summary>The crisis; its incidents are played as attacks and as none, whichever they are.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>What is tried: texts with the rule under which they decide; at least one.</summary>
    public required IReadOnlyList<RuledText> Texts { get; init; }

    /// <summary>Rungs by which both lines of every trigger are moved; at least one, none twice.</summary>
    public IReadOnlyList<double> Shifts { get; init; } = UsualShifts;

    /// <summary>
    /// Hours by which an answer counts; above 0 and at most the horizon. Unless said thirty days, or the horizon where
    /// that is sooner.
    /// </summary>
    public double Hours
    {
        get => hours ?? Math.Min(Answers.Usual, Scenario.Horizon);
        init => hours = value;
    }

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// Trials at each threshold, with an attack and without; above 0. Unless said, so many that all of them take some
    /// seconds.
    /// </summary>
    public int Trials
    {
        get => trials ?? Math.Clamp(UsualCrises / (2 * Texts.Count * Shifts.Count) / 100 * 100, Fewest, MostOfThem);
        init => trials = value;
    }

    /// <summary>The scenario with its couplings under a prior; null: sceptic and advocate are not asked.</summary>
    public Func<Prior, Scenario>? Under { get; init; }

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
