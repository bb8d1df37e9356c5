using System.Text;

namespace CrisisSim.Scenarios;

/// <summary>The table of a block's keys: meaning, value, default, plausible range of it, and what the default rests on.</summary>
internal static class KeyTable
{
    public static string Of(Rows rows)
    {
        if (!rows.HasGrounds) return Plain(rows);
        var table = new StringBuilder("| key | meaning | value | default | range | grade |\n|---|---|---|---|---|---|");
        foreach (var row in rows.All)
            table.Append("\n| ").AppendJoin(" | ", $"`{row.Key}`", row.Doc, row.Kind.Brief, DefaultOf(row), RangeOf(row), GradeOf(row)).Append(" |");
        return table.ToString();
    }

    /// <summary>Without range and grade, for a block whose numbers are chosen and rest on nothing.</summary>
    private static string Plain(Rows rows)
    {
        var table = new StringBuilder("| key | meaning | value | default |\n|---|---|---|---|");
        foreach (var row in rows.All) table.Append("\n| ").AppendJoin(" | ", $"`{row.Key}`", row.Doc, row.Kind.Brief, DefaultOf(row)).Append(" |");
        return table.ToString();
    }

    private static string DefaultOf(Row row) => row switch
    {
        { IsRequired: true } => "required",
        { DefaultText: null } => "none",
        { DefaultText: "{}", Kind: IDescribed or TriggersKind } => "as there",
        { DefaultText: "{}" or "[]" or "''" } => "empty",
        { DefaultUnless: { } other } => $"`{row.DefaultText}`; where `{other.Key}: no`, `{other.Text}`",
        _ => $"`{row.DefaultText}`",
    };

    private static string RangeOf(Row row)
    {
        var stated = StatedRange(row.Default);
        if (row.DefaultUnless is { } other) return $"{stated}; {StatedRange(other.Node)}";
        return stated.Length > 0 ? stated : row.Kind.Range;
    }

    private static string StatedRange(Node? node) =>
        node?.Grounds.Range is { Items: [Scalar low, Scalar high] } ? $"{low.Text} to {high.Text}" : "";

    private static string GradeOf(Row row)
    {
        if (!row.Kind.IsQuantity || row.Default is null) return "";
        return row.DefaultUnless is { } other ? $"{GradeOf(row.Default)}; {GradeOf(other.Node)}" : GradeOf(row.Default);
    }

    private static string GradeOf(Node node) =>
        Words.Of(node.Grounds.Effective.ToString()) + (node.Grounds.Source is { } source ? $" ({source})" : "");
}
