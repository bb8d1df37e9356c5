using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What many crises under one wording came to.</summary>
public static class RunPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(ComparisonReportData played)
    {
        var wording = Wording.From(played.Result.Tables[0]);
        return new CommandOutput
        {
            Page = [.. ComparisonFacts.Caveats(played), RunAnswer.Compose(wording, played)],
            Sections =
            [
                new(PagePart.Detail, [Table(wording, played), .. ComparisonFacts.Mistakes(played)]),
                new(PagePart.Curves,
                [
                    .. EventSparklines.Compose(played),
                    new Prose(EventSparklines.Explained, Faint: true),
                    EndingBars.Ends([wording], played),
                    EndingBars.Hours([wording], played),
                    new Prose(EndingBars.HoursExplained, Faint: true),
                ]),
                new(PagePart.Method, [.. ComparisonMethod.Compose(played), ComparisonFacts.Reproduce(played)]),
            ],
            Sheet = WordingSheet.Tabulate([wording], null, played.Scenario),
            Facts = ComparisonFacts.Collect(played),
            Findings = [RunSummary.Describe(wording, played.Scenario)],
        };
    }

    private static Grid Table(Wording wording, ComparisonReportData played) => new(
        [
            new GridColumn("", Wraps: true),
            new GridColumn(PairBlocks.Head(wording.Declaration, played), Right: true),
            new GridColumn("by luck"),
        ],
        [
            GridRow.Heading("gains and prices, chosen beforehand"),
            .. Rows(wording, played, primary: true),
            GridRow.Heading("further figures"),
            .. Rows(wording, played, primary: false),
        ]);

    private static IEnumerable<GridRow> Rows(Wording wording, ComparisonReportData played, bool primary) =>
        Endpoints.All
            .Where(endpoint => endpoint.IsPrimary == primary)
            .Select(endpoint => GridRow.FromTexts(
                ComparisonFacts.Named(endpoint, played), EndpointFigure.Value(endpoint, wording[endpoint]),
                EndpointFigure.Interval(endpoint, wording[endpoint])));
}

/// <summary>One wording's results in plain sentences.</summary>
internal static class RunSummary
{
    private static readonly Endpoint Force = Find("first_force_in_theatre_by_day_7");

    public static string Describe(Wording wording, Scenario scenario)
    {
        string half = wording[Endpoints.MedianOfDecision] is { } median
            ? $"half of all crises have a decision to assist within {EndpointFigure.Hours(median)}"
            : "fewer than half of all crises have a decision to assist before the horizon";
        string text = $"Under '{wording.Declaration}' {half}.";
        if (wording[Endpoints.Timeliness] is { } timely)
            text += $" Half of the allied force is cleared within 3 days in {Crises(timely)}.";
        if (wording[Force] is { } arrived) text += $" A first force is in theatre within a week in {Crises(arrived)}.";
        if (wording[Endpoints.Reliability] is { } sent)
            text += $" Allies send {EndpointFigure.Value(Endpoints.Reliability, sent)} of their force by day 30.";
        return text + States(wording, scenario);
    }

    private static string States(Wording wording, Scenario scenario)
    {
        if (!scenario.Incident.Real || wording[Endpoints.Effectiveness] is not { } stopped
            || wording[Endpoints.Undecided] is not { } undecided || wording[Endpoints.Taken] is not { } taken)
            return "";
        return scenario.Incident.Domain.IsKinetic()
            ? $" By day 30 the attack is stopped in {Crises(stopped)}, has taken its objective in {Crises(taken)}, and "
                + $"is undecided in {Crises(undecided)}."
            : $" By day 30 the effort has ended in {Crises(stopped)}, the victim has conceded in {Crises(taken)}, and "
                + $"it is undecided in {Crises(undecided)}.";
    }

    private static string Crises(Estimate share) => share.Value switch
    {
        0 => $"none of {Names.Crises(share.Trials)}",
        1 => share.Trials == 1 ? "the only crisis" : $"all {Names.Crises(share.Trials)}",
        _ => $"{EndpointFigure.Percent(share).Replace(" %", "", StringComparison.Ordinal)} of 100 crises",
    };

    private static Endpoint Find(string key) =>
        Endpoints.Named(key) ?? throw new InvalidOperationException($"There is no endpoint '{key}'.");
}
