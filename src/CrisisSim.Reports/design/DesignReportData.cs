using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>A search that was played, with all that a page says of it.</summary>
public sealed record DesignReportData(ScenarioSource Source, DraftResult Result)
{
    /// <summary>The text that one comes from, and the other.</summary>
    public required (Declaration From, Declaration To) Texts { get; init; }

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>The texts that were searched among.</summary>
    public DraftSpace Space => Result.Plan.Space;

    /// <summary>
    /// The texts that were confirmed, of those that come to the same one of the two texts, or else the one that takes
    /// over least.
    /// </summary>
    public TextFront Apart =>
        Result.Confirmed with
        {
            Texts = [.. Alike.Select(alike => Result.Confirmed.Texts.First(text => text.Name == alike[0].ToString()))]
        };

    /// <summary>These in words, by their names.</summary>
    public IReadOnlyDictionary<string, string> Words =>
        Alike.ToDictionary(alike => alike[0].ToString(),
            alike => Space.Words(alike[0])
                + (alike.Length > 1 ? $" (and {alike.Length - 1} more that come to the same)" : ""));

    private IEnumerable<Draft[]> Alike => Result.Drafts.Zip(Result.Confirmed.Texts)
        .GroupBy(of => string.Join(' ', of.Second.Outcomes.Select(outcome => outcome.Value)), of => of.First)
        .Select(group => group
            .OrderBy(draft => Space.Ends.Contains(draft) ? 0 : 1)
            .ThenBy(draft => draft.Settings.Count(setting => setting > 0))
            .ToArray());
}
