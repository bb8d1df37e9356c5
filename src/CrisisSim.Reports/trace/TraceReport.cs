using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The report of one crisis: its story, under one text or under two side by side.</summary>
public static class TraceReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(TraceReportData told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var pictures = new PictureStack(TracePictures.Draw(told));
        return new ReportDraft(told.Source, Origins.From(told.Source, told.Seed, told.Command))
        {
            Subtitle = $"{told.Scenario.Alliance.Name}: one crisis with all its luck, to show how things come about. "
                + ComparisonFacts.Taken(told.Scenario),
            Answer = TraceAnswer.Compose(told),
            AnswerPicture = pictures.TakeFirst(),
            Pictures = pictures.Rest,
            NumbersHeading = "The story, event by event",
            Numbers = [.. TracePage.Chronicle(told)],
            Wordings = WordingsSection.Compose(told.Scenario, told.Declarations),
            Method =
            [
                new Prose($"This is crisis number {Names.Number(told.Trial)} of seed {told.Seed}, played as every crisis "
                    + "of a comparison is; under two texts it has the same luck in both."),
                new Prose("One crisis is no finding: what holds for most of them is told by a comparison."),
            ],
        }.Whole();
    }
}

/// <summary>The pictures of <c>trace</c>.</summary>
internal static class TracePictures
{
    public static IEnumerable<Chart> Draw(TraceReportData told)
    {
        IReadOnlyList<Series> texts = ComparedSeries.For(told.Scenario, told.Declarations);
        yield return TimelineChart.Draw(told.Scenario,
        [
            .. told.Declarations.Select((text, k) =>
                TimelineStory.Play(told.Scenario, texts[k], text, (told.Seed, told.Trial))),
        ]);
        yield return LadderChart.Draw(told.Scenario, told.Stories);
    }
}
