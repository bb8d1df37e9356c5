using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>One crisis under one wording: what happened, and what came of it.</summary>
public sealed record Story(string Wording, IReadOnlyList<ChronicleEntry> Entries, Outcome Outcome)
{
    /// <summary>How the conflict went up and down the ladder, in order of time.</summary>
    public IReadOnlyList<RungStep> Rungs { get; init; } = [];

    /// <summary>Plays the trial of a number, from 0, under one wording.</summary>
    public static Story Play(Scenario scenario, Declaration declaration, (ulong Seed, long Number) trial,
        Engine engine)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        var chronicle = new Chronicle();
        Outcome outcome = new Trial(scenario, declaration, engine).Play(trial.Seed, trial.Number, chronicle);
        return new Story(declaration.Name, chronicle.Entries, outcome) { Rungs = chronicle.Rungs };
    }

    /// <summary>How many events two stories share before they part.</summary>
    public int CommonWith(Story other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int shared = 0;
        while (shared < Entries.Count && shared < other.Entries.Count && Entries[shared] == other.Entries[shared])
            shared++;
        return shared;
    }
}
