using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>How wordings are to be tried as warning instruments. Lists are compared by reference.</summary>
public sealed record WarningPlan
{
    /// <summary>Thresholds tried unless others are stated, rungs above or below the text as written.</summary>
    public static IReadOnlyList<double> UsualShifts { get; } = [.. Enumerable.Range(-4, 9).Select(k => k / 2.0)];

    /// <summary>The crisis; its incidents are played as attacks and as none, whichever they are.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>What is tried: texts with the rule under which they decide; at least one.</summary>
    public required IReadOnlyList<RuledText> Texts { get; init; }

    /// <summary>Rungs by which both lines of every trigger are moved; at least one, none twice.</summary>
    public IReadOnlyList<double> Shifts { get; init; } = UsualShifts;

    /// <summary>Hours by which an answer counts; above 0 and at most the horizon.</summary>
    public double Hours { get; init; } = Answers.Usual;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Trials at each threshold, with an attack and without; above 0.</summary>
    public int Trials { get; init; } = 1000;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
