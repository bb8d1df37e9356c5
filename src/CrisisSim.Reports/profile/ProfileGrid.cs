using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>One row an act: gains and prices under two wordings, and the difference.</summary>
internal static class ProfileGrid
{
    private const string Nothing = "–";

    public static Grid Tabulate(ProfileResult result, int other)
    {
        bool chosen = result.Choice is not null;
        return new Grid(
            [
                new GridColumn($"{result.Wordings[0]} → {result.Wordings[other]}, in 100", Wraps: true),
                new GridColumn("timeliness", Wraps: true) { Sorts = false },
                new GridColumn("reliability", Wraps: true) { Sorts = false },
                new GridColumn("effectiveness", Wraps: true) { Sorts = false },
                new GridColumn("moved in error", Wraps: true) { Sorts = false },
                new GridColumn("general war", Wraps: true) { Sorts = false },
                .. chosen ? [new GridColumn("comes about", Wraps: true) { Sorts = false }] : (GridColumn[])[],
            ],
            [
                .. result.Acts.GroupBy(act => act.Act.Kind).SelectMany(kind => (GridRow[])
                    [GridRow.Heading(Named(kind.Key)), .. kind.Select(act => Row(result, act, other))]),
                .. result.Weighed.Count > 0 ? Weighed(result.Weighed[other - 1]) : [],
            ]);
    }

    public static string Legend(ProfileResult result) =>
        "Timeliness: half authorized within 72 h; reliability: strength sent by day 30; effectiveness: stopped by "
            + "day 30; general war by day 30; all under the first wording → under the other, then the difference with "
            + "its 95 % interval of luck alone. Moved in error: strength that sets out by day 30 were it no attack or, "
            + "where marked, where the victim provoked it. "
            + $"{PairBlocks.Better} better for the alliance, {PairBlocks.Worse} worse, {PairBlocks.NotResolved} not "
            + $"resolved, {PairBlocks.Same} no crisis differs; {Nothing} not asked: no attack to answer, or nobody could "
            + "mistake it."
            + (result.Choice is null
                ? ""
                : " Comes about: chosen by so many of 100 attackers, or provoked by the victim. Last row: the attacks, "
                    + "each as often as it comes about under each text.");

    private static string Named(ActKind kind) => kind switch
    {
        ActKind.Open => "open",
        ActKind.Doubtful => "doubtful",
        _ => "no attack",
    };

    private static GridRow Row(ProfileResult result, ProfiledAct act, int other) => new(
    [
        new GridCell(string.Create(CultureInfo.InvariantCulture, $"{act.Act.Title}, rung {act.Act.Rung:0.#}")),
        .. Endpoints.Gains.Select(gain => Cell(act[other, gain])),
        Moved(act, other),
        Cell(act[other, Endpoints.GeneralWar]),
        .. result.Choice is null
            ? (GridCell[])[]
            : [ComesAbout(result.ComesAbout(act, other), act.Act.IsProvoked)],
    ]);

    /// <summary>Of a provoked act what is drawn in goes first, marked; both where both are asked.</summary>
    private static GridCell Moved(ProfiledAct act, int other)
    {
        EndpointDifference? drawn = act[other, Endpoints.DrawnIn], error = act[other, Endpoints.FalseMoves];
        if (drawn is null) return Cell(error);
        string text = $"provoked: {Cell(drawn).Text}";
        return new GridCell(error is null ? text : $"{text}; no attack: {Cell(error).Text}",
            PairBlocks.ToneOf(drawn.Favours));
    }

    private static IEnumerable<GridRow> Weighed(IReadOnlyList<EndpointDifference> weighed)
    {
        yield return GridRow.Heading("all attacks");
        yield return new GridRow(
        [
            new GridCell("as attackers choose and victims provoke"),
            .. Endpoints.Gains.Select(gain => Cell(weighed.Single(one => one.Endpoint == gain))),
            new GridCell(Nothing),
            Cell(weighed.Single(one => one.Endpoint == Endpoints.GeneralWar)),
            new GridCell(Nothing),
        ]);
    }

    private static GridCell ComesAbout((Estimate Baseline, Estimate Other, Estimate Difference)? of, bool provoked)
    {
        if (of is not { } known) return new GridCell(Nothing);
        string mark = provoked ? "provoked: " : "";
        return new GridCell(mark + Figures(Endpoints.Timeliness, (known.Baseline, known.Other, known.Difference)));
    }

    private static GridCell Cell(EndpointDifference? d)
    {
        if (d is not { Baseline: { } before, Other: { } after, Difference: { } difference })
            return new GridCell(Nothing);
        string figures = Figures(d.Endpoint, (before, after, difference));
        return new GridCell($"{figures}\u00A0{PairBlocks.Mark(d, d.Favours)}", PairBlocks.ToneOf(d.Favours));
    }

    /// <summary>"61 → 74, +13 [+10, +16]", each part unbroken; the first number alone where no crisis differs.</summary>
    private static string Figures(Endpoint endpoint, (Estimate Before, Estimate After, Estimate Difference) of)
    {
        (string before, string after) = EndpointFigure.Values(endpoint, of.Before, of.After);
        if (of.Difference.Has(Caveats.NoTrialDiffers)) return Bare(before);
        string difference = Bare(EndpointFigure.Difference(endpoint, of.Difference)),
            interval = EndpointFigure.Interval(endpoint, of.Difference, signed: true).Replace(' ', '\u00A0');
        return $"{Bare(before)}\u00A0→\u00A0{Bare(after)}, {difference} {interval}".TrimEnd();
    }

    /// <summary>Without its unit, which the heading of the table has.</summary>
    private static string Bare(string figure) =>
        figure.Replace(" %", "", StringComparison.Ordinal).Replace(" pts", "", StringComparison.Ordinal);
}
