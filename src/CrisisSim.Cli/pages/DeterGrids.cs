using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>The tables of a page on what attackers choose.</summary>
internal static class DeterGrids
{
    public const string Legend =
        "▲ better for the alliance, ▼ worse, ~ not resolved, = the same; of a consequence, response: the same acts lead to something else, "
        + "selection: other acts are chosen; the two add up to the difference.";

    private const double Equal = 0;

    private static readonly IReadOnlyList<DeterrenceMeasure> Brief =
        [DeterrenceMeasure.ArmedAttack, DeterrenceMeasure.GeneralWar, DeterrenceMeasure.NoAction, DeterrenceMeasure.ObjectiveHeld];

    /// <summary>What is chosen in each setting, and what comes of it.</summary>
    public static Grid Choices(DeterrenceResult result) => new(
        [
            new GridColumn("of 100 attackers", Wraps: true), new GridColumn("no act", Right: true), new GridColumn("pressure", Right: true),
            new GridColumn("armed attack", Right: true), new GridColumn("general war", Right: true),
        ],
        [.. result.Settings.Select((setting, s) => GridRow.Of(
            setting.Name,
            Plain(result, s, DeterrenceMeasure.NoAction),
            Plain(result, s, DeterrenceMeasure.GreyZone),
            WithInterval(result, s, DeterrenceMeasure.ArmedAttack),
            WithInterval(result, s, DeterrenceMeasure.GeneralWar)))]);

    /// <summary>Every text against a baseline.</summary>
    public static Grid Against(DeterrenceResult result, int baseline) =>
        Differences(
        $"against {result.Settings[baseline].Name}", result, baseline, [.. Enumerable.Range(0, result.Wordings)],
        baseline == result.NoDeclaration ? DeterrenceMeasure.All : Brief);

    /// <summary>Every other text against the first.</summary>
    public static Grid AgainstFirst(DeterrenceResult result) => Differences(
        $"against '{result.Settings[0].Name}'", result, 0, [.. Enumerable.Range(1, result.Wordings - 1)], Brief);

    /// <summary>How many attackers choose each act, as bars.</summary>
    public static Bars Acts(DeterrenceResult result) => new(
        "what they do",
        [.. result.Settings.Select(setting => setting.Name)],
        [
            new BarRow("no act", [.. result.Settings.Select((_, s) => Bar(result.Of(s, DeterrenceMeasure.NoAction)))]),
            .. result.Menu.Select((act, a) => new BarRow(
                FormattableString.Invariant($"{act.Rung:0.#} {act.Name}"), [.. result.Settings.Select((_, s) => Bar(result.Chosen(s, a)))])),
        ]);

    /// <summary>Where pressure below the line pays best.</summary>
    public static Grid GreyZone(DeterrenceResult result) => new(
        [new GridColumn("best for one who knew", Wraps: true), new GridColumn("below the line", Wraps: true), new GridColumn("worth", Right: true), new GridColumn("best attack", Right: true)],
        [.. result.Settings.Select((setting, s) => result.GreyZone(s) is { } best
            ? GridRow.Of(setting.Name, FormattableString.Invariant($"{best.Rung:0.#} {best.Act}"), ChoiceFigure.Utility(best.Utility), ChoiceFigure.Utility(best.BestAttack))
            : GridRow.Of(setting.Name, "nothing on the menu", "", ""))]);

    private static Grid Differences(string heading, DeterrenceResult result, int against, IReadOnlyList<int> settings, IReadOnlyList<DeterrenceMeasure> measures) => new(
        [
            new GridColumn(heading, Wraps: true), new GridColumn("difference", Right: true), new GridColumn("95 %"),
            new GridColumn("response", Right: true), new GridColumn("selection", Right: true), new GridColumn(""),
        ],
        [.. measures.SelectMany(measure => (GridRow[])
        [
            GridRow.Heading(measure.IsPrimary ? $"{measure.Name} (primary)" : measure.Name),
            .. settings.Select(setting => Row(result.Between(against, setting, measure))),
        ])]);

    private static GridRow Row(DeterrenceContrast contrast)
    {
        bool parts = contrast.Measure.Consequence is not null;
        Tone tone = Favours(contrast) switch { > 0 => Tone.Good, < 0 => Tone.Bad, _ => Tone.Plain };
        return new GridRow(
        [
            new GridCell(contrast.Setting),
            new GridCell(ChoiceFigure.Difference(contrast.Measure, contrast.Difference), tone),
            new GridCell(ChoiceFigure.Interval(contrast.Measure, contrast.Difference, signed: true)),
            new GridCell(parts ? ChoiceFigure.Difference(contrast.Measure, contrast.Response) : ""),
            new GridCell(parts ? ChoiceFigure.Difference(contrast.Measure, contrast.Selection) : ""),
            new GridCell(Mark(contrast), tone),
        ]);
    }

    private static string Mark(DeterrenceContrast contrast) => contrast switch
    {
        { Difference: { Value: Equal, Interval.Width: Equal } } => "=",
        { IsResolved: false } => "~",
        _ => Favours(contrast) switch { > 0 => "▲", < 0 => "▼", _ => "≠" },
    };

    /// <summary>Above 0 where the alliance is better off; pressure, decisions and forces sent are neither good nor bad in themselves.</summary>
    private static int Favours(DeterrenceContrast contrast)
    {
        if (!contrast.IsResolved) return 0;
        DeterrenceMeasure measure = contrast.Measure;
        int sign = measure == DeterrenceMeasure.NoAction ? 1
            : measure == DeterrenceMeasure.GreyZone || measure == DeterrenceMeasure.Decision || measure == DeterrenceMeasure.ForceSent ? 0
            : -1;
        return sign * Math.Sign(contrast.Difference.Value);
    }

    private static string Plain(DeterrenceResult result, int setting, DeterrenceMeasure measure) => ChoiceFigure.Value(measure, result.Of(setting, measure));

    private static string WithInterval(DeterrenceResult result, int setting, DeterrenceMeasure measure)
    {
        Estimate value = result.Of(setting, measure);
        return $"{ChoiceFigure.Value(measure, value)} {ChoiceFigure.Interval(measure, value, signed: false)}".TrimEnd();
    }

    private static Bar Bar(Estimate share) => new(share.Value, Figure.Percent(share));
}
