using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>A text that was reviewed, with all that a page says of it. Lists are compared by reference.</summary>
/// <param name="Sources">The acts with their files and hashes, in the order of the plan.</param>
/// <param name="Result">What was played.</param>
public sealed record ReviewReportData(IReadOnlyList<ScenarioSource> Sources, ReviewResult Result)
{
    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>The treaty of the library whose text it is, by name; empty: the text is the scenario's own.</summary>
    public string Treaty { get; init; } = "";

    /// <summary>Whether an area of the text was taken to reach an act that lies outside of it.</summary>
    public bool Reaches { get; init; }

    /// <summary>The text.</summary>
    internal Declaration Text => Result.Plan.Acts[0].Text;

    /// <summary>Whether there are several acts, so that each figure has to name its own.</summary>
    internal bool IsOfSeveral => Result.Plan.Acts.Count > 1;

    /// <summary>The letter by which a table names an act; empty where there is one.</summary>
    internal string Letter(int act) => IsOfSeveral ? $"{(char)('A' + act)}" : "";

    /// <summary>"A: Land grab at Narva; B: Unmarked men at Narva", or the title of the one act.</summary>
    internal string Acts => string.Join("; ", Result.Plan.Acts.Select((act, k) =>
        IsOfSeveral ? $"{Letter(k)}: {act.Scenario.Title}" : act.Scenario.Title));

    /// <summary>What was played, below the title.</summary>
    internal string Under =>
        $"{Acts}. {Names.Crises(Result.Done)} of each, played with and without each provision with the same luck.";
}
