using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>What many crises under one wording came to.</summary>
internal static class RunPage
{
    public static Result Of(Played played)
    {
        Wording wording = Wording.Of(played.Result.Tables[0]);
        return new Result
        {
            Page =
            [
                new Title(PlayedFacts.Heading(played, $"'{wording.Declaration}' · {Names.Crises(played.Result.Done)}")),
                .. PlayedFacts.Caveats(played),
                new Prose(RunSummary.Of(wording)),
                Table(wording, played),
                DecisionCourses.Of(played.Result.Tables),
                new Prose(DecisionCourses.Explained, Faint: true),
                EndingBars.Ends([wording]),
                EndingBars.Hours([wording]),
                new Prose(EndingBars.HoursExplained, Faint: true),
                PlayedFacts.Reproduce(played),
            ],
            Sheet = WordingSheet.Of([wording], null),
            Facts = PlayedFacts.Of(played),
            Findings = [RunSummary.Of(wording)],
        };
    }

    private static Grid Table(Wording wording, Played played) => new(
        [new GridColumn("", Wraps: true), new GridColumn(wording.Declaration, Right: true), new GridColumn("95 %, luck")],
        [
            GridRow.Heading("primary, fixed beforehand"),
            .. Rows(wording, played, primary: true),
            GridRow.Heading("exploratory"),
            .. Rows(wording, played, primary: false),
        ]);

    private static IEnumerable<GridRow> Rows(Wording wording, Played played, bool primary) => Endpoints.All
        .Where(endpoint => endpoint.IsPrimary == primary)
        .Select(endpoint => GridRow.Of(
            PlayedFacts.Named(endpoint, played), Figure.Value(endpoint, wording[endpoint]), Figure.Interval(endpoint, wording[endpoint])));
}
