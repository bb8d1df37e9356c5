using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>One crisis under one wording, to be set beside the same crisis under another.</summary>
/// <param name="Wording">The wording; its place is that among the compared declarations.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record TimelineStory(Series Wording, Outcome Outcome)
{
    /// <summary>Plays the crisis.</summary>
    public static TimelineStory Play(Scenario scenario, Series wording, Declaration declaration,
        (ulong Seed, long Trial) luck) =>
        new(wording, new Trial(scenario, declaration).Play(luck.Seed, luck.Trial));
}
