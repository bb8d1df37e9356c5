namespace CrisisSim.Cli;

/// <summary>The report of many crises under one wording.</summary>
internal static class RunReport
{
    public static Report Of(Played played)
    {
        Wording wording = Wording.Of(played.Result.Tables[0]);
        return new ReportDraft(played.Read, PlayedFacts.From(played))
        {
            Subtitle = PlayedFacts.Under(played, $"'{wording.Declaration}' · {Names.Crises(played.Result.Done)}"),
            Finding = [.. PlayedFacts.Caveats(played), new Prose(RunSummary.Of(wording))],
            Pictures = [.. PlayedPictures.Of(played)],
            Numbers = [.. WordingBlocks.Of([wording], played)],
            Wordings = WordingsSection.Of(played.Scenario, played.Plan.Declarations),
            Method = [.. PlayedMethod.Of(played)],
        }.Whole();
    }
}
