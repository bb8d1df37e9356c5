using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>The difference over a study that plays every combination of two factors, or of three, the third as panels beside each other.</summary>
internal static class StudyHeatMaps
{
    private const int MostValues = 12, MostPanels = 6;

    /// <summary>None where the study is no such grid, or the value is in question.</summary>
    public static IEnumerable<Chart> Of(StudyData data)
    {
        StudyResults results = data.Results;
        if (!data.Question.IsDifference || results.Factors.Count is < 2 or > 3) yield break;
        string[][] values = [.. results.Factors.Select((_, f) => results.Points.Select(point => point.Values[f]).DistinctBy(value => value.Text).OrderBy(value => value.Number).Select(value => value.Text).ToArray())];
        bool fits = values.All(of => of.Length is > 0 and <= MostValues) && values.Aggregate(1, (count, of) => count * of.Length) == results.Points.Count;
        if (!fits) yield break;
        string[] panels = results.Factors.Count == 3 ? values[2] : [""];
        if (panels.Length > MostPanels) yield break;
        var maps = panels.Select(panel => (Panel: panel, Map: Map(data, values, panel))).ToArray();
        double most = maps.SelectMany(of => of.Map.Cells).SelectMany(row => row).OfType<Estimate>().Select(cell => Math.Abs(cell.Value)).DefaultIfEmpty(0).Max();
        yield return panels.Length == 1
            ? HeatMapChart.Of(maps[0].Map)
            : SmallMultiplesChart.Of(
                ($"heat-maps-{data.Question.Endpoint.Key.Replace('_', '-')}", $"{data.Words} by {string.Join(", ", results.Factors)}", "95 % intervals, luck alone"),
                [.. maps.Select(of => ($"{results.Factors[2]} {of.Panel}", HeatMapChart.Of(of.Map, most)))],
                columns: 2);
    }

    private static HeatMap Map(StudyData data, string[][] values, string panel) => new()
    {
        What = Measurand.Of(data.Question.Endpoint),
        Of = data.Results.Wordings[data.Question.Wording],
        Against = data.Results.Wordings[0],
        Across = new GridFactor(data.Results.Factors[0], values[0]),
        Down = new GridFactor(data.Results.Factors[1], [.. Enumerable.Reverse(values[1])]),
        Cells = [.. Enumerable.Reverse(values[1]).Select(down => values[0].Select(across => Cell(data, [across, down, panel])).ToArray())],
    };

    private static Estimate? Cell(StudyData data, string[] at)
    {
        StudyPoint? point = data.Results.Points.FirstOrDefault(of => of.Values.Zip(at).All(pair => pair.First.Text == pair.Second));
        return point is null ? null : data.Question.At(data.Results, point.Index);
    }
}
