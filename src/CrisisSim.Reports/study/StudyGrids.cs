using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// Where over the points of a study the primary endpoints, or the differences in them, are smallest and largest.
/// </summary>
internal static class StudyGrids
{
    /// <summary>One table a wording other than the baseline; of one wording alone its values.</summary>
    public static IEnumerable<Grid> Tabulate(StudyResults results)
    {
        if (results.Outcomes.Count == 0) return [];
        return results.Wordings.Count == 1
            ? [Table(results, $"'{results.Wordings[0]}'", 0)]
            : Enumerable.Range(1, results.Wordings.Count - 1).Select(
                wording => Table(results, $"'{results.Wordings[wording]}' less '{results.Wordings[0]}'", wording));
    }

    /// <summary>What a point is in words: "lift 2, clarity 0.85".</summary>
    public static string Where(StudyResults results, int point)
    {
        string[] moved = [.. results.Factors
            .Zip(results.Points[point].Values)
            .Where(of => !of.Second.IsStated)
            .Select(of => $"{of.First} {Short(of.Second)}")];
        return moved.Length > 0 ? string.Join(", ", moved) : "as stated";
    }

    /// <summary>The value with four digits, where it begins with a number that has more.</summary>
    public static string Short(FactorValue value)
    {
        string full = value.Number.ToString("R", CultureInfo.InvariantCulture), text = value.Text;
        return text.StartsWith(full, StringComparison.Ordinal)
            ? value.Number.ToString("G4", CultureInfo.InvariantCulture) + text[full.Length..]
            : text;
    }

    private static Grid Table(StudyResults results, string heading, int wording) => new(
        [
            new GridColumn(heading, Wraps: true),
            new GridColumn("", Right: true),
            new GridColumn("95 %, luck"),
            new GridColumn("point", Right: true),
            new GridColumn("where", Wraps: true),
        ],
        [.. Endpoints.Primary.SelectMany(endpoint => Rows(results, wording, endpoint))]);

    private static IEnumerable<GridRow> Rows(StudyResults results, int wording, Endpoint endpoint)
    {
        StudyOutcome[] outcomes =
        [
            .. results.Outcomes.Where(
                outcome => outcome.Wording == wording && ReferenceEquals(outcome.Endpoint, endpoint))
        ];
        if (outcomes.Length == 0) yield break;
        yield return GridRow.Heading(endpoint.Name);
        yield return Row(results, "  smallest", outcomes.MinBy(Number)!);
        yield return Row(results, "  largest", outcomes.MaxBy(Number)!);
    }

    private static double Number(StudyOutcome outcome) => outcome.Differences?.Mean ?? outcome.Values.Mean;

    private static GridRow Row(StudyResults results, string name, StudyOutcome outcome)
    {
        Estimate? difference = outcome.Difference;
        Tone tone = outcome.Favours > 0 ? Tone.Good : outcome.Favours < 0 ? Tone.Bad : Tone.Plain;
        bool open = difference is { } known && !known.Has(Caveats.NoTrialDiffers) && !known.Interval.ExcludesZero;
        string text = difference is null
            ? EndpointFigure.Value(outcome.Endpoint, outcome.Value)
            : EndpointFigure.Difference(outcome.Endpoint, difference) + (open ? " ~" : "");
        return new GridRow([
            new GridCell(name), new GridCell(text, tone),
            new GridCell(
                EndpointFigure.Interval(outcome.Endpoint, difference ?? outcome.Value, signed: difference is not null)),
            new GridCell($"{outcome.Point}"), new GridCell(Where(results, outcome.Point))]);
    }
}
