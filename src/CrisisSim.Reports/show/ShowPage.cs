using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>All that a file holds: of a treaty its articles first, then every number as it is resolved.</summary>
public static class ShowPage
{
    /// <summary>The page with its rows and facts.</summary>
    public static CommandOutput Compose(ShownFile shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return new CommandOutput
        {
            Page =
            [
                new Title(shown.Title.Length == 0 || shown.Title == shown.Name
                    ? shown.Name
                    : $"{shown.Name} · {shown.Title}"),
                .. shown.Known.Count > 0
                    ? [new Grid([new("") { Width = 12 }, new("", Wraps: true)],
                        [.. shown.Known.Select(one => GridRow.FromTexts(one.Label, one.Text))])]
                    : (Block[])[],
                .. shown.Provisions.Count > 0 ? [Articles(shown)] : (Block[])[],
                .. shown.Of > 0 ? [new Prose(Counts(shown))] : (Block[])[],
                .. shown.Numbers.Count > 0 ? [Numbers(shown)] : (Block[])[],
            ],
            Sheet = Rows(shown),
            Facts =
            [
                new("title", Cell.From(shown.Title)),
                .. shown.Known.Select(one => new Fact(one.Label.Replace(' ', '_'), Cell.From(one.Text))),
                new("command", Cell.From(shown.Command)),
                new("version", Cell.From(ToolVersion.Text)),
            ],
        };
    }

    private static Grid Articles(ShownFile shown) => new(
        [
            new GridColumn("article", Wraps: true), new GridColumn("about", Wraps: true),
            new GridColumn("words", Wraps: true), new GridColumn("read as", Wraps: true),
        ],
        [
            .. shown.Provisions.Select(one => GridRow.FromTexts(one.Article, one.About,
                one.Words.Length > 0 ? $"“{one.Words}”{(one.Seen ? "" : " (unverified)")}" : "(unverified)",
                one.Key.Length > 0 ? $"{one.Means} [{one.Key}]" : one.Means)),
        ]);

    private static string Counts(ShownFile shown)
    {
        int Graded(Grade grade) => shown.Numbers.Count(one => one.Grade == grade);
        string which = shown.Numbers.Count == shown.Of
            ? Names.Count(shown.Of, "number")
            : $"{Names.Number(shown.Numbers.Count)} of {Names.Count(shown.Of, "number")}";
        return $"{which}: {Names.Number(Graded(Grade.Sourced))} sourced, {Names.Number(Graded(Grade.Judged))} judged, "
            + $"{Names.Number(Graded(Grade.Assumed))} assumed. Of a distribution: its median.";
    }

    /// <summary>Numbers below the name of what they belong to, so that what is left of a path is short.</summary>
    private static Grid Numbers(ShownFile shown) => new(
        [
            new GridColumn("number", Wraps: true), new GridColumn("value", Wraps: true), new GridColumn("grade"),
            new GridColumn("rests on, and is stated in", Wraps: true),
        ],
        [
            .. shown.Numbers.GroupBy(one => Place(one.Path)).SelectMany(group => (GridRow[])
            [
                GridRow.Heading(group.Key),
                .. group.Select(one => GridRow.FromTexts(one.Path[group.Key.Length..].TrimStart('.'), Value(one),
                    Names.Plain(one.Grade), $"{one.Source ?? "nothing is said"} ({one.StatedIn ?? "default"})")),
            ]),
        ]);

    private static string Value(SourceNumber one)
    {
        string value = LedgerSection.Quantity(one.Value, one.Unit);
        return LedgerSection.Range(one) is { Length: > 0 } range ? $"{value}, {range}" : value;
    }

    /// <summary>"attacker", "members.Poland": one step of a path, of named blocks two.</summary>
    private static string Place(string path)
    {
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return path;
        if (path[..dot] is not ("members" or "declarations" or "model" or "menu")) return path[..dot];
        int next = path.IndexOf('.', path.AsSpan(dot + 1).StartsWith("\"") ? path.IndexOf('"', dot + 2) + 1 : dot + 1);
        return next < 0 ? path[..dot] : path[..next];
    }

    /// <summary>Provisions, then numbers; cells that one kind of row has none of are empty.</summary>
    private static Sheet Rows(ShownFile shown)
    {
        var sheet = new Sheet("section", "path", "value", "unit", "distribution", "low", "high", "grade", "source",
            "stated_in", "article", "about", "quote", "means", "seen");
        foreach (ShownProvision one in shown.Provisions)
            sheet.Add(Cell.From("provision"), Cell.From(one.Key), default, default, default, default, default, default,
                Cell.From(one.Read), default, Cell.From(one.Article), Cell.From(one.About), Cell.From(one.Words),
                Cell.From(one.Means), Cell.From(one.Seen));
        foreach (SourceNumber one in shown.Numbers)
            sheet.Add(Cell.From("number"), Cell.From(one.Path), Cell.From(one.Value), Cell.From(one.Unit),
                Cell.From(one.Distribution), Cell.From(one.Range?.Low), Cell.From(one.Range?.High),
                Cell.From(Names.Key(one.Grade)), Cell.From(one.Source), Cell.From(one.StatedIn), default, default,
                default, default, default);
        return sheet;
    }
}
