using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The report of a sensitivity.</summary>
public static class SensitivityReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(SensitivityReportData found)
    {
        var pictures = new PictureStack(SensitivityPictures.Draw(found));
        return new StudyReportPage(found.Data.Results, found.Data.From(found.Command))
        {
            Subtitle = SensitivityPage.Under(found),
            Answer = SensitivityAnswer.Compose(found),
            AnswerPicture = pictures.TakeFirst(),
            Pictures = pictures.Rest,
            Why = [.. SensitivityFindings.Describe(found).Select(finding => new Prose(finding))],
            Numbers = [SensitivityGrid.Tabulate(found)],
            Method = [.. SensitivityMethodText.Describe(found).Select(sentence => new Prose(sentence))],
        }.Whole();
    }
}

/// <summary>The pictures of <c>sensitivity</c>.</summary>
internal static class SensitivityPictures
{
    public static IReadOnlyList<Chart> Draw(SensitivityReportData found) => found.Result.Method switch
    {
        SensitivityMethod.Sobol => [SobolChart.Draw(new Measurand(found.About),
            [.. found.Result.Factors.Select(
                name => new SobolFactor(name, Value(found, name, "first"), Value(found, name, "total")))],
            Method(found))],
        SensitivityMethod.Tornado =>
            [TornadoChart.Draw(found.Data.Measured, Value(found, "", "base"), [.. Tornado(found)], found.About)],
        SensitivityMethod.Prcc => [Bars(found), .. StudyHeatMaps.Draw(found.Data)],
        _ => [Bars(found)],
    };

    private static Chart Bars(SensitivityReportData found)
    {
        SensitivityResult result = found.Result;
        FactorMeasure[] shown = [.. result.Measures.Where(of => of.Measure == SensitivityWords.Ranking(result.Method))];
        bool luck = shown.All(of => of.OfLuck is not null);
        return FactorBarsChart.Draw(
            ($"{Names.Key(result.Method)} {found.Data.Question.Endpoint.Key}",
                SensitivityFindings.Describe(found)[0].TrimEnd('.'),
                $"{SensitivityWords.Title(result.Method)}; {Method(found)}; 95 % intervals"),
            SensitivityWords.Measured(found),
            [.. shown.Select(of => (of.Factor, of.Value))],
            luck ? [.. shown.Select(of => of.OfLuck!.Value)] : null,
            (luck ? "Hollow star: what a factor without effect would come to by luck, at most. " : "")
                + "Pale: the interval holds 0.");
    }

    private static IEnumerable<TornadoFactor> Tornado(SensitivityReportData found) =>
        found.Result.Factors.Where(name => name.Length > 0).Select(name =>
    {
        FactorMeasure low = found.Result.Find(name, "low")!, high = found.Result.Find(name, "high")!;
        return new TornadoFactor(name, (SensitivityWords.Setting(low), low.Value),
            (SensitivityWords.Setting(high), high.Value), Value(found, name, "swing"));
    });

    private static string Method(SensitivityReportData found) =>
        $"{Names.Count(found.Result.Points, "point")} of the study '{found.Data.Results.Title}'";

    private static Estimate Value(SensitivityReportData found, string factor, string measure) =>
        found.Result.Find(factor, measure)!.Value;
}

/// <summary>
/// The difference over a study that plays every combination of two factors, or of three, the third as panels beside
/// each other.
/// </summary>
internal static class StudyHeatMaps
{
    private const int MostValues = 12, MostPanels = 6;

    /// <summary>None where the study is no such grid, or the value is in question.</summary>
    public static IEnumerable<Chart> Draw(StudyData data)
    {
        StudyResults results = data.Results;
        if (!data.Question.IsDifference || results.Factors.Count is < 2 or > 3) yield break;
        string[][] values = [.. results.Factors.Select((_, f) => results.Points
            .Select(point => point.Values[f])
            .DistinctBy(value => value.Text)
            .OrderBy(value => value.Number)
            .Select(value => value.Text)
            .ToArray())];
        bool fits = values.All(of => of.Length is > 0 and <= MostValues)
            && values.Aggregate(1, (count, of) => count * of.Length) == results.Points.Count;
        if (!fits) yield break;
        string[] panels = results.Factors.Count == 3 ? values[2] : [""];
        if (panels.Length > MostPanels) yield break;
        (string Panel, HeatMap Map)[] maps = panels.Select(panel => (Panel: panel, Map: Map(data, values, panel))).ToArray();
        double most = maps
            .SelectMany(of => of.Map.Cells)
            .SelectMany(row => row)
            .OfType<Estimate>()
            .Select(cell => Math.Abs(cell.Value))
            .DefaultIfEmpty(0)
            .Max();
        yield return panels.Length == 1
            ? HeatMapChart.Draw(maps[0].Map)
            : SmallMultiplesChart.Draw(
                ($"heat-maps-{data.Question.Endpoint.Key.Replace('_', '-')}",
                    $"{data.Words} by {string.Join(", ", results.Factors)}", "95 % intervals, luck alone"),
                [.. maps.Select(of => ($"{results.Factors[2]} {of.Panel}", HeatMapChart.Draw(of.Map, most)))],
                columns: 2);
    }

    private static HeatMap Map(StudyData data, string[][] values, string panel) => new()
    {
        What = Measurand.For(data.Question.Endpoint),
        Of = data.Results.Wordings[data.Question.Wording],
        Against = data.Results.Wordings[0],
        Across = new GridFactor(data.Results.Factors[0], values[0]),
        Down = new GridFactor(data.Results.Factors[1], [.. Enumerable.Reverse(values[1])]),
        Cells = [.. Enumerable
            .Reverse(values[1])
            .Select(down => values[0].Select(across => Cell(data, [across, down, panel])).ToArray())],
    };

    private static Estimate? Cell(StudyData data, string[] at)
    {
        StudyPoint? point = data.Results.Points.FirstOrDefault(
            of => of.Values.Zip(at).All(pair => pair.First.Text == pair.Second));
        return point is null ? null : data.Question.At(data.Results, point.Index);
    }
}
