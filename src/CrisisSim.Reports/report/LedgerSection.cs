using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Every number that the results rest on, how well founded it is, and where it stands.</summary>
internal static class LedgerSection
{
    public const string Id = "assumptions";

    public static Section Compose(ScenarioSource source, IReadOnlyList<Block> besides) => new(
        Id,
        "What it rests on",
        [
            new Prose(Counts(source)),
            new Prose(
                "Value: of a distribution, its median. Range: where the number, or the median, is thought to lie; the "
                    + "sceptic, the advocate and the draws of judgement stay within it.",
                Faint: true),
            .. besides,
            new Title("Stated in the scenario file"),
            Table([.. source.Numbers.Where(number => number.StatedIn is not null)]),
            new Title("Defaults of the model"),
            new Prose("What the file does not state. On paper only where it has been opened.", Faint: true),
            Table([.. source.Numbers.Where(number => number.StatedIn is null)]) with { IsReference = true },
        ]);

    /// <summary>How well founded the numbers are, in one short sentence.</summary>
    public static string Short(ScenarioSource source) =>
        $"Of its numbers {Graded(source, Grade.Sourced)} are sourced, {Graded(source, Grade.Judged)} judged, "
            + $"{Graded(source, Grade.Assumed)} assumed.";

    private static string Graded(ScenarioSource source, Grade grade) =>
        Names.Number(source.Numbers.Count(number => number.Grade == grade));

    private static string Counts(ScenarioSource source)
    {
        int defaults = source.Numbers.Count(number => number.IsDefault);
        return $"{Names.Count(source.Numbers.Count, "number")} went into these crises: "
            + $"{Graded(source, Grade.Sourced)} sourced (seen in a named source), "
            + $"{Graded(source, Grade.Judged)} judged (an informed judgement) and "
            + $"{Graded(source, Grade.Assumed)} assumed (a convenience without evidence). "
            + $"{Names.Number(defaults)} of them are not in the scenario file but defaults of the model or of a "
            + $"population. {Names.Number(source.Varied)} have a range that a study of judgement can vary.";
    }

    private static Grid Table(IReadOnlyList<SourceNumber> numbers) => new(
        [
            new GridColumn("parameter", Wraps: true), new GridColumn("value", Right: true)
            {
                Sorts = false
            }, new GridColumn("as written", Wraps: true), new GridColumn("range") { Sorts = false },
            new GridColumn("grade"), new GridColumn("source", Wraps: true), new GridColumn("stated in", Wraps: true),
        ],
        [.. numbers.Select(Row)]);

    private static GridRow Row(SourceNumber number) => new(
    [
        new GridCell(number.Path),
        new GridCell(Quantity(number.Value, number.Unit)),
        new GridCell(number.Distribution, Tone.Faint),
        new GridCell(Range(number)),
        new GridCell(Names.Plain(number.Grade)) { Sort = (int)number.Grade },
        new GridCell(number.Source ?? ""),
        new GridCell(number.StatedIn ?? "default of the model",
            number.StatedIn is null ? Tone.Faint : Tone.Plain),
    ]);

    /// <summary>"3 to 9 h"; empty where nobody said.</summary>
    internal static string Range(SourceNumber number) =>
        number.Range is { } range ? $"{Number(range.Low)} to {Quantity(range.High, number.Unit)}" : "";

    /// <summary>"6 h".</summary>
    internal static string Quantity(double value, string unit) =>
        double.IsPositiveInfinity(value)
            ? "may never happen"
            : unit.Length > 0 ? $"{Number(value)} {unit}" : Number(value);

    private static string Number(double value) =>
        value.ToString("#,0.######", CultureInfo.InvariantCulture).Replace('-', '−');
}
