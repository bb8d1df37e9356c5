using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// The answer as a picture: what matters most, a row each. At the left the values under the texts, of two as a line
/// from before to after; at the right the change from the first text with what luck (a line) and what judgement (a wide,
/// pale bar) leave open of it, the better side shaded. Of one text alone the values with both.
/// </summary>
public static class AnswerChart
{
    private const int RowOfOne = 46, RowOfSeveral = 19, RowGap = 16;

    /// <summary>Of one text or several.</summary>
    /// <param name="title">The verdict as a sentence.</param>
    /// <param name="subtitle">How many crises, and what they have in common.</param>
    /// <param name="texts">The texts, the one that the others are set against first.</param>
    /// <param name="rows">The outcomes, each with a value for every text.</param>
    /// <exception cref="ArgumentException">There is no text or no outcome, or a row has not a value for each
    /// text.</exception>
    public static Chart Draw(string title, string subtitle, IReadOnlyList<Series> texts, IReadOnlyList<AnswerRow> rows)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(rows);
        if (texts.Count == 0 || rows.Count == 0)
            throw new ArgumentException("An answer has texts and outcomes.", nameof(rows));
        if (rows.Any(row => row.Values.Count != texts.Count))
            throw new ArgumentException("An outcome has a value for each text.", nameof(rows));
        bool compares = texts.Count > 1;
        return new Chart
        {
            Name = "answer",
            Title = title,
            Subtitle = subtitle,
            Description = string.Join(" ", rows.Select(row => AnswerWords.Describe(row, texts))),
            Panels =
            [
                new AnswerLevels(texts, rows).ToPanel(),
                .. compares ? [new AnswerChanges(texts, rows).ToPanel()] : (Panel[])[],
            ],
            Columns = compares ? 2 : 1,
            Legend = compares ? texts : [],
            Remark = AnswerWords.Remark(rows, compares),
            PlotHeight = rows.Count * (texts.Count <= 2 ? RowOfOne : (texts.Count * RowOfSeveral) + RowGap),
        };
    }
}

/// <summary>The values of an answer, in words at the right.</summary>
internal sealed class AnswerLevels(IReadOnlyList<Series> texts, IReadOnlyList<AnswerRow> rows)
{
    /// <summary>Of a scale of 100: beyond its ends, for what is written at the right, and half of a line.</summary>
    private const double Room = 4, RoomForText = 36, Hair = 0.012;

    private readonly Lanes lanes = new(texts.Count <= 2 ? 1 : texts.Count);

    private double End => 100 + (texts.Count > 2 ? RoomForText / 2 : RoomForText);

    public Panel ToPanel() => new()
    {
        Heading = texts.Count switch { 1 => "", 2 => "Before and after", _ => "Under each text" },
        X = new NumberAxis(-Room, End)
        {
            Title = AnswerWords.Axis("of 100", rows),
            Ticks = [.. Enumerable.Range(0, 6).Select(k => new Tick(20 * k, $"{20 * k}"))],
        },
        Y = new NameAxis([.. rows.Select(row => row.Name)]),
        Marks = [.. rows.SelectMany(Row)],
    };

    private IEnumerable<Mark> Row(AnswerRow row, int at) =>
    [
        .. texts.Count == 1 && row.Values[0] is { } only
            ? AnswerBars.Draw(texts[0], row.Name, only.Judgement, lanes.Middle(at, 0), end => At(row, end))
            : [],
        .. texts.Count == 2 ? Line(row, at) : [],
        .. Enumerable.Range(0, texts.Count).SelectMany(k => row.Values[k] is { } value && double.IsFinite(value.Value)
            ? [Dot(row, value, (at, k))]
            : (Mark[])[]),
        .. Texts(row, at),
    ];

    private Dot Dot(AnswerRow row, AnswerValue value, (int Row, int Text) at) =>
        new(At(row, value.Value), lanes.Middle(at.Row, texts.Count <= 2 ? 0 : at.Text))
        {
            Series = texts[at.Text],
            Across = texts.Count == 1 ? AnswerBars.Luck(value.Luck, end => At(row, end)) : null,
            Read = $"{texts[at.Text].Name}, {row.Name}: {value.Text}",
        };

    private IEnumerable<Mark> Line(AnswerRow row, int at)
    {
        if (row.Values[0] is not { } before || row.Values[1] is not { } after) yield break;
        (double from, double to) = (At(row, before.Value), At(row, after.Value));
        if (!double.IsFinite(from + to) || from == to) yield break;
        double middle = lanes.Middle(at, 0);
        yield return new Box(Math.Min(from, to), Math.Max(from, to), middle - Hair, middle + Hair)
        {
            Read = $"{row.Name}: from {before.Text} to {after.Text}",
        };
    }

    private IEnumerable<Note> Texts(AnswerRow row, int at)
    {
        string[] written = [.. row.Values.Select(value => value?.Text ?? "not known")];
        if (texts.Count <= 2)
            return
            [
                new Note(End, lanes.Middle(at, 0), string.Join(" → ", written.Distinct()))
                {
                    Strong = true,
                    BelowWhereNarrow = true,
                },
            ];
        return written.Select((text, k) => new Note(End, lanes.Middle(at, k), text) { Series = texts[k] });
    }

    private static double At(AnswerRow row, double value) => 100 * value / row.Full;
}

/// <summary>The changes of an answer.</summary>
internal sealed class AnswerChanges(IReadOnlyList<Series> texts, IReadOnlyList<AnswerRow> rows)
{
    private const double RoomForText = 0.55;
    private const int MostTicks = 4;

    private readonly Lanes lanes = new(texts.Count <= 2 ? 1 : texts.Count);

    private readonly ForestAxis axis = ForestAxis.Around(
        [.. rows.Where(row => row.IsShare).SelectMany(row => row.Changes).OfType<AnswerChange>().SelectMany(Ends)]);

    public Panel ToPanel() => new()
    {
        Heading = $"Change from {texts[0].Name}",
        X = axis.ToAxis("", RoomForText, MostTicks) with
        {
            Title = AnswerWords.Axis("more or fewer of 100", rows)
        },
        Y = new NameAxis([.. rows.Select(row => row.Name)]),
        Marks =
        [
            .. BetterSides(),
            new ReferenceLine(0, Upright: true) { Solid = true },
            .. rows.SelectMany((row, at) => row.Changes.SelectMany((change, k) => Change(row, change, (at, k)))),
        ],
    };

    /// <summary>One shaded area for each run of rows with the same better side.</summary>
    private IEnumerable<Band> BetterSides()
    {
        for (int first = 0, end; first < rows.Count; first = end)
        {
            int better = rows[first].Better;
            end = first + rows.Skip(first).TakeWhile(row => row.Better == better).Count();
            if (better == 0) continue;
            (double left, double right) = better > 0 ? (0.0, axis.To) : (axis.From, 0.0);
            yield return new Band(
                [new BandLimits(left, first - 0.5, end - 0.5), new BandLimits(right, first - 0.5, end - 0.5)])
            {
                Read = "the better side for the alliance",
            };
        }
    }

    private IEnumerable<Mark> Change(AnswerRow row, AnswerChange? change, (int Row, int Other) at)
    {
        if (change is null) yield break;
        double scale = Scale(row), middle = lanes.Middle(at.Row, texts.Count <= 2 ? 0 : at.Other + 1);
        Series text = texts[at.Other + 1];
        double At(double end) => Math.Clamp(end * scale, axis.From, axis.To);
        string name = $"{text.Name}, {row.Name}";
        foreach (Mark bar in AnswerBars.Draw(text, name, change.Judgement, middle, At, lanes.Count))
            yield return bar;
        if (double.IsFinite(change.Value))
        {
            yield return new Dot(At(change.Value), middle)
            {
                Series = text,
                Across = AnswerBars.Luck(change.Luck, At),
                Hollow = change.Sureness == Sureness.NotShown,
                Read = $"{text.Name}, {row.Name}: {change.Text}",
            };
        }
        yield return new Note(axis.EndWith(RoomForText), middle, change.Text)
        {
            Series = texts.Count > 2 ? text : null,
            Strong = change.Sureness == Sureness.Robust,
            BelowWhereNarrow = texts.Count == 2,
        };
    }

    /// <summary>What is no share is drawn on a scale of its own, on which it just fits.</summary>
    private double Scale(AnswerRow row)
    {
        if (row.IsShare) return 1;
        double[] ends = [.. row.Changes.OfType<AnswerChange>().SelectMany(Ends).Where(double.IsFinite)];
        double right = ends.Append(0).Max(), left = -ends.Append(0).Min();
        double[] fits = [.. right > 0 ? [axis.To / right] : (double[])[], .. left > 0 ? [-axis.From / left] : (double[])[]];
        return fits.DefaultIfEmpty(1).Min();
    }

    private static IEnumerable<double> Ends(AnswerChange change) =>
    [
        change.Value, .. change.Luck is { } luck ? [luck.Low, luck.High] : (double[])[],
        .. change.Judgement is { } judged ? [judged.Low, judged.High] : (double[])[],
    ];
}

/// <summary>What luck and what judgement leave open: a line upon a wide, pale bar.</summary>
internal static class AnswerBars
{
    private const double Half = 0.2;

    public static IEnumerable<Mark> Draw(Series series, string name, Interval? judgement, double middle,
        Func<double, double> at, int lanes = 1)
    {
        if (judgement is { IsBounded: true } judged)
            yield return new Box(at(judged.Low), at(judged.High), middle - (Half / lanes), middle + (Half / lanes))
            {
                Series = series,
                Faint = true,
                Read = $"{name}: what judgement leaves open",
            };
    }

    /// <summary>The line of luck through a dot; null: there is none.</summary>
    public static Whisker? Luck(Interval? luck, Func<double, double> at) =>
        luck is { IsBounded: true, Width: > 0 } known ? new Whisker(at(known.Low), at(known.High)) : null;
}

/// <summary>What an answer says beside its bars.</summary>
internal static class AnswerWords
{
    public static string Describe(AnswerRow row, IReadOnlyList<Series> texts)
    {
        string values = WordList.And(
            [.. texts.Select((text, k) => $"{row.Values[k]?.Text ?? "not known"} under {text.Name}")]);
        string[] changes =
        [
            .. row.Changes.Select((change, k) => change is null
                ? ""
                : $"{(texts.Count > 2 ? $"{texts[k + 1].Name} " : "change ")}{change.Text}").Where(say => say.Length > 0),
        ];
        return $"{row.Name}: {values}{(changes.Length > 0 ? $"; {string.Join("; ", changes)}" : "")}.";
    }

    /// <summary>What an axis counts, and that some rows are not read on it.</summary>
    public static string Axis(string counts, IReadOnlyList<AnswerRow> rows) => rows switch
    {
        _ when rows.All(row => row.IsShare) => counts,
        _ when rows.Any(row => row.OwnScale) => $"{counts}; prices each on a scale of its own",
        _ => $"{counts}; other units each on a scale of its own",
    };

    public static string Remark(IReadOnlyList<AnswerRow> rows, bool compares)
    {
        bool judged = rows.Any(row => row.Values.Any(value => value?.Judgement is not null)
            || row.Changes.Any(change => change?.Judgement is not null));
        string hollow = rows.Any(row => row.Changes.Any(change => change?.Sureness == Sureness.NotShown))
            ? " Hollow: it could be luck."
            : "";
        string pale = judged
            ? $" Pale bar: judgement, {(compares ? "other assumptions, a sceptic's and an advocate's among them"
                : "the file's judged numbers over their ranges")}."
            : "";
        string shaded = compares && rows.Any(row => row.Better != 0) ? " Shaded: the better side for the alliance." : "";
        return $"Line: luck, what chance alone could do.{pale}{hollow}{shaded}";
    }
}
