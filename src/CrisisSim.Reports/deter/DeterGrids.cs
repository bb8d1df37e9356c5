using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The tables of a page on what attackers choose. Shares are in points of 100 worlds, each with one attacker.
/// </summary>
internal static class DeterGrids
{
    public const string Legend =
        "Of 100 attackers, whether or not they act; force and brigade-days: means over all. Answered: the same acts are "
            + "answered better. Chosen: other acts are chosen. The two add up to the change; one in armed attack is all "
            + "choice. ▲ better for the alliance, ▼ worse, ≠ differs, ~ unclear, = the same.";

    private static readonly IReadOnlyList<DeterrenceMeasure> Primary =
        [.. DeterrenceMeasure.All.Where(measure => measure.IsPrimary)];

    private static readonly IReadOnlyList<DeterrenceMeasure> Rest =
    [
        DeterrenceMeasure.ArmedAttackByMotivated,
        DeterrenceMeasure.Timeliness,
        DeterrenceMeasure.Reliability,
        DeterrenceMeasure.Taken,
        DeterrenceMeasure.Cost,
    ];

    private static readonly IReadOnlyList<DeterrenceMeasure> Choice =
    [
        DeterrenceMeasure.NoAction,
        DeterrenceMeasure.GreyZone,
        DeterrenceMeasure.ArmedAttack,
        DeterrenceMeasure.GeneralWar,
    ];

    /// <summary>What is chosen in each setting, and how often it ends in general war.</summary>
    public static Grid Choices(DeterrenceResult result) => new(
        [
            new GridColumn("of 100 attackers", Wraps: true),
            new GridColumn("nothing", Right: true),
            new GridColumn("pressure", Right: true),
            new GridColumn("armed attack", Right: true),
            new GridColumn("general war", Right: true),
        ],
        [.. result.Settings.Select((_, s) => GridRow.FromTexts(
            [result.Title(s), .. Choice.Select(measure => ChoiceFigure.Ranged(measure, result.Estimate(s, measure)))]))]);

    /// <summary>The primary endpoints of every text against a baseline.</summary>
    public static Grid Against(DeterrenceResult result, int baseline) => Differences(
        $"against {result.Title(baseline)}", result, baseline, Primary);

    /// <summary>The primary endpoints of every other text against the first.</summary>
    public static Grid AgainstFirst(DeterrenceResult result) =>
        Differences($"against {result.Title(0)}", result, 0, Primary);

    /// <summary>The exploratory ones against no declaration.</summary>
    public static Grid Further(DeterrenceResult result) => Differences(
        $"against {result.Title(result.NoDeclaration)}", result, result.NoDeclaration, Rest);

    /// <summary>How many attackers choose each act, as bars.</summary>
    public static Bars Acts(DeterrenceResult result) => new(
        "what they do",
        [.. Enumerable.Range(0, result.Settings.Count).Select(result.Title)],
        [
            new BarRow("no act",
                [.. result.Settings.Select((_, s) => Bar(result.Estimate(s, DeterrenceMeasure.NoAction)))]),
            .. result.Menu.Select((act, a) => new BarRow(
                FormattableString.Invariant($"{act.Rung:0.#} {act.Name}"),
                [.. result.Settings.Select((_, s) => Bar(result.ShareChoosing(s, a)))])),
        ]);

    /// <summary>Where pressure below the line pays best.</summary>
    public static Grid GreyZone(DeterrenceResult result) => new(
        [
            new GridColumn("best for one who knew", Wraps: true),
            new GridColumn("below the line", Wraps: true),
            new GridColumn("worth", Right: true),
            new GridColumn("best attack", Right: true),
        ],
        [.. result.Settings.Select((_, s) => result.GreyZone(s) is { } best
            ? GridRow.FromTexts(result.Title(s), FormattableString.Invariant($"{best.Rung:0.#} {best.Act}"),
                ChoiceFigure.Utility(best.Utility), ChoiceFigure.Utility(best.BestAttack))
            : GridRow.FromTexts(result.Title(s), "nothing on the menu", "", ""))]);

    /// <summary>A text is not set against itself.</summary>
    private static Grid Differences(string heading, DeterrenceResult result, int against,
        IReadOnlyList<DeterrenceMeasure> measures) =>
        new(
        [
            new GridColumn(heading, Wraps: true), new GridColumn("change", Right: true), new GridColumn("by luck"),
            new GridColumn("answered", Right: true), new GridColumn("chosen", Right: true), new GridColumn(""),
        ],
        [.. measures.SelectMany(measure => (GridRow[])
        [
            GridRow.Heading(measure.Name),
            .. Enumerable
                .Range(0, result.Wordings)
                .Where(setting => setting != against)
                .Select(setting => Row(result.Title(setting), result.Between(against, setting, measure))),
        ])]);

    private static GridRow Row(string title, DeterrenceContrast contrast)
    {
        bool parts = contrast.Measure.Consequence is not null;
        Tone tone = Favours(contrast) switch { > 0 => Tone.Good, < 0 => Tone.Bad, _ => Tone.Plain };
        return new GridRow(
        [
            new GridCell(title),
            new GridCell(ChoiceFigure.Bare(contrast.Measure, contrast.Difference), tone),
            new GridCell(ChoiceFigure.Interval(contrast.Measure, contrast.Difference)),
            new GridCell(parts ? ChoiceFigure.Bare(contrast.Measure, contrast.Response) : ""),
            new GridCell(parts ? ChoiceFigure.Bare(contrast.Measure, contrast.Selection) : ""),
            new GridCell(Mark(contrast), tone),
        ]);
    }

    /// <summary>Whether a difference is resolved, and for whom it is good.</summary>
    public static string Mark(DeterrenceContrast contrast) => contrast switch
    {
        { Difference: { Value: 0, Interval.Width: 0 } } => "=",
        { Difference: var of } when of.Has(Caveats.NoTrialDiffers) => "=",
        { IsResolved: false } => "~",
        _ => Favours(contrast) switch { > 0 => "▲", < 0 => "▼", _ => "≠" },
    };

    /// <summary>
    /// Above 0 where the alliance is better off; leave and strength sent are neither good nor bad in themselves, for
    /// no act would be better still.
    /// </summary>
    private static int Favours(DeterrenceContrast contrast)
    {
        if (!contrast.IsResolved || contrast.Measure == DeterrenceMeasure.Timeliness
            || contrast.Measure == DeterrenceMeasure.Reliability)
            return 0;
        return -Math.Sign(contrast.Difference.Value);
    }

    private static Bar Bar(Estimate share) => new(share.Value, EndpointFigure.Percent(share));
}
