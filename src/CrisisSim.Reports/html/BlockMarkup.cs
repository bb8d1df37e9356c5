namespace CrisisSim.Reports;

/// <summary>The blocks of one report as parts of its page.</summary>
internal sealed class BlockMarkup(Numbering numbers, Provenance from, IReadOnlyDictionary<string, string>? sections = null)
{
    private readonly IReadOnlyDictionary<string, string> sections = sections ?? new Dictionary<string, string>();

    /// <summary>All blocks of a section. The table of an answer stands below the picture that says it.</summary>
    public IEnumerable<Markup> Render(Section section)
    {
        FirstScreen? open = null;
        foreach (Block block in section.Blocks)
        {
            if (block is FirstScreen screen)
            {
                yield return Answered(screen);
                open = screen;
                continue;
            }
            yield return Render(block, section.Heading);
            if (open is null) continue;
            yield return Counted(open, section.Heading);
            open = null;
        }
        if (open is not null) yield return Counted(open, section.Heading);
    }

    /// <summary>The block; <paramref name="subject"/> says what a table without a heading is about.</summary>
    public Markup Render(Block block, string subject) => block switch
    {
        Title title => Markup.Tag("h3", [], Markup.Name(title.Text)),
        Prose prose => Markup.Tag("p", [("class", prose.Faint ? "faint" : null)], Sentence.Render(prose.Text)),
        Listing listing =>
            Markup.Tag("ul", [("class", "listing")],
                listing.Lines.Select(line => Markup.Tag("li", [], Markup.Name(line)))),
        Verbatim verbatim => Copied(verbatim),
        Grid grid => GridMarkup.Render(grid, numbers.NextTable(), subject),
        Bars bars => BarsMarkup.Render(bars, numbers.NextTable()),
        Sparklines courses => GridMarkup.Render(Figures(courses), numbers.NextTable(), courses.Heading),
        FirstScreen screen => Markup.Lines(Answered(screen), Counted(screen, subject)),
        Picture picture => FigureMarkup.Render(Named(picture.Chart), from, numbers.NextFigure()),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A page has no form for this block."),
    };

    /// <summary>The verdict and the sentences that follow it; the command stands at the foot of the page.</summary>
    private Markup Answered(FirstScreen screen) => Markup.Tag("p", [("class", "answer")],
        Markup.Tag("b", [], Markup.Name(screen.Verdict + ".")), Markup.Text(" "),
        PartLinks.Render(screen.Sentences, sections));

    /// <summary>The table of an answer and how it is read.</summary>
    private Markup Counted(FirstScreen screen, string subject) => Markup.Tag("div", [("class", "counted")], Markup.Lines(
    [
        GridMarkup.Render(PartLinks.Without(screen.Table, sections), numbers.NextTable(), subject),
        .. screen.Remarks.Select(note =>
            Markup.Tag("p", [("class", "faint")], PartLinks.Render(note, sections))),
    ]));

    private static Grid Figures(Sparklines courses) => new(
        [
            new GridColumn(courses.Heading, Wraps: true),
            .. courses.Ticks.Select(tick => new GridColumn(tick.Text, Right: true)),
        ],
        [.. courses.Rows.Select(row => GridRow.FromTexts([row.Label, .. row.AtTicks]))]);

    private Chart Named(Chart chart) => chart with { Name = numbers.Anchor(chart.Name) };

    private Markup Copied(Verbatim verbatim)
    {
        string id = numbers.Anchor(FormattableString.Invariant($"line-{numbers.NextLine()}"));
        return Markup.Tag("div", [("class", "copied")],
            Markup.Tag("span", [("class", "label")], Markup.Text(verbatim.Label)),
            Markup.Tag("pre", [("tabindex", "0"), ("role", "group"), ("aria-label", verbatim.Label)],
                Markup.Tag("code", [("id", id), ("dir", "ltr")], Markup.Text(verbatim.Text))),
            Markup.Tag("button", [("type", "button"), ("data-copy", id), ("hidden", "")], Markup.Text("Copy")));
    }
}
