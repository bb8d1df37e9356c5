namespace CrisisSim.Cli;

/// <summary>All figures of every wording by itself.</summary>
internal static class WordingBlocks
{
    public static IEnumerable<Block> Of(IReadOnlyList<Wording> wordings, Played played) =>
    [
        EndpointGrid.Of(wordings, played),
        EndsGrid.Of(wordings, played.Scenario.Incident.Real),
        HoursGrid.Of(wordings),
        new Prose(EndingBars.HoursExplained, Faint: true),
    ];
}
