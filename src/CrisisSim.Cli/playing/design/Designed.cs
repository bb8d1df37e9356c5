using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>A search that was played, with all that a page says of it.</summary>
internal sealed record Designed(ReadScenario Read, DraftResult Result)
{
    /// <summary>The text that one comes from, and the other.</summary>
    public required (Declaration From, Declaration To) Texts { get; init; }

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    public DraftSpace Space => Result.Plan.Space;

    /// <summary>Every text that was confirmed in words, by its name.</summary>
    public IReadOnlyDictionary<string, string> Words => Result.Drafts.ToDictionary(draft => draft.ToString(), Space.Words);
}
