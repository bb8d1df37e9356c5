using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// How far differences hold and what they are made of, as rows of a <see cref="WordingSheet"/>: the difference under either prior and
/// with an unlisted form; the share of unlisted forms at which it is zero (empty: at none); and its parts by provision, whose name stands
/// in place of the quantity's, with their total.
/// </summary>
internal static class HoldsRows
{
    public static Sheet With(Sheet sheet, Played played)
    {
        foreach (PriorVerdict verdict in played.Verdicts)
        {
            Add(sheet, "sceptic", verdict.Sceptic.Difference, verdict.Endpoint, (verdict.Baseline, verdict.Other));
            Add(sheet, "advocate", verdict.Advocate.Difference, verdict.Endpoint, (verdict.Baseline, verdict.Other));
        }
        foreach (UnlistedBreakEven found in played.BreakEvens)
        {
            Add(sheet, "unlisted_form", found.Unlisted, found.Endpoint, (found.Baseline, found.Other));
            sheet.Add(
                Cell.Of("break_even"), Cell.Of(found.Endpoint.Key), Cell.Of(found.Endpoint.Name), Cell.Of(found.Endpoint.Label), Cell.Of(""), Cell.Of(found.Other),
                Cell.Of((double)found.Share.Trials), Cell.Of(found.Share.Share), Cell.Of(found.Share.Interval?.Low), Cell.Of(found.Share.Interval?.High),
                Cell.Of(found.Baseline), default, default, default, default, default);
        }
        foreach (Attribution of in played.Attributions)
        {
            foreach (AttributedPart part in of.Parts) Add(sheet, "part", part.Part, of.Endpoint, (of.From, of.To), part.Name);
            Add(sheet, "total_of_parts", of.Total, of.Endpoint, (of.From, of.To));
        }
        return sheet;
    }

    private static void Add(Sheet sheet, string section, Estimate? difference, Endpoint endpoint, (string Baseline, string Other) pair, string? name = null) => sheet.Add(
        Cell.Of(section), Cell.Of(endpoint.Key), Cell.Of(name ?? endpoint.Name), Cell.Of(endpoint.Label), Cell.Of(endpoint.Unit), Cell.Of(pair.Other),
        Cell.Of((double?)difference?.Trials), default, default, default, Cell.Of(pair.Baseline),
        Cell.Of(difference?.Value), Cell.Of(difference?.Interval.Low), Cell.Of(difference?.Interval.High), Cell.Of(difference?.Interval.ExcludesZero), default);
}
