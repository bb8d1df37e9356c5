using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Texts of treaties side by side on one crisis: one panel an outcome, one row a text in the order of their places, a
/// dot with its interval by luck. A dot is hollow where no difference from the first text is shown.
/// </summary>
public static class TreatyChart
{
    private const int RowHeight = 20, Columns = 3;

    private static readonly Series Own = new("the text that the others are set against", 0),
        Other = new("another text", 1);

    /// <summary>All texts and outcomes that were played.</summary>
    public static Chart Draw(TreatyResult result, string title)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<TreatyRow> rows = result.Ranked;
        return new Chart
        {
            Name = "treaties",
            Title = title,
            Subtitle = $"{Names.Crises(result.Done)}, the same luck under each text; lines: luck, 19 times in 20; "
                + "hollow: no difference from the first text is shown.",
            Description = string.Join(' ', result.Plan.Outcomes.Select(one => Described(one, rows, result))),
            Panels = [.. result.Plan.Outcomes.Select(one => Panel(one, rows, result))],
            Columns = Math.Min(Columns, result.Plan.Outcomes.Count),
            PlotHeight = rows.Count * RowHeight,
            Legend = [Own, Other],
            Remark = "Members act as they stand; their words alone are changed. Rows stand from the first place to the "
                + "last; those of one place are tied.",
        };
    }

    private static Panel Panel(Endpoint of, IReadOnlyList<TreatyRow> rows, TreatyResult result)
    {
        (double from, double to) = AxisRange.FromZero(rows.Select(row => row[of]).OfType<Estimate>()
            .SelectMany(value => (double[])[100 * value.Value, 100 * value.Interval.High]));
        (double From, double To) axis = (0, Math.Min(100, Math.Max(1, to)));
        double? first = result.Rows[0][of] is { } known ? 100 * known.Value : null;
        return new Panel
        {
            Heading = OutcomeNames.Row(of, result.Plan.Scenario).Trim(),
            X = new NumberAxis(Math.Min(0, from), axis.To) { Title = "of 100" },
            Y = new NameAxis([.. rows.Select(row => row.Text.Text.Title())]),
            Marks =
            [
                .. first is { } at ? [new ReferenceLine(at, true)] : (Mark[])[],
                .. rows.SelectMany((row, k) => Dots(of, row, k, axis, ReferenceEquals(row, result.Rows[0]))),
            ],
        };
    }

    private static IEnumerable<Mark> Dots(Endpoint of, TreatyRow row, int k, (double, double) axis, bool isFirst)
    {
        if (row[of] is not { } value || !double.IsFinite(value.Value)) yield break;
        Estimate shown = value.In(100);
        yield return new Dot(shown.Value, k)
        {
            Series = isFirst ? Own : Other,
            Across = AxisRange.Within(axis, shown.Interval.Low, shown.Interval.High),
            Hollow = !isFirst && row.Difference(of)?.IsResolved != true,
            Read = Spoken(of, row),
        };
    }

    private static string Spoken(Endpoint of, TreatyRow row)
    {
        Measurand measured = Measurand.Titled(of).RoundedFor(new[] { row[of] }.OfType<Estimate>());
        return $"{row.Text.Text.Title()} {measured.Spoken(row[of])}";
    }

    private static string Described(Endpoint of, IReadOnlyList<TreatyRow> rows, TreatyResult result)
    {
        string name = OutcomeNames.Row(of, result.Plan.Scenario).Trim();
        return $"{name}: {string.Join("; ", rows.Select(row => Spoken(of, row)))}.";
    }
}
