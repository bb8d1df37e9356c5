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

/// <summary>The pictures of <c>sensitivity</c>, the answer first.</summary>
internal static class SensitivityPictures
{
    private const int MostBars = 15;

    public static IReadOnlyList<Chart> Draw(SensitivityReportData found)
    {
        var ranked = new RankedFactors(found);
        return found.Result.Method switch
        {
            SensitivityMethod.Sobol => [Sobol(found, ranked)],
            SensitivityMethod.Tornado =>
                [TornadoChart.Draw(found.Data.Pictured, Value(found, "", "base"), [.. Tornado(found, ranked)]) with
                {
                    Title = ranked.Title
                }],
            SensitivityMethod.Prcc => [Bars(found, ranked), .. StudyHeatMaps.Draw(found.Data)],
            _ => [Bars(found, ranked)],
        };
    }

    private static Chart Sobol(SensitivityReportData found, RankedFactors ranked) => SobolChart.Draw(found.Data.Titled,
        [.. ranked.All.Select(of => new SobolFactor(ranked.Name(of), Value(found, of.Factor, "first"), of.Value))],
        Method(found)) with
    {
        Title = ranked.Title
    };

    private static Chart Bars(SensitivityReportData found, RankedFactors ranked)
    {
        SensitivityResult result = found.Result;
        FactorMeasure[] shown = [.. ranked.All.Take(Math.Max(MostBars, ranked.Shown.Count))];
        int left = ranked.All.Count - shown.Length;
        return FactorBarsChart.Draw(
            ($"{Names.Key(result.Method)} {found.Data.Question.Endpoint.Key}", ranked.Title,
                $"{ranked.Meaning} {Method(found)}; lines: luck, 19 times in 20"),
            Measured(found),
            [
                .. shown.Select(of => new FactorBar(ranked.Name(of), of.Value)
                {
                    Noise = of.OfLuck,
                    IsShown = SensitivityGrid.IsResolved(of),
                })
            ],
            "Pale: no effect shown." + (left > 0 ? $" Left out: {left} more, none of them shown to matter." : ""));
    }

    /// <summary>What the bars measure.</summary>
    private static Measurand Measured(SensitivityReportData found)
    {
        Measurand titled = found.Data.Titled;
        string unit = titled.DifferenceUnit ?? titled.Unit;
        return found.Result.Method switch
        {
            SensitivityMethod.Prcc => new Measurand("strength, from 0 (does nothing) to 100 (decides alone)")
            {
                Factor = 100
            },
            SensitivityMethod.Voi =>
                titled with { Name = $"worth knowing: gain in {titled.Name}", Unit = unit, DifferenceUnit = null },
            SensitivityMethod.Morris =>
                titled with
                {
                    Name = $"effect of its whole range on {titled.Name}",
                    Unit = unit,
                    DifferenceUnit = null
                },
            _ => found.Data.Pictured,
        };
    }

    private static IEnumerable<TornadoFactor> Tornado(SensitivityReportData found, RankedFactors ranked) =>
        ranked.All.Select(of =>
        {
            FactorMeasure low = found.Result.Find(of.Factor, "low")!, high = found.Result.Find(of.Factor, "high")!;
            return new TornadoFactor(ranked.Name(of), (SensitivityWords.Setting(low), low.Value),
                (SensitivityWords.Setting(high), high.Value), Value(found, of.Factor, "swing"));
        });

    private static string Method(SensitivityReportData found) =>
        $"{SituationWords.Situations(found.Result.Points)} of '{found.Data.Results.Title}'";

    private static Estimate Value(SensitivityReportData found, string factor, string measure) =>
        found.Result.Find(factor, measure)!.Value;
}

/// <summary>
/// The change over a study that plays every combination of two factors, or of three, the third as panels beside
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
        var words = new SituationWords(results);
        string[] panels = results.Factors.Count == 3 ? values[2] : [""];
        if (panels.Length > MostPanels) yield break;
        (string Panel, HeatMap Map)[] maps = panels.Select(panel => (Panel: panel, Map: Map(data, values, panel))).ToArray();
        double most = maps
            .SelectMany(of => of.Map.Cells)
            .SelectMany(row => row)
            .OfType<Estimate>()
            .Where(cell => cell.Interval.ExcludesZero)
            .Select(cell => Math.Abs(cell.Value))
            .DefaultIfEmpty(0)
            .Max();
        yield return panels.Length == 1
            ? HeatMapChart.Draw(maps[0].Map)
            : SmallMultiplesChart.Draw(
                ($"heat-maps-{data.Question.Endpoint.Key.Replace('_', '-')}",
                    HeatMapChart.Count([.. maps.Select(of => of.Map)]),
                    HeatMapChart.Draw(maps[0].Map, most).Subtitle),
                [.. maps.Select(of => ($"{words.Factor(2)} {of.Panel}", HeatMapChart.Draw(of.Map, most)))],
                columns: 2);
    }

    private static HeatMap Map(StudyData data, string[][] values, string panel)
    {
        var words = new SituationWords(data.Results);
        return new HeatMap
        {
            What = data.Titled,
            Of = words.Text(data.Question.Wording),
            Against = words.Text(0),
            Across = new GridFactor(words.Factor(0), [.. values[0].Select(SituationWords.Plain)]),
            Down = new GridFactor(words.Factor(1), [.. Enumerable.Reverse(values[1]).Select(SituationWords.Plain)]),
            Cells = [.. Enumerable
                .Reverse(values[1])
                .Select(down => values[0].Select(across => Cell(data, [across, down, panel])).ToArray())],
        };
    }

    private static Estimate? Cell(StudyData data, string[] at)
    {
        StudyPoint? point = data.Results.Points.FirstOrDefault(
            of => of.Values.Zip(at).All(pair => pair.First.Text == pair.Second));
        return point is null ? null : data.Question.At(data.Results, point.Index);
    }
}

/// <summary>A sensitivity that was analysed, with all that a page says of it.</summary>
public sealed record SensitivityReportData(StudyData Data, SensitivityResult Result)
{
    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>The number in words; the value of information is of a choice on the endpoint.</summary>
    public string About => Result.Method == SensitivityMethod.Voi ? Data.Question.Endpoint.Name : Data.Words;
}
