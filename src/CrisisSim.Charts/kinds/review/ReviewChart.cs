using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// A forest of provisions: what each that a text lacks would change and what each that it has brings, for every act a
/// panel of attacks stopped and one of a price. A dot is hollow where its interval does not exclude 0.
/// </summary>
public static class ReviewChart
{
    private const int RowHeight = 20, MostRows = 24;

    private static readonly Series Lacks = new("the text lacks it", 1), Has = new("the text has it", 0);

    /// <summary>The provisions that do something, those that are shown to do most where they are many.</summary>
    public static Chart Draw(ReviewResult result, string title)
    {
        ArgumentNullException.ThrowIfNull(result);
        ReviewRow[] moving = [.. result.Ranked.Where(row => !row.DoesNothing)];
        HashSet<ReviewRow> most =
        [
            .. moving.OrderBy(row => row.Finding is null).ThenBy(row => row.Finding?.Tier)
                .ThenByDescending(row => row.Finding?.Size ?? row.Effects[row.Act]!.Largest).Take(MostRows),
        ];
        ReviewRow[] rows = [.. moving.Where(most.Contains).OrderBy(row => row.Of.IsHeld)];
        (int Act, Endpoint Of)[] panels = [.. result.Plan.Acts.SelectMany((act, k) => Shown(act).Select(of => (k, of)))];
        return new Chart
        {
            Name = "review",
            Title = title,
            Subtitle = $"{Names.Crises(result.Done)} with and without each provision, the same luck; lines: luck, of one "
                + "outcome all together 19 times in 20; hollow: may be luck.",
            Description = string.Join(' ', panels.Select(panel => Described(panel, rows, result))),
            Panels = [.. panels.Select(panel => Panel(panel, rows, result))],
            Columns = Math.Min(2, panels.Length),
            PlotHeight = Math.Max(3, rows.Length) * RowHeight,
            Legend = [Lacks, Has],
            Remark = "One provision at a time; together they may bring more or less."
                + (moving.Length > rows.Length ? $" {moving.Length - rows.Length} that do less are left out." : ""),
        };
    }

    /// <summary>What sizes a finding, and the price: force moved for nothing where it is asked, else general war.</summary>
    private static IEnumerable<Endpoint> Shown(ReviewAct act) => ((Endpoint[])
    [
        act.SizedBy[0],
        act.Outcomes.Contains(Endpoints.FalseMoves) ? Endpoints.FalseMoves : act.Outcomes[^1],
    ]).Distinct();

    private static Panel Panel((int Act, Endpoint Of) panel, ReviewRow[] rows, ReviewResult result)
    {
        var axis = ForestAxis.Around([.. rows.Select(row => Change(row, panel)?.Difference).OfType<Estimate>()
            .SelectMany(one => StudyWords.Ends(one.In(100)))]);
        return new Panel
        {
            Heading = Heading(panel, result),
            X = axis.ToAxis("", 0) with { Title = "more or fewer of 100" },
            Y = new NameAxis([.. rows.Length > 0 ? rows.Select(row => WordList.Capital(row.Of.Title)) : ["none"]]),
            Marks =
            [
                new ReferenceLine(0, true) { Solid = true },
                .. rows.SelectMany((row, k) => Dots(row, k, panel, (axis.From, axis.To))),
            ],
        };
    }

    private static IEnumerable<Mark> Dots(ReviewRow row, int k, (int, Endpoint) panel, (double, double) axis)
    {
        if (Change(row, panel) is not { Difference: { } known } change || !double.IsFinite(known.Value)) yield break;
        Estimate shown = known.In(100);
        yield return new Dot(shown.Value, k)
        {
            Series = row.Of.IsHeld ? Has : Lacks,
            Across = AxisRange.Within(axis, shown.Interval.Low, shown.Interval.High),
            Hollow = !change.IsResolved,
            Read = Spoken(row, change),
        };
    }

    private static EndpointDifference? Change(ReviewRow row, (int Act, Endpoint Of) panel) =>
        row.Effects[panel.Act]?[panel.Of];

    private static string Heading((int Act, Endpoint Of) panel, ReviewResult result)
    {
        string of = OutcomeNames.Row(panel.Of, result.Plan.Acts[panel.Act].Scenario).Trim();
        return result.Plan.Acts.Count > 1 ? $"{result.Plan.Acts[panel.Act].Scenario.Title}: {of}" : of;
    }

    private static string Spoken(ReviewRow row, EndpointDifference change) =>
        $"{row.Of.Title} {Measurand.Titled(change.Endpoint).RoundedFor(
            ((Estimate?[])[change.Baseline, change.Other, change.Difference]).OfType<Estimate>())
            .SpokenChange(change.Difference)}{(change.IsResolved || change.NoTrialDiffers ? "" : ", may be luck")}";

    private static string Described((int Act, Endpoint Of) panel, ReviewRow[] rows, ReviewResult result)
    {
        string[] said = [.. rows.Select(row => (row, Change: Change(row, panel))).Where(one => one.Change is not null)
            .Select(one => Spoken(one.row, one.Change!))];
        return $"{Heading(panel, result)}: {(said.Length > 0 ? string.Join("; ", said) : "nothing differs")}.";
    }
}
