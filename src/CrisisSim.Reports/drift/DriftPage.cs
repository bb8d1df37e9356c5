
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What is left of the differences between wordings over the years.</summary>
public static class DriftPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(DriftReportData drifted)
    {
        DriftResult result = drifted.Result;
        return new CommandOutput
        {
            Page =
            [.. Caveats(result), DriftAnswer.Compose(drifted)],
            Sections =
            [
                new(PagePart.Why, [.. DriftFindings.Describe(result).Select(sentence => new Prose(sentence))]),
                new(PagePart.Detail, [.. Numbers(result)]),
                new(PagePart.Method,
                    [new Prose(Method(result), Faint: true), new Verbatim("Reproduce", drifted.Command)]),
            ],
            Sheet = DriftSheet.Tabulate(result),
            Facts = Facts(drifted),
            Findings = DriftFindings.Describe(result),
        };
    }

    /// <summary>The figures in full.</summary>
    internal static IEnumerable<Block> Numbers(DriftResult result) =>
        [.. Others(result).SelectMany(wording => Tables(result, wording)), DriftGrids.ByYear(result)];

    private static IEnumerable<Block> Tables(DriftResult result, int wording) =>
        [DriftGrids.Left(result, wording), DriftGrids.Parts(result, wording)];

    private static IEnumerable<int> Others(DriftResult result) => Enumerable.Range(1, result.Wordings.Count - 1);

    /// <summary>What was played, below the title.</summary>
    internal static string Under(DriftReportData drifted) =>
        $"{drifted.Scenario.Alliance.Name}: years 0 to {drifted.Result.Plan.Last:0}, "
            + $"{Histories(drifted.Result.Done)}, the same under each text. {ComparisonFacts.Taken(drifted.Scenario)}";

    private static string Given(DriftReportData drifted) =>
        drifted.Scenario.Incident.Real ? "the attack is taken as given" : "the incident is no attack";

    private static string Histories(int n) => n == 1 ? "1 history" : $"{Names.Number(n)} histories";

    /// <summary>What a reader must know before the figures.</summary>
    internal static IEnumerable<Block> Caveats(DriftResult result)
    {
        if (result.IsCutAfter) yield return ComparisonFacts.CutAfter(Histories(result.Done));
        if (!result.Interrupted) yield break;
        yield return new Prose(result.Done < result.Plan.Trials
            ? $"Interrupted: {Names.Number(result.Done)} of {Histories(result.Plan.Trials)} were played, and all that "
                + "follows rests on those."
            : "Interrupted while the same incidents were played as no attack: what follows of moving for nothing rests on "
                + "fewer of them.");
    }

    /// <summary>How it was played.</summary>
    internal static string Method(DriftResult result) =>
        $"Each of {Histories(result.Done)} meets one crisis in every year under every text, with the same new forms of "
            + "attack, new members, luck of reviews and luck in the crisis. What a cause moves is the lead with all "
            + "causes at work less the lead without that one; these need not sum. By luck: 19 times in 20. How fast "
            + "words fade, and how often reviews find the gaps, is judged (model.drift in the file): no record "
            + $"measures it. ~ unclear.{DriftGrids.Legend(result)}";

    private static IReadOnlyList<Fact> Facts(DriftReportData drifted) =>
    [
        new("title", Cell.From(drifted.Scenario.Title)),
        new("alliance", Cell.From(drifted.Scenario.Alliance.Name)),
        new("given", Cell.From(Given(drifted))),
        new("scenario_hash", Cell.From(drifted.Source.Hash)),
        new("seed", Cell.From($"{drifted.Result.Plan.Seed}")),
        new("histories", Cell.From((double)drifted.Result.Done)),
        new("interrupted", Cell.From(drifted.Result.Interrupted || drifted.Result.IsCutAfter)),
        new("horizon_hours", Cell.From(drifted.Scenario.Horizon)),
        new("command", Cell.From(drifted.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>
/// The figures of <c>drift</c> for other programs: one row a wording, year and quantity; "without" names a cause that
/// is left out. Shares are in [0, 1], times in hours. The columns of the difference are empty for the baseline and for
/// what is no endpoint.
/// </summary>
internal static class DriftSheet
{
    public static Sheet Tabulate(DriftResult result)
    {
        var sheet = new Sheet(
            "wording", "year", "without", "section", "key", "unit", "trials", "value", "low", "high",
            "caveats", "baseline", "difference", "difference_low", "difference_high", "difference_caveats", "resolved");
        for (int w = 0; w < result.Wordings.Count; w++)
        {
            DriftWording wording = result.Wordings[w], baseline = result.Wordings[0];
            for (int k = 0; k < wording.Years.Count; k++)
                Add(sheet, "", wording.Years[k], w == 0 ? null : baseline.Years[k]);
            foreach ((DriftCauses cause, DriftYear year) in wording.Without)
                Add(sheet, Names.Key(cause), year, w == 0 ? null : baseline.Without[cause]);
        }
        return sheet;
    }

    private static void Add(Sheet sheet, string without, DriftYear year, DriftYear? baseline)
    {
        AddState(sheet, without, year, "precision_in_practice", Mean.Estimate([.. year.Precision]));
        AddState(sheet, without, year, "form_not_covered", Share(year.Unlisted));
        AddState(sheet, without, year, "form_new", Share(year.NewForm));
        AddState(sheet, without, year, "lapsed", Share(year.Lapsed));
        AddState(sheet, without, year, "exercises", Mean.Estimate([.. year.Exercises]));
        AddState(sheet, without, year, "members", Mean.Estimate([.. year.Members]));
        if (year.ExtraSpending.Any(spent => spent > 0))
            AddState(sheet, without, year, "extra_spending", Mean.Estimate([.. year.ExtraSpending]));
        foreach (Endpoint endpoint in DriftEndpoints.All)
        {
            EndpointDifference? d = baseline is null ? null : endpoint.Difference(baseline.Table, year.Table);
            sheet.Add([
                .. Head(without, year, "endpoint", endpoint.Key, endpoint.Unit),
                .. Value(endpoint.Estimate(year.Table)),
                .. Difference(d, baseline),
            ]);
        }
    }

    private static void AddState(Sheet sheet, string without, DriftYear year, string key, Estimate value) =>
        sheet.Add([.. Head(without, year, "state", key, ""), .. Value(value), .. Difference(null, null)]);

    private static IEnumerable<Cell> Head(string without, DriftYear year, string section, string key, string unit) =>
    [
        Cell.From(year.Table.Declaration), Cell.From(year.Year), Cell.From(without),
        Cell.From(section), Cell.From(key), Cell.From(unit),
    ];

    private static IEnumerable<Cell> Value(Estimate? value) =>
    [
        Cell.From((double?)value?.Trials), Cell.From(value?.Value),
        Cell.From(value?.Interval.Low), Cell.From(value?.Interval.High), Cell.From(Names.Keys(value)),
    ];

    private static IEnumerable<Cell> Difference(EndpointDifference? d, DriftYear? baseline) =>
    [
        Cell.From(baseline?.Table.Declaration), Cell.From(d?.Difference?.Value), Cell.From(d?.Difference?.Interval.Low),
        Cell.From(d?.Difference?.Interval.High), Cell.From(Names.Keys(d?.Difference)),
        Cell.From(d is { Difference: not null } known ? known.IsResolved : (bool?)null),
    ];

    private static Estimate Share(IReadOnlyList<bool> column) => Proportion.From([.. column]).Estimate();
}
