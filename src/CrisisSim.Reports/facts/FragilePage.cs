using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The numbers on which the differences between two wordings hang most.</summary>
public static class FragilePage
{
    private static readonly string[] Columns =
    [
        "number", "low", "stated", "high", "unit", "grade", "quantity", "stated_difference", "at_low", "at_high",
        "moved", "moved_low", "moved_high", "outweighs", "reason", "trials",
    ];

    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(FragilityResult result, string title, string command,
        string file = "SCENARIO")
    {
        ArgumentNullException.ThrowIfNull(result);
        string[] findings = [.. Findings(result)];
        return new()
        {
            Page = [FragileAnswer.Compose(result, title, command, file)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    new Title($"What the differences hang on · {title} · {Texts(result)}"),
                    .. result.Interrupted ? [] : Blocks(result),
                    .. findings.Select(sentence => new Prose(sentence)),
                ]),
                new(PagePart.Method, [new Prose(Method(result), Faint: true), new Verbatim("Reproduce", command)]),
            ],
            Sheet = Rows(result),
            Facts =
            [
                new("seed", Cell.From($"{result.Plan.Crises.Seed}")),
                new("numbers", Cell.From((double)result.Plan.Numbers.Count)),
                new("interrupted", Cell.From(result.Interrupted)),
                new("command", Cell.From(command)),
                new("version", Cell.From(ToolVersion.Text)),
            ],
            Findings = findings,
        };
    }

    /// <summary>The number in one sentence, as a comparison names it.</summary>
    internal static string Sentence(FragileNumber one) =>
        $"{one.Number.Name}, which is {Names.Plain(one.Number.Grade)}, moves {one.Endpoint.Name} by more than the wording "
            + $"does: {Difference(one, one.AtLow)} at {Number(one, one.Number.Low)}, "
            + $"{Difference(one, one.AtHigh)} at {Number(one, one.Number.High)}, "
            + $"against {Difference(one, one.Stated)} as stated.";

    private static IEnumerable<Block> Blocks(FragilityResult result) =>
    [
        new Grid(
        [
            new("number", Wraps: true) { Width = 34 },
            new("difference in", Wraps: true) { Width = 16 },
            new("low end", Right: true) { Width = 16 },
            new("stated", Right: true) { Width = 16 },
            new("high end", Right: true) { Width = 16 },
            new("") { Width = 4 },
        ], [.. result.Numbers.SelectMany(Lines)]),
    ];

    private static IEnumerable<GridRow> Lines(FragileNumber one) =>
    [
        new([new GridCell(one.Number.Name), new GridCell(Names.Plain(one.Number.Grade)),
            new GridCell(Number(one, one.Number.Low)), new GridCell(Number(one, one.Number.Stated)),
            new GridCell(Number(one, one.Number.High)), new GridCell("")], IsHeading: true),
        new([new GridCell(one.Number.Reason.Length > 0 ? one.Number.Reason : "nobody said why"),
            new GridCell(one.Endpoint.Key.Replace('_', ' ')), new GridCell(Difference(one, one.AtLow)),
            new GridCell(Difference(one, one.Stated)), new GridCell(Difference(one, one.AtHigh)),
            new GridCell(one.OutweighsTheWording ? "more" : "", Tone.Bad)]),
    ];

    private static IEnumerable<string> Findings(FragilityResult result)
    {
        if (result.Interrupted) yield break;
        FragileNumber[] more = [.. result.Numbers.Where(one => one.OutweighsTheWording)];
        foreach (FragileNumber one in more) yield return Sentence(one);
        if (more.Length == 0)
            yield return "No number moves a primary difference by more than the wording does, beyond luck.";
    }

    private static string Method(FragilityResult result) =>
        $"Each of {Names.Number(result.Plan.Numbers.Count)} judged and assumed numbers was moved alone to either end of its "
            + $"range, with {Names.Number(result.Plan.Tried)} crises, the same under both wordings and all numbers; the "
            + $"{Names.Number(result.Plan.Closer)} that moved a difference most were played again with "
            + $"{Names.Number(result.Plan.Crises.Trials)}. The order is by how far a difference moves, measured by the "
            + "luck of the difference as stated.";

    private static string Texts(FragilityResult result) =>
        $"{result.Plan.Crises.Declarations[1].Name} less {result.Plan.Crises.Declarations[0].Name}";

    private static string Difference(FragileNumber one, Statistics.Estimate difference) =>
        EndpointFigure.Difference(one.Endpoint, difference);

    private static string Number(FragileNumber one, double value) =>
        $"{value.ToString("0.###", CultureInfo.InvariantCulture).Replace('-', '−')} {one.Number.Unit}".TrimEnd();

    private static Sheet Rows(FragilityResult result)
    {
        var sheet = new Sheet(Columns);
        foreach (FragileNumber one in result.Numbers)
            sheet.Add(
                Cell.From(one.Number.Name), Cell.From((double?)one.Number.Low), Cell.From((double?)one.Number.Stated),
                Cell.From((double?)one.Number.High), Cell.From(one.Number.Unit), Cell.From(Names.Plain(one.Number.Grade)),
                Cell.From(one.Endpoint.Key), Cell.From((double?)one.Stated.Value), Cell.From((double?)one.AtLow.Value),
                Cell.From((double?)one.AtHigh.Value), Cell.From((double?)one.Moved.Value),
                Cell.From((double?)one.Moved.Interval.Low), Cell.From((double?)one.Moved.Interval.High),
                Cell.From(one.OutweighsTheWording), Cell.From(one.Number.Reason),
                Cell.From((double?)one.Stated.Trials));
        return sheet;
    }
}
