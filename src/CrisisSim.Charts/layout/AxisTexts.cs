namespace CrisisSim.Charts;

/// <summary>The texts of axes and the heading of a panel, where they stand.</summary>
internal static class AxisTexts
{
    /// <summary>All of a panel.</summary>
    public static IEnumerable<PlacedText> Place(PanelLayout panel, Sizes sizes) =>
    [
        .. panel.ShowsAcross ? Across(panel, sizes) : [],
        .. panel.ShowsUpward ? Upward(panel, sizes) : [],
        .. Titles(panel, sizes),
    ];

    /// <summary>What tells the panel from its neighbours.</summary>
    public static IEnumerable<PlacedText> Heading(PanelLayout panel, Sizes sizes) =>
        Lines(panel.Heading, panel.Plot.Left, panel.HeadingTop, TextStyle.Plain(sizes.Body) with { Strong = true });

    private static IEnumerable<PlacedText> Across(PanelLayout panel, Sizes sizes)
    {
        double size = sizes.Small,
            top = panel.Plot.Bottom + (PanelLayout.TickLength * sizes.Scale) + (sizes.Gap / 2);
        TextStyle style = (panel.Panel.X is NameAxis ? TextStyle.Plain(size) : TextStyle.Faint(size)) with
        {
            Anchor = Anchor.Middle
        };
        return panel.Across.SelectMany(mark => Lines(mark.Text, panel.X.At(mark.At), top, style));
    }

    private static IEnumerable<PlacedText> Upward(PanelLayout panel, Sizes sizes)
    {
        double size = PanelMargins.AxisSize(panel.Panel.Y, sizes), x = panel.Plot.Left - sizes.Gap;
        TextStyle style = (panel.Panel.Y is NameAxis ? TextStyle.Plain(size) : TextStyle.Faint(size)) with
        {
            Anchor = Anchor.End
        };
        foreach (AxisMark mark in panel.Upward)
        {
            int count = mark.Text.Lines.Count;
            for (int k = 0; k < count; k++)
                yield return new PlacedText(null, mark.Text.Lines[k], x,
                    panel.Y.At(mark.At) + ((k - ((count - 1) / 2d)) * Sizes.Line(size) * 0.92), style)
                {
                    Whole = mark.Text.Whole
                };
        }
    }

    private static IEnumerable<PlacedText> Titles(PanelLayout panel, Sizes sizes)
    {
        var style = TextStyle.Plain(sizes.Body);
        double below = panel.Plot.Bottom + panel.AcrossHeight(sizes) + (sizes.Gap / 2);
        return Lines(panel.AcrossTitle, panel.Plot.MiddleX, below, style with { Anchor = Anchor.Middle })
            .Concat(Lines(panel.UpwardTitle, panel.Cell.Left, panel.UpwardTitleTop, style));
    }

    /// <summary>Lines one below another from a height on, px.</summary>
    public static IEnumerable<PlacedText> Lines(FittedText text, double x, double top, TextStyle style) =>
        text.Lines.Select((line, k) => new PlacedText(null, line, x, top + ((k + 0.5) * Sizes.Line(style.Size)), style)
        {
            Whole = text.Whole
        });
}

/// <summary>Title, subtitle and remark, where they stand.</summary>
internal static class HeadTexts
{
    /// <summary>Of a chart.</summary>
    public static IEnumerable<PlacedText> Place(ChartLayout layout, Sizes sizes)
    {
        double subtitle = sizes.Pad + (layout.Title.Lines.Count * Sizes.Line(sizes.Title)),
            remark = layout.Height - (sizes.Pad * 0.8) - (layout.Remark.Lines.Count * Sizes.Line(sizes.Small));
        return
        [
            .. AxisTexts.Lines(layout.Title, sizes.Pad, sizes.Pad,
                TextStyle.Plain(sizes.Title) with { Strong = true }),
            .. AxisTexts.Lines(layout.Subtitle, sizes.Pad, subtitle, TextStyle.Faint(sizes.Subtitle)),
            .. AxisTexts.Lines(layout.Remark, sizes.Pad, remark, TextStyle.Faint(sizes.Small)),
        ];
    }
}
