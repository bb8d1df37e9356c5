using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// All that is recorded of the trials of a table, a line each, in a form that changes with no file of results.
/// </summary>
internal static class GoldenLines
{
    /// <summary>The columns of a trial.</summary>
    public static IReadOnlyList<string> TrialColumns { get; } =
    [
        "wording", "trial", .. Milestone.All.Select(of => of.Column), "level", "asked", "end", "at_day_30",
        .. Quantity.All.Select(of => of.Column), .. Tally.All.Select(of => of.Column),
        .. Portion.All.Select(of => of.Column), .. Trait.All.Select(of => of.Column), "path_member",
        .. Enum.GetValues<Stage>().Select(of => $"path_{Names.Key(of)}_hours"),
    ];

    /// <summary>The columns of a member in a trial.</summary>
    public static IReadOnlyList<string> MemberColumns { get; } =
        ["wording", "trial", "member", .. MemberMeasure.All.Select(of => of.Column)];

    /// <summary>The cells of a trial, as <see cref="TrialColumns"/> names them.</summary>
    public static string[] Trial(TrialTable table, int row) =>
    [
        Text(table.Declaration), Whole(table.Head.First + row),
        .. Milestone.All.Select(of => Number(table[of][row])),
        Names.Key(table.Level(row)), Names.Key(table.Asked(row)), Names.Key(table.End(row)),
        Names.Key(table.AtDay30(row)),
        .. Quantity.All.Select(of => Number(table[of][row])), .. Tally.All.Select(of => Whole(table[of][row])),
        .. Portion.All.Select(of => Number(table[of][row])), .. Trait.All.Select(of => Truth(table.Has(of, row))),
        Text(table.PathMember(row) ?? ""), .. Enum.GetValues<Stage>().Select(of => Number(table[of][row])),
    ];

    /// <summary>The cells of every member in a trial, as <see cref="MemberColumns"/> names them.</summary>
    public static IEnumerable<string[]> Members(TrialTable table, int row) => Enumerable
        .Range(0, table.Head.Members.Count).Select(place => Member(table, table.Member(place), row));

    private static string[] Member(TrialTable table, MemberTable member, int row) =>
    [
        Text(table.Declaration), Whole(table.Head.First + row), Text(member.Name),
        .. MemberMilestone.All.Select(of => Number(member[of][row])),
        .. MemberQuantity.All.Select(of => Number(member[of][row])),
        .. MemberTrait.All.Select(of => Truth(member.Has(of, row))),
    ];

    private static string Number<T>(T value)
        where T : struct, IFormattable, System.Numerics.IFloatingPoint<T> =>
        T.IsPositiveInfinity(value) ? "" : value.ToString(null, CultureInfo.InvariantCulture);

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Text(string text) => text.AsSpan().ContainsAny(",\"\n")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
