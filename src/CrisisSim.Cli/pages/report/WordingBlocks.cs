namespace CrisisSim.Cli;

/// <summary>All figures of every wording by itself.</summary>
internal static class WordingBlocks
{
    public static IEnumerable<Block> Of(IReadOnlyList<Wording> wordings, Played played) =>
    [
        EndpointGrid.Of(wordings, played),
        new Prose("In brackets: the 95 % interval, of luck alone.", Faint: true),
        EndsGrid.Of(wordings, played.Scenario.Incident.Real),
        new Prose($"In parentheses: how many of {Names.Crises(played.Result.Done)}.", Faint: true),
        HoursGrid.Of(wordings),
        new Prose(EndingBars.HoursExplained, Faint: true),
    ];
}
