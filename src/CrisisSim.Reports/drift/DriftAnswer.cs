using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of what is left of a text over the years.</summary>
internal static class DriftAnswer
{
    private const int MostYears = 5;

    private const double Whole = 100;

    public static FirstScreen Compose(DriftReportData drifted)
    {
        DriftResult result = drifted.Result;
        var words = new LastingWords(result);
        IEnumerable<string> file = drifted.Source.Words;
        return new FirstScreen
        {
            Asked = $"{drifted.Scenario.Title}: what is left of {words.Title} after "
                + $"{LastingWords.Years(result.Plan.Last)}?",
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(result, words),
            Notes = [.. Notes(words, result)],
            Next = Next(words, result, file),
            Again = drifted.Command,
            Last = words.Last,
        };
    }

    private static NextStep Next(LastingWords words, DriftResult result, IEnumerable<string> file)
    {
        Declaration text = result.Wordings[words.Wording].Declaration;
        string[] compared = [.. file, "--wordings", $"{result.Wordings[0].Declaration.Name},{text.Name}"];
        return text.Governance.ReviewEvery is null
            ? NextStep.Of("would a review every five years pay?",
                ["drift", .. compared, "--set", $"declarations.{text.Name}.governance.review_every=5 years"])
            : NextStep.Of("where does it stand today?", ["compare", .. compared]);
    }

    private static Grid Table(DriftResult result, LastingWords words)
    {
        int[] years = Shown(result.Plan.Years.Count);
        EndpointDifference[] gains = [.. years.Select(year => words.At(year).Figures)];
        var figure = RowFigure.For(words.Gain, [.. gains.SelectMany(d => (Estimate?[])[d.Baseline, d.Other])]);
        DriftWording other = result.Wordings[words.Wording];
        string head = WordingTitles.Heads([other.Declaration])[0];
        return new Grid(
            [
                new GridColumn($"{OutcomeNames.Noun(words.Gain).ToUpperInvariant()}, OF 100") { Sorts = false },
                .. years.Select(k => new GridColumn(
                    k == 0 ? "today" : FormattableString.Invariant($"year {result.Plan.Years[k]:0}"), Right: true)),
            ],
            [
                Row(Named(result.Wordings[0]), gains.Select(d => figure.Value(d.Baseline))),
                Row(Named(other), gains.Select(d => figure.Value(d.Other))),
                Row($"Lead of {head}", gains.Select(d => figure.Signed(d.Difference))),
                Row("  by luck", gains.Select(d => figure.Span(d.Difference?.Interval))),
                Row("  by judgement", years.Select(year => figure.Span(words.At(year).Judged?.Range))),
                Row("  verdict", years.Select(year => SurenessWords.InRow(words.At(year), isPrice: false))),
                GridRow.Heading("WHAT AGES, IN %"),
                Row($"Clarity left, {head}", years.Select(k => Left(other.Years[k].Precision, other.First.Precision))),
                Row("Attacks not listed", years.Select(k => Share(other.Years[k].Unlisted))),
                .. other.Last.Lapsed.Any(lapsed => lapsed)
                    ? [Row("Text has lapsed", years.Select(k => Share(other.Years[k].Lapsed)))]
                    : (GridRow[])[],
                Row("Exercises left", years.Select(k => Left(other.Years[k].Exercises, other.First.Exercises))),
            ]);

        static GridRow Row(string name, IEnumerable<string> cells) => GridRow.FromTexts([name, .. cells]);
    }

    private const int LongestTitle = 20;

    private static string Named(DriftWording wording)
    {
        string title = wording.Declaration.Title();
        return title.Length <= LongestTitle ? title : WordingTitles.Heads([wording.Declaration])[0];
    }

    private static string Left(IReadOnlyList<double> now, IReadOnlyList<double> then) => then.Average() > 0
        ? Figures.Plain(Whole * now.Average() / then.Average(), default)
        : RowFigure.Missing;

    private static string Share(IReadOnlyList<bool> column) =>
        Figures.Plain(Whole * column.Count(value => value) / column.Count, default);

    private static IEnumerable<string> Notes(LastingWords words, DriftResult result)
    {
        yield return words.Price;
        yield return words.Causes;
        if (result.Wordings.Count > 2)
            yield return $"The other {Names.Count(result.Wordings.Count - 2, "text")}: --detail";
        yield return AnswerNotes.LuckAndJudgement(result.Priors is not null);
        foreach (string note in TooFewWords.Note(Shown(result.Plan.Years.Count).Select(year => words.At(year).Figures)))
            yield return note;
    }

    private static int[] Shown(int years) => years <= MostYears
        ? [.. Enumerable.Range(0, years)]
        : [.. Enumerable.Range(0, MostYears).Select(k => (int)Math.Round((double)k * (years - 1) / (MostYears - 1)))];
}
