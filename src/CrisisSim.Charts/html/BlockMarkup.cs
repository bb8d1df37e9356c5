namespace CrisisSim.Charts;

/// <summary>The blocks of one report as parts of its page.</summary>
internal sealed class BlockMarkup(Numbering numbers, Provenance from)
{
    /// <summary>The block; <paramref name="subject"/> says what a table without a heading is about.</summary>
    public Markup Of(Block block, string subject) => block switch
    {
        Title title => Markup.Tag("h3", [], Markup.Name(title.Text)),
        Prose prose => Markup.Tag("p", [("class", prose.Faint ? "faint" : null)], Sentence.Of(prose.Text)),
        Listing listing => Markup.Tag("ul", [("class", "listing")], listing.Lines.Select(line => Markup.Tag("li", [], Markup.Name(line)))),
        Verbatim verbatim => Copied(verbatim),
        Grid grid => GridMarkup.Of(grid, numbers.NextTable(), subject),
        Bars bars => BarsMarkup.Of(bars, numbers.NextTable()),
        Courses courses => GridMarkup.Of(Figures(courses), numbers.NextTable(), courses.Heading),
        Picture picture => FigureMarkup.Of(Named(picture.Chart), from, numbers.NextFigure()),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A page has no form for this block."),
    };

    private static Grid Figures(Courses courses) => new(
        [new GridColumn(courses.Heading, Wraps: true), .. courses.Ticks.Select(tick => new GridColumn(tick.Text, Right: true))],
        [.. courses.Rows.Select(row => GridRow.Of([row.Label, .. row.AtTicks]))]);

    private Chart Named(Chart chart) => chart with { Name = numbers.Anchor(chart.Name) };

    private Markup Copied(Verbatim verbatim)
    {
        string id = numbers.Anchor(FormattableString.Invariant($"line-{numbers.NextLine()}"));
        return Markup.Tag("div", [("class", "copied")],
            Markup.Tag("span", [("class", "label")], Markup.Text(verbatim.Label)),
            Markup.Tag("pre", [("tabindex", "0"), ("role", "group"), ("aria-label", verbatim.Label)], Markup.Tag("code", [("id", id), ("dir", "ltr")], Markup.Text(verbatim.Text))),
            Markup.Tag("button", [("type", "button"), ("data-copy", id), ("hidden", "")], Markup.Text("Copy")));
    }
}
