using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What other assumptions make of each gain and price: one row a text, outcome and set of assumptions. The ranges by
/// judgement of the first screen are made of these rows; the crises behind them are not kept.
/// </summary>
public static class JudgementSheet
{
    /// <summary>The name of the file.</summary>
    public const string Name = "judgement.csv";

    private const string Sceptic = "sceptic", Advocate = "advocate", Unlisted = "unlisted_form", Drawn = "drawn";

    /// <summary>What the columns say.</summary>
    public static IReadOnlyList<ColumnNote> Notes => Codebook.Of(Name);

    /// <summary>The rows; none where no other assumptions were asked.</summary>
    public static Sheet Tabulate(ComparisonReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        var sheet = new Sheet([.. Notes.Select(note => note.Column)]);
        foreach (PriorVerdict verdict in played.Verdicts)
        {
            Pair pair = new(verdict.Endpoint, verdict.Other, verdict.Baseline);
            Add(sheet, pair, Sceptic, verdict.Sceptic.Difference);
            Add(sheet, pair, Advocate, verdict.Advocate.Difference);
        }
        foreach (UnlistedBreakEven found in played.BreakEvens)
            Add(sheet, new Pair(found.Endpoint, found.Other, found.Baseline), Unlisted, found.Unlisted);
        foreach (JudgedDifference judged in played.Judged)
            Add(sheet, new Pair(judged.Endpoint, judged.Other, judged.Baseline), judged.Drawn);
        foreach (JudgedValue judged in played.Played.JudgedAlone)
            Add(sheet, new Pair(judged.Endpoint, played.Plan.Declarations[0].Name, null), judged.Drawn);
        return sheet;
    }

    private static void Add(Sheet sheet, Pair pair, string assumptions, Estimate? of) => sheet.Add(
    [
        .. pair.Cells, Cell.From(assumptions), default, Cell.From((double?)of?.Trials),
        Cell.From(of?.Value), Cell.From(of?.Interval.Low), Cell.From(of?.Interval.High),
    ]);

    private static void Add(Sheet sheet, Pair pair, IReadOnlyList<double> drawn)
    {
        for (int set = 0; set < drawn.Count; set++)
            sheet.Add([
                .. pair.Cells, Cell.From(Drawn), Cell.From((double)set), default, Cell.From(drawn[set]), default, default,
            ]);
    }

    private readonly record struct Pair(Endpoint Of, string Wording, string? Baseline)
    {
        public IEnumerable<Cell> Cells => [Cell.From(Of.Key), Cell.From(Wording), Cell.From(Baseline)];
    }
}
