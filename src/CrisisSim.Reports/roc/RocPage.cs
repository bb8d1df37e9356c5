using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What wordings and rules are worth as warning instruments.</summary>
public static class RocPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(RocReportData played)
    {
        IReadOnlyList<string> findings = Findings(played);
        return new CommandOutput
        {
            Page =
            [.. Caveats(played), RocAnswer.Compose(played)],
            Sections =
            [
                new(PagePart.Why, [.. findings.Select(finding => new Prose(finding))]),
                new(PagePart.Detail, [.. Numbers(played), new Verbatim("Reproduce", played.Command)]),
            ],
            Sheet = RocSheet.Tabulate(played),
            Facts = Facts(played),
            Findings = findings,
        };
    }

    /// <summary>What was found.</summary>
    internal static IReadOnlyList<string> Findings(RocReportData played) =>
        WarningFindings.Describe(played.Result, played.BaseRate, played.Days);

    /// <summary>The figures in full.</summary>
    internal static IEnumerable<Block> Numbers(RocReportData played) =>
    [
        .. Enum.GetValues<Answer>().Select(answer => RocTables.AsWritten(played, answer)),
        RocTables.Thresholds(played),
        new Prose(Legend(played), Faint: true),
        .. Leaders(played),
    ];

    /// <summary>What was played, below the title.</summary>
    internal static string Under(RocReportData played) =>
        $"{played.Plan.Scenario.Alliance.Name}: {Names.Crises(played.Plan.Trials)} at each height of the lines, as an "
            + "attack and as none, the same luck in all.";

    /// <summary>What a reader must know before the figures.</summary>
    internal static IEnumerable<Block> Caveats(RocReportData played)
    {
        int answers = Enum.GetValues<Answer>().Length;
        if (played.Result.Interrupted)
            yield return new Prose(
                $"Interrupted: {played.Result.Curves.Count / answers} of "
                    + $"{Names.Count(played.Plan.Texts.Count, "wording and rule")} were finished, and all that follows "
                    + "rests on those.");
    }

    private static string Legend(RocReportData played) =>
        "First tables: the lines as written; last table: each text under the first rule above, its lines moved. "
            + "Look-alikes: incidents that look the same and are no attack, the hardest kind. \"We help\" and \"we do not\": "
            + $"how often that is right if {100 * played.BaseRate:0.##} of 100 incidents are attacks (--base-rate). Picks: of "
            + "an attack and a look-alike, how often it picks the attack, as its lines move; 100 never errs, 50 cannot "
            + "tell. By luck: 19 times in 20."
            + (played.Result.Curves.Count > 0
                ? $" {new WarningWords(played).Claimed.Sentence("comparison", "on the first screen")}"
                : "");

    /// <summary>Who leads where the text names nobody.</summary>
    private static IEnumerable<Block> Leaders(RocReportData played)
    {
        RuledText[] led = [.. played.Result.Curves
            .Select(curve => curve.Text)
            .Distinct()
            .Where(text => text.Rule.NeedsLeader && text.Written.Procedure.Leader is null)];
        if (led.Length > 0 && RuledText.LeaderOf(led[0].Written, played.Plan.Scenario) is { } leader)
            yield return new Prose(
                $"Where the text names no leading ally, {leader} decides, which has most influence.",
                Faint: true);
    }

    private static IReadOnlyList<Fact> Facts(RocReportData played) =>
    [
        new("title", Cell.From(played.Plan.Scenario.Title)),
        new("alliance", Cell.From(played.Plan.Scenario.Alliance.Name)),
        new("scenario_hash", Cell.From(played.Source.Hash)),
        new("seed", Cell.From($"{played.Plan.Seed}")),
        new("trials", Cell.From((double)played.Plan.Trials)),
        new("base_rate", Cell.From(played.BaseRate)),
        new("by_hours", Cell.From(played.Plan.Hours)),
        new("interrupted", Cell.From(played.Result.Interrupted)),
        new("command", Cell.From(played.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>
/// The points of all curves for other programs: one row a wording, rule, answer and threshold. Shares are in [0, 1],
/// lines in rungs, in the domain of the incident; the area belongs to the whole curve and stands in each of its rows.
/// </summary>
internal static class RocSheet
{
    public static Sheet Tabulate(RocReportData played)
    {
        var sheet = new Sheet([
            "wording", "rule", "own_rule", "answer", "by_hours", "shift", "consult_at", "assist_at", "as_written",
            "base_rate", "trials", .. Named("hits"), .. Named("false_alarms"),
            .. Named("positive_predictive_value"), .. Named("negative_predictive_value"), .. Named("area"),
        ]);
        foreach (WarningCurve curve in played.Result.Curves)
            foreach (OperatingPoint point in curve.Curve.Points) sheet.Add(Row(played, curve, point));
        return sheet;
    }

    private static IReadOnlyList<Cell> Row(RocReportData played, WarningCurve curve, OperatingPoint point)
    {
        Trigger trigger = curve.Text.Written.Triggers[played.Plan.Scenario.Incident.Domain];
        double baseRate = played.BaseRate;
        return
        [
            Cell.From(curve.Text.Written.Name), Cell.From(curve.Text.Rule.Key), Cell.From(curve.Text.IsOwn),
            Cell.From(Names.Key(curve.Answer)), Cell.From(played.Plan.Hours), Cell.From(point.Threshold),
            Cell.From(trigger.ConsultAt + point.Threshold), Cell.From(trigger.AssistAt + point.Threshold),
            Cell.From(point.Threshold == 0), Cell.From(baseRate), Cell.From((double)point.Hits.Trials),
            .. Cells(point.Hits.Estimate()), .. Cells(point.FalseAlarms.Estimate()),
            .. Cells(point.PositivePredictive(baseRate)), .. Cells(point.NegativePredictive(baseRate)),
            .. Cells(curve.Curve.Area),
        ];
    }

    private static string[] Named(string name) => [name, name + "_low", name + "_high"];

    private static Cell[] Cells(Estimate? estimate) =>
        [Cell.From(estimate?.Value), Cell.From(estimate?.Interval.Low), Cell.From(estimate?.Interval.High)];
}

/// <summary>The tables of the page of <c>roc</c>.</summary>
internal static class RocTables
{
    /// <summary>Every wording under every rule with its lines as written, and the area under its curve.</summary>
    public static Grid AsWritten(RocReportData played, Answer answer) => new(
        [
            new GridColumn($"{Title(answer)} by day {played.Days:0.##}", Wraps: true),
            new GridColumn("attacks", Right: true),
            new GridColumn("look-alikes", Right: true),
            new GridColumn("\"we help\"", Right: true),
            new GridColumn("\"we do not\"", Right: true),
            new GridColumn("picks", Right: true),
            new GridColumn("by luck"),
        ],
        [.. played.Result.Curves
            .Where(curve => curve.Answer == answer)
            .GroupBy(curve => curve.Text.Written.Name)
            .SelectMany(curves =>
            (IEnumerable<GridRow>)
            [
                GridRow.Heading(curves.First().Text.Written.Title()), .. curves.Select(curve => Row(played, curve)),
            ])]);

    /// <summary>Every threshold of each wording under the first rule it was tried under.</summary>
    public static Grid Thresholds(RocReportData played) => new(
        [
            new GridColumn("lines moved by", Wraps: true),
            new GridColumn("cleared: attacks", Right: true),
            new GridColumn("look-alikes", Right: true),
            new GridColumn("decided: attacks", Right: true),
            new GridColumn("look-alikes", Right: true),
        ],
        [.. played.Result.Curves.GroupBy(curve => curve.Text.Written.Name).SelectMany(Points)]);

    private static GridRow Row(RocReportData played, WarningCurve curve)
    {
        OperatingPoint point = curve.AsWritten;
        double baseRate = played.BaseRate;
        return GridRow.FromTexts(
            Rule(curve.Text),
            EndpointFigure.Percent(point.Hits.Estimate()), EndpointFigure.Percent(point.FalseAlarms.Estimate()),
            Percent(point.PositivePredictive(baseRate)), Percent(point.NegativePredictive(baseRate)),
            EndpointFigure.Number(curve.Curve.Area.In(100)), EndpointFigure.Limits(curve.Curve.Area.In(100)));
    }

    private static IEnumerable<GridRow> Points(IGrouping<string, WarningCurve> curves)
    {
        WarningCurve[] own = [.. curves.TakeWhile(curve => curve.Text == curves.First().Text)];
        yield return GridRow.Heading(curves.First().Text.Written.Title());
        for (int k = 0; k < own[0].Curve.Points.Count; k++)
            yield return GridRow.FromTexts([
                Shift(own[0].Curve.Points[k].Threshold),
                .. own.SelectMany(curve => (string[])[
                    EndpointFigure.Percent(curve.Curve.Points[k].Hits.Estimate()),
                    EndpointFigure.Percent(curve.Curve.Points[k].FalseAlarms.Estimate())
                ]),
            ]);
    }

    private static string Title(Answer answer) => answer == Answer.Decision ? "decided" : "half cleared";

    private static string Shift(double rungs) =>
        rungs == 0 ? "as written" : $"{EndpointFigure.Shift(rungs)} {(Math.Abs(rungs) == 1 ? "rung" : "rungs")}";

    private static string Rule(RuledText text) => WarningWords.Named(text.Rule) + (text.IsOwn ? ", as written" : "");

    private static string Percent(Estimate? share) => share is { } known ? EndpointFigure.Percent(known) : "none";
}
