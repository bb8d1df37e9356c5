using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// A waterfall from the value under one wording to that under another: one bar for each part of the difference (Shapley
/// 1953), in the order given, each beginning where the one before it ends, with the figures beside it.
/// </summary>
public static class AttributionChart
{
    private const int RowHeight = 34, ManyWithout = 3;

    /// <summary>Parts of the axis that are added at its ends, at the right for the figures.</summary>
    private const double Room = 0.03, RoomForText = 0.4;

    private static readonly Series Better = new("better for the alliance", 2), Worse = new("worse", 5);

    /// <summary>The parts that were found, the rest last where there is one.</summary>
    /// <param name="attribution">What was found.</param>
    /// <param name="scenario">Whose texts they are.</param>
    /// <param name="start">The value under the first; null: the bars begin at 0.</param>
    public static Chart Draw(Attribution attribution, Scenario scenario, Estimate? start = null)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        ArgumentNullException.ThrowIfNull(scenario);
        List<(string, Estimate)> parts =
            [.. attribution.Parts.Select(part => (part.Title, part.Part))];
        if (attribution.Rest is { } rest) parts.Add((Attribution.RestName, rest));
        var sides = new AttributionSides(ComparedSeries.For(scenario, attribution.From),
            ComparedSeries.For(scenario, attribution.To), start);
        Chart chart = Draw(Measurand.Titled(attribution.Endpoint, scenario.Incident.Domain.IsKinetic()), sides,
            attribution.Total, parts);
        string by = attribution.By == AttributedTo.Provision ? "" : Names.Plain(attribution.By);
        return chart with
        {
            Name = FileName.Join("attribution", attribution.Endpoint.Name, sides.From.Head, sides.To.Head, by),
        };
    }

    /// <summary>Parts of a difference as they are given.</summary>
    /// <param name="what">What differs.</param>
    /// <param name="sides">Between which wordings.</param>
    /// <param name="total">The whole difference, to less from.</param>
    /// <param name="parts">Its parts, which sum to it; may be none.</param>
    public static Chart Draw(Measurand what, AttributionSides sides, Estimate total,
        IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(sides);
        ArgumentNullException.ThrowIfNull(parts);
        what = what.RoundedFor(parts.Select(part => part.Part).Append(total));
        IReadOnlyList<(string Name, Estimate Part)> all = parts;
        parts = Fold(parts);
        double start = sides.Start is { } value && double.IsFinite(value.Value) ? value.Value : 0;
        Mark[] marks = [.. Steps(what, start, parts), .. Totals(what, sides, (start, total), parts.Count + 1)];
        (double from, double to) = AxisRange.Around(marks.SelectMany(Ends));
        double room = (to - from) * Room;
        ForestAxis bars = new(from - room, to + room);
        double end = bars.EndWith(RoomForText);
        NameAxis rows = new([sides.From.Name, .. parts.Select(part => WordList.Capital(part.Name)), sides.To.Name]);
        return new Chart
        {
            Name = FileName.Join("attribution", what.Name, sides.From.Head, sides.To.Head),
            Title = AttributionWords.Title(what, sides, total, all),
            Subtitle = AttributionWords.Subtitle(sides, total),
            Description = AttributionWords.Description(what, sides, total, all),
            Panels =
            [
                new Panel
                {
                    X = Across(bars, signed: sides.Start is null) with
                    {
                        Title = sides.Start is null ? $"change in {what.DifferenceTitle}" : what.AxisTitle
                    },
                    Y = rows,
                    Marks =
                    [
                        .. marks,
                        .. Figures(what, sides, total, parts).Select((text, row) => new Note(end, row, text)
                        {
                            BelowWhereNarrow = true,
                        }).Where(note => note.Text.Length > 0),
                    ],
                },
            ],
            Legend = [.. new[] { Better, Worse }.Where(
                series => marks.Any(mark => mark is Box && mark.Series == series))],
            Remark = AttributionWords.Remark(what, total, all),
            PlotHeight = (parts.Count + 2) * RowHeight,
        };
    }

    /// <summary>What stands at the right, a text a row.</summary>
    private static string[] Figures(Measurand what, AttributionSides sides, Estimate total,
        IReadOnlyList<(string Name, Estimate Part)> parts) =>
    [
        sides.Start is { } first ? (what with { Unit = "" }).Value(first) : "",
        .. parts.Select(part => AttributionWords.Figure(what, part.Part)),
        AttributionWords.Figure(what, total, " in all"),
    ];

    /// <summary>Round numbers as far as bars may stand, so that none is below the figures.</summary>
    private static NumberAxis Across(ForestAxis bars, bool signed)
    {
        NumberAxis axis = bars.ToAxis("", RoomForText);
        if (signed) return axis;
        return axis with
        {
            Ticks = [.. axis.Ticks!.Select(tick => tick with { Text = tick.Text.TrimStart('+') })]
        };
    }

    /// <summary>With one row for those without effect in any crisis, where they are many.</summary>
    private static IReadOnlyList<(string Name, Estimate Part)> Fold(IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        (string Name, Estimate Part)[] without =
        [
            .. parts.Where(part => part.Part.Value == 0 && part.Part.Has(Caveats.NoTrialDiffers))
        ];
        return without.Length < ManyWithout
            ? parts
            : [.. parts.Except(without), ($"{without.Length} others", without[0].Part)];
    }

    private static IEnumerable<Mark> Steps(Measurand what, double start,
        IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        double at = start * what.Factor;
        for (int k = 0; k <= parts.Count; k++)
        {
            yield return new Curve([new Point(at, k), new Point(at, k + 1)]) { Faint = true };
            if (k == parts.Count) yield break;
            foreach (Mark mark in Step(what, at, parts[k], k + 1)) yield return mark;
            at += what.Factor * parts[k].Part.Value;
        }
    }

    private static IEnumerable<Mark> Step(Measurand what, double at, (string Name, Estimate Part) part, int row)
    {
        Estimate shown = part.Part.In(what.Factor);
        double next = at + shown.Value;
        bool open = AttributionWords.IsOpen(part.Part);
        string read = $"{part.Name}: {what.SpokenChange(part.Part)}{(open ? ", not shown" : "")}";
        if (shown.Value != 0)
            yield return new Box(Math.Min(at, next), Math.Max(at, next), row - 0.3, row + 0.3)
            {
                Series = what.HigherIsBetter == shown.Value > 0 ? Better : Worse,
                Faint = open,
                Read = read,
            };
        if (shown.Value != 0 || open)
            yield return new Dot(next, row) { Hollow = open, Across = ShiftedWhisker(shown, at), Read = read };
    }

    private static Whisker? ShiftedWhisker(Estimate shown, double by) =>
        StudyWords.Whisker(shown) is { } whisker ? new Whisker(by + whisker.Low, by + whisker.High) : null;

    /// <summary>Dots, for the axis does not begin at 0 and a bar would mislead.</summary>
    private static IEnumerable<Mark> Totals(Measurand what, AttributionSides sides, (double Start, Estimate Total) of,
        int last)
    {
        string from = sides.Start is { } known ? what.Spoken(known) : "where it begins";
        yield return new Dot(of.Start * what.Factor, 0) { Series = sides.From, Read = $"{sides.From.Name}: {from}" };
        Estimate whole = of.Total.In(what.Factor);
        double start = of.Start * what.Factor;
        yield return new Dot(start + whole.Value, last)
        {
            Series = sides.To,
            Across = ShiftedWhisker(whole, start),
            Hollow = AttributionWords.IsOpen(of.Total),
            Read = $"{sides.To.Name}, in all: {what.SpokenChange(of.Total)}"
                + (AttributionWords.IsOpen(of.Total) ? ", not shown" : ""),
        };
    }

    private static IEnumerable<double> Ends(Mark mark) => mark switch
    {
        Dot dot => [dot.X, dot.Across?.Low ?? dot.X, dot.Across?.High ?? dot.X],
        Box box => [box.Left, box.Right],
        _ => [],
    };
}

/// <summary>Between which two wordings a difference is divided.</summary>
/// <param name="From">The wording that is subtracted.</param>
/// <param name="To">The other wording.</param>
/// <param name="Start">The value under the first; null: not known, the bars then begin at 0.</param>
public sealed record AttributionSides(Series From, Series To, Estimate? Start = null);
