using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>Chooses what is marked on an axis, so that no text meets another.</summary>
internal static class AxisMarks
{
    /// <summary>Most numbers on an axis that the renderer chooses.</summary>
    private const int MostAcross = 10, MostUpward = 7;

    /// <summary>Fewest for which it is preferred that both ends are marked.</summary>
    private const int Enough = 4;

    /// <summary>Least room between texts beside each other, and between lines, in text sizes.</summary>
    private const double Apart = 1.2, Above = 0.5;

    /// <summary>Of the axis from left to right, this long in px.</summary>
    public static IReadOnlyList<AxisMark> Across(Axis axis, double length, Sizes sizes)
    {
        if (axis is NameAxis names) return NameMarks.Across(names, length, sizes);
        double size = sizes.Small;
        return ChooseTicks((NumberAxis)axis, length, MostAcross, text => TextWidth.Measure(text, size) + (Apart * size),
            length / 2, size);
    }

    /// <summary>Of the axis from bottom to top, this long in px, with texts of at most this width.</summary>
    public static IReadOnlyList<AxisMark> Upward(Axis axis, double length, double width, Sizes sizes)
    {
        if (axis is NameAxis names) return NameMarks.Upward(names, length, width, sizes);
        double size = sizes.Small;
        return ChooseTicks((NumberAxis)axis, length, MostUpward, _ => (1.2 + Above) * size, width, size);
    }

    private static List<AxisMark> ChooseTicks(NumberAxis axis, double length, int most, Func<string, double> room,
        double width, double size)
    {
        (double from, double to) = NumberRange.For(axis);
        Scale scale = new(from, to, 0, length, NumberRange.IsLogarithmic(axis));
        List<List<Tick>> all = [.. Candidates(axis, from, to)];
        List<List<Tick>> fit = [.. all.Where(
            ticks => DoFit(ticks, scale, room) && (ticks.Count <= most || axis.Ticks is not null))];
        List<Tick> chosen = fit.Find(ticks => ticks.Count >= Enough && ticks[0].At == from && ticks[^1].At == to)
            ?? fit.FirstOrDefault() ?? Thin(all[^1], scale, room);
        return Marks(chosen, width, size);
    }

    /// <summary>Sets of ticks from many to few.</summary>
    private static IEnumerable<List<Tick>> Candidates(NumberAxis axis, double from, double to)
    {
        if (axis.Ticks is { } given)
        {
            List<Tick> held = [.. given.Where(
                tick => new Scale(from, to, 0, 1, NumberRange.IsLogarithmic(axis)).Contains(tick.At))];
            return Enumerable
                .Range(1, Math.Max(1, held.Count))
                .Select(every => held.Where((_, k) => k % every == 0).ToList());
        }
        if (NumberRange.IsLogarithmic(axis))
            return LogTicks
                .Candidates(from, to)
                .Select(numbers => numbers.Select(at => new Tick(at, TickText.Format(at, at, axis))).ToList());
        return RoundTicks
            .Steps(to - from, axis)
            .Select(step => RoundTicks
                .Multiples(from, to, step)
                .Select(at => new Tick(at, TickText.Format(at, step, axis)))
                .ToList());
    }

    private static bool DoFit(List<Tick> ticks, Scale scale, Func<string, double> room)
    {
        for (int k = 1; k < ticks.Count; k++)
        {
            if (Math.Abs(scale.At(ticks[k].At) - scale.At(ticks[k - 1].At)) < (room(ticks[k].Text)
                + room(ticks[k - 1].Text)) / 2)
                return false;
        }
        return true;
    }

    /// <summary>Those that stand clear of the one kept before.</summary>
    private static List<Tick> Thin(List<Tick> ticks, Scale scale, Func<string, double> room)
    {
        List<Tick> kept = [];
        foreach (Tick tick in ticks)
        {
            if (kept.Count == 0 || DoFit([kept[^1], tick], scale, room)) kept.Add(tick);
        }
        return kept;
    }

    private static List<AxisMark> Marks(List<Tick> ticks, double width, double size) =>
        [.. ticks.Select(tick => new AxisMark(tick.At, FittedText.Fit(tick.Text, width, 1, size)))];
}

/// <summary>A marked place of an axis and what is written there.</summary>
internal sealed record AxisMark(double At, FittedText Text);
