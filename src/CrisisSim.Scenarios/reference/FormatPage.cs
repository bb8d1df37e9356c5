using System.Text;

namespace CrisisSim.Scenarios;

/// <summary>
/// Writes the page that explains a format to an analyst: one table for each block, from the shapes themselves.
/// </summary>
internal sealed class FormatPage
{
    private readonly StringBuilder page = new();
    private readonly HashSet<string> written = [];

    private FormatPage()
    {
    }

    /// <summary>The page on the scenario format, in Markdown.</summary>
    public static string OfScenario()
    {
        var page = new FormatPage();
        page.page.Append(EmbeddedText.Read(typeof(FormatPage).Assembly, "introduction.md")
            .Replace("VERSION", $"{FormatVersion.Current}", StringComparison.Ordinal));
        page.Distributions();
        page.Write(ScenarioShape.Shape, "");
        page.Write(TreatyShape.Shape, TreatyShape.Key);
        page.Populations();
        return page.page.ToString();
    }

    /// <summary>The page on the format of studies, in Markdown.</summary>
    public static string OfStudy()
    {
        var page = new FormatPage();
        page.page.Append(EmbeddedText.Read(typeof(FormatPage).Assembly, "study-introduction.md"));
        page.Write(StudyShape.Shape, "");
        return page.page.ToString();
    }

    private void Write(Kind kind, string path)
    {
        if (kind is IAlternatives alternatives)
        {
            WriteAlternatives(alternatives, path);
            return;
        }

        if (kind is IDescribed block && !TryWriteBlock(block, path)) return;
        foreach ((string step, Kind inner) in kind.Inner) Write(inner, (path + step).TrimStart('.'));
    }

    private bool TryWriteBlock(IDescribed block, string path)
    {
        if (!written.Add(block.Name)) return false;
        Line($"\n## {block.Name}\n\n{block.Doc}{Place(path)}{Short(block.Rows)}{Inherited(block.Inheritance)}\n");
        Line(KeyTable.Render(block.Rows));
        if (block.Rows.RangeReason is { Length: > 0 } why) Line($"\nWhy the ranges that say no more: {why}.");
        return true;
    }

    /// <summary>One table serves where the alternatives have the same keys; else each has its own.</summary>
    private void WriteAlternatives(IAlternatives kind, string path)
    {
        if (!written.Add(kind.Name)) return;
        IReadOnlyList<IDescribed> blocks = [.. kind.Inner.Select(inner => (IDescribed)inner.Kind)];
        bool alike = blocks.All(block => block.Rows.All
            .Select(row => row.Key)
            .SequenceEqual(blocks[0].Rows.All.Select(row => row.Key)));
        Line(
            $"\n## {kind.Name}\n\nSaid by one of these keys, which holds a block with the keys "
                + $"{(alike ? "below" : "of its own table")}; the key alone takes all defaults.{Place(path)}\n");
        Line("| key | meaning |\n|---|---|");
        foreach ((string key, string doc) in kind.Meanings)
            Line($"| {(alike ? $"`{key}`" : TableLink.To(key))} | {doc} |");
        if (alike) Line($"\n{KeyTable.Render(blocks[0].Rows)}");
        else foreach (IDescribed block in blocks) TryWriteBlock(block, "");
    }

    private static string Place(string path) => path.Length == 0 ? "" : $" At `{path}`.";

    private void Distributions()
    {
        Line("| form | parameters |\n|---|---|");
        foreach (DistributionForm form in DistributionForms.All)
        {
            string keys = $"{{{string.Join(", ", form.Keys.Select(key => $"{key}: …"))}}}";
            string written = form.IsBare ? keys : $"{{{form.Family}: {keys}}}";
            IEnumerable<string> meanings = form.Parameters.Select(parameter => $"`{parameter.Key}`: {parameter.Doc}");
            Line($"| `{written}` | {string.Join(" ", meanings)} |");
        }

        Line("| `{at_once: …, then: …}` | `at_once`: Probability of 0. `then`: The distribution otherwise. |");
        Line("| `{quantiles: {0.1: …, 0.5: …, 0.9: …}}` | Probabilities with their values, rising. |");
    }

    private void Populations()
    {
        Line(
            "\n## Default populations\n\n`like: NAME` in a member takes over one of these; all their numbers are "
                + "assumed.\n");
        foreach (string name in MemberShape.Populations.Populations.Keys) Line($"* `{name}`");
    }

    private static string Short(Rows rows) =>
        rows is { HasGrounds: false, Shorthand: { } row }
            ? $" The value of `{row.Key}` may stand for the whole block."
            : "";

    private static string Inherited(Inheritance inheritance) =>
        (inheritance.FromSiblings ? " May say `extends: NAME` and state only what differs." : "")
        + (inheritance.FromCatalogue is { } catalogue ? $" May say `like: NAME` to take over a {catalogue.Noun}." : "")
        + (inheritance.FromParts is { } parts
            ? $" May say `with: [NAME, …]` to put each {parts.Noun} over that (`crisissim list provisions`)."
            : "");

    private void Line(string text) => page.Append(text).Append('\n');
}

/// <summary>
/// The table of a block's keys: meaning, value, default, plausible range of it, and what the default rests on.
/// </summary>
internal static class KeyTable
{
    public static string Render(Rows rows)
    {
        if (!rows.HasGrounds) return Plain(rows);
        var table = new StringBuilder("| key | meaning | value | default | range | grade |\n|---|---|---|---|---|---|");
        foreach (Row row in rows.All)
            table
                .Append("\n| ")
                .AppendJoin(" | ", $"`{row.Key}`", row.Doc, row.Kind.Brief, DefaultOf(row), RangeOf(row), GradeOf(row))
                .Append(" |");
        return table.ToString();
    }

    /// <summary>Without range and grade, for a block whose numbers are chosen and rest on nothing.</summary>
    private static string Plain(Rows rows)
    {
        var table = new StringBuilder("| key | meaning | value | default |\n|---|---|---|---|");
        foreach (Row row in rows.All)
            table
                .Append("\n| ")
                .AppendJoin(" | ", $"`{row.Key}`", row.Doc, row.Kind.Brief, DefaultOf(row))
                .Append(" |");
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
        string stated = StatedRange(row.Default);
        if (row.DefaultUnless is { } other) return $"{stated}; {StatedRange(other.Node)}";
        return stated.Length > 0 ? stated : row.Kind.Range;
    }

    private static string StatedRange(Node? node) =>
        node?.Grounds.Range is { Items: [Scalar low, Scalar high] } ? $"{low.Text} to {high.Text}" : "";

    private static string GradeOf(Row row)
    {
        if (!row.Kind.IsQuantity) return "";
        string why = row.Kind.RangeReason is { Length: > 0 } reason
            ? $"{(row.Kind.IsChosen ? "chosen" : "range")}: {reason}"
            : "";
        if (row.Default is null) return why;
        string grade = row.DefaultUnless is { } other
            ? $"{GradeOf(row.Default)}; {GradeOf(other.Node)}"
            : GradeOf(row.Default);
        if (row.Kind.IsChosen && StatedRange(row.Default).Length == 0) return why;
        return why.Length == 0 ? grade : $"{grade}; {why}";
    }

    private static string GradeOf(Node node) =>
        SnakeCase.From(node.Grounds.Effective) + (node.Grounds.Source is { } source ? $" ({source})" : "");
}
