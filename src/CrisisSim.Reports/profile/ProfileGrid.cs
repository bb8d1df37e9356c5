using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>One row an act: gains and prices under two wordings, and the difference.</summary>
internal static class ProfileGrid
{
    private const string Nothing = "–";
    private const int Longest = 11;
    private const double NearlyAll = 99.95;

    public static Grid Tabulate(ProfileResult result, int other)
    {
        return new Grid(
            [
                new GridColumn(Pair(result, other), Wraps: true),
                new GridColumn("cleared", Wraps: true) { Sorts = false },
                new GridColumn("sent, %", Wraps: true) { Sorts = false },
                new GridColumn("stopped", Wraps: true) { Sorts = false },
                new GridColumn("needless, %", Wraps: true) { Sorts = false },
                new GridColumn("general war", Wraps: true) { Sorts = false },
            ],
            [
                .. result.Acts.GroupBy(act => act.Act.Kind).SelectMany(kind => (GridRow[])
                    [GridRow.Heading(Named(kind.Key)), .. kind.Select(act => Row(act, other))]),
                .. result.Weighed.Count > 0 ? Weighed(result.Weighed[other - 1]) : [],
            ]);
    }

    private static string Pair(ProfileResult result, int other) => $"{Head(result, 0)} → {Head(result, other)}";

    private static string Head(ProfileResult result, int wording) =>
        WordingTitles.Heads(result.Plan.Acts[0].Declarations)[wording];

    public static string Legend(ProfileResult result) =>
        "Of 100: under the first text → under the other, the change, and its interval by luck, 19 times in 20. Cleared: "
            + "half the force within 3 days. Sent and stopped: by day 30. Needless: force that moves by day 30 over no "
            + "attack or, where marked, over one that the victim provoked. "
            + $"{PairBlocks.Better} better for the alliance, {PairBlocks.Worse} worse, {PairBlocks.NotResolved} unclear, "
            + $"{PairBlocks.Same} the same in every crisis; {Nothing} not asked: no attack to answer, or nobody could "
            + "mistake it."
            + TooFewWords.LegendOf(
            [
                .. Enumerable.Range(1, result.Wordings.Count - 1).SelectMany(other => result.Acts.SelectMany(act =>
                    ProfileEndpoints.All.Select(endpoint => act[other, endpoint]?.Difference))),
                .. result.Weighed.SelectMany(of => of).Select(of => of.Difference),
            ])
            + (result.Choice is null
                ? ""
                : " Last row: the attacks, each as often as attackers choose it and victims provoke it under each text.");

    /// <summary>How often each attack comes about under two wordings.</summary>
    public static Grid ComesAbout(ProfileResult result, int other) => new(
        [
            new GridColumn("how often it comes, of 100", Wraps: true),
            new GridColumn(Head(result, 0), Right: true),
            new GridColumn(Head(result, other), Right: true),
            new GridColumn("change", Right: true),
            new GridColumn("by luck"),
        ],
        [
            .. result.Acts.Select(act => (act.Act, Of: result.ComesAbout(act, other)))
                .Where(one => one.Of is not null)
                .Select(one => Often(one.Act, one.Of!.Value)),
        ]);

    private static GridRow Often(ProfileAct act, (Estimate Baseline, Estimate Other, Estimate Difference) of) => new(
    [
        new GridCell($"{act.Title}: {(act.IsProvoked ? "provoked by the victim" : "chosen by attackers")}"),
        new GridCell(Plain(of.Baseline)),
        new GridCell(Plain(of.Other)),
        new GridCell(Signed(of.Difference.Value)),
        new GridCell(Limits(of.Difference.Interval, ", ")),
    ]);

    private static string Named(ActKind kind) => kind switch
    {
        ActKind.Open => "open",
        ActKind.Doubtful => "doubtful",
        _ => "no attack",
    };

    private static GridRow Row(ProfiledAct act, int other) => new(
    [
        new GridCell(act.Act.Title),
        .. Endpoints.Gains.Select(gain => Cell(act[other, gain])),
        Moved(act, other),
        Cell(act[other, Endpoints.GeneralWar]),
    ]);

    /// <summary>Of a provoked act what is drawn in goes first, marked; both where both are asked.</summary>
    private static GridCell Moved(ProfiledAct act, int other)
    {
        EndpointDifference? drawn = act[other, Endpoints.MovedWhereProvoked], error = act[other, Endpoints.FalseMoves];
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
            new GridCell("as often as they come about"),
            .. Endpoints.Gains.Select(gain => Cell(weighed.Single(one => one.Endpoint == gain))),
            new GridCell(Nothing),
            Cell(weighed.Single(one => one.Endpoint == Endpoints.GeneralWar)),
        ]);
    }

    private static GridCell Cell(EndpointDifference? d)
    {
        if (d is not { Baseline: { } before, Other: { } after, Difference: { } difference })
            return new GridCell(Nothing);
        bool same = d.NoTrialDiffers || difference.Has(Caveats.NoTrialDiffers);
        string mark = same ? PairBlocks.Same : PairBlocks.Mark(d, d.Favours);
        return new GridCell(same
            ? $"{Plain(before)} {mark}"
            : $"{Plain(before)}→{Plain(after)}, {Signed(difference.Value)}{mark} {Limits(difference.Interval)}",
            PairBlocks.ToneOf(d.Favours))
        {
            Caveats = Names.Keys(difference),
        };
    }

    private static string Plain(Estimate share)
    {
        double shown = 100 * share.Value;
        return Figures.Plain(shown, new Decimals(shown is 0 or >= NearlyAll ? 0 : 1));
    }

    /// <summary>In points, with its sign even where it rounds to 0, so that an end shows its side of 0.</summary>
    private static string Signed(double share) =>
        (share > 0 ? "+" : share < 0 ? "−" : "") + Figures.Plain(Math.Abs(100 * share), new Decimals(1));

    /// <summary>
    /// [+0.4,+2.7], rounded outwards, without a space so that it stays whole; where it is long, whole ones of 100.
    /// </summary>
    private static string Limits(Interval interval, string between = ",")
    {
        string limits = Limits(interval, 1, between);
        return limits.Length <= Longest + between.Length - 1 ? limits : Limits(interval, 0, between);
    }

    /// <summary>The sign is that of the end itself, so that an end at 0.0 shows its side of 0.</summary>
    private static string Limits(Interval interval, int places, string between)
    {
        var digits = new Decimals(places);
        Interval wide = digits.Outwards(new Interval(100 * interval.Low, 100 * interval.High));
        string End(double exact, double shown) =>
            (exact > 0 ? "+" : exact < 0 ? "−" : "") + Figures.Plain(Math.Abs(shown), digits);
        return $"[{End(interval.Low, wide.Low)}{between}{End(interval.High, wide.High)}]";
    }
}
