using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What a chart of cumulative incidence says: the finding on the hours without the event, and how many never had it.
/// </summary>
internal sealed class IncidenceWords(EventCurve[] curves, Milestone milestone, Confidence confidence)
{
    private const int NamedAtMost = 3;

    private readonly string noun = milestone.Noun;

    private EventCurve First => curves[0];

    private string Until => Phrase.Hour(First.Times.Horizon);

    public string Title => curves.Length switch { 1 => TitleOfOne(), 2 => TitleOfTwo(), _ => TitleOfMany() };

    public string Subtitle =>
        $"Share of {Phrase.AllCrises(First.Times.Trials)} by each hour, Wilson's {Phrase.Level(confidence)} band at "
            + $"each hour by itself; never by {Until}: {Never()}";

    public string Description =>
        $"The share of {Phrase.AllCrises(First.Times.Trials)} that have had {noun} by each hour from the first "
            + $"incident to {Until}. "
        + string.Join(" ", curves.Select(Describe));

    private string TitleOfOne() => First.Median is { } median
        ? $"Half of all crises have {noun} within {EndpointFigure.Hours(median)}"
        : $"Fewer than half of all crises have {noun} by {Until}: {EndpointFigure.Percent(First.Ever)}";

    private string TitleOfTwo()
    {
        (string before, string now) = (Phrase.Quote(First.Series.Name), Phrase.Quote(curves[1].Series.Name));
        PairedDifference hours = Against(curves[1]);
        if (hours.Differing == 0)
            return $"{WordList.Capital(noun)} comes at the same hour under {before} and {now}, in every crisis";
        if (!hours.IsResolved) return $"Whether {noun} comes sooner under {now} than under {before} is not resolved";
        int sign = Math.Sign(hours.Difference.Value);
        return $"{WordList.Capital(noun)} comes {(sign < 0 ? "sooner" : "later")} under {now} than under {before}: "
            + $"{Detail(sign, hours)}";
    }

    private string TitleOfMany() => new BaselineTitle(noun, "comes sooner", "comes later").Title(
        First.Series.Name, [.. curves.Skip(1).Select(curve => (curve.Series.Name, Against(curve)))]);

    /// <summary>The figure that shows best what the hours say, and itself is resolved the same way.</summary>
    private string Detail(int sign, PairedDifference hours)
    {
        PairedQuantileDifference half = Paired.Quantiles(curves[1].Times, First.Times, 0.5, confidence);
        if (First.Median is { } then && curves[1].Median is { } now && half.Difference is { } difference
            && difference.Interval.ExcludesZero && Math.Sign(difference.Value) == sign)
            return InsteadOf("half of all crises have it within ", Phrase.TwoHours(now, then), "");
        PairedDifference ever = Paired.IncidenceAt(curves[1].Times, First.Times, First.Times.Horizon, confidence);
        if (ever.IsResolved && Math.Sign(ever.Difference.Value) == -sign)
            return InsteadOf("", Phrase.TwoShares(ever.First, ever.Second), $" of all crises have it by {Until}");
        return InsteadOf("", Phrase.TwoHours(hours.First, hours.Second), " without it in the mean, to day 30");
    }

    private static string InsteadOf(string before, (string Now, string Then) figures, string after) =>
        $"{before}{figures.Now}{after} instead of {figures.Then}";

    /// <summary>Hours without it, to day 30: what comes later is for the curve to tell.</summary>
    private PairedDifference Against(EventCurve other) => Paired.HoursWithout(other.Times, First.Times,
        Math.Min(CountingWindow.Hours, First.Times.Horizon), confidence);

    /// <summary>
    /// The share of crises that never have it by the horizon, under each wording or from the least to the most.
    /// </summary>
    public string Never()
    {
        if (curves.Length == 1) return EndpointFigure.Percent(First.Never);
        if (curves.Length <= NamedAtMost)
            return string.Join(", ", curves.Select(
                curve => $"{EndpointFigure.Percent(curve.Never)} under {Phrase.Quote(curve.Series.Name)}"));
        EventCurve[] order = [.. curves.OrderBy(curve => curve.Never.Value)];
        return $"{EndpointFigure.Percent(order[0].Never)} to {EndpointFigure.Percent(order[^1].Never)}, by wording";
    }

    private string Describe(EventCurve curve)
    {
        double horizon = curve.Times.Horizon;
        double[] days = [.. ((double[])[1, 3, 7, 30]).Where(day => day * 24 < horizon)];
        IEnumerable<string> shares = days.Select(
            day => FormattableString.Invariant($"{EndpointFigure.Percent(curve.By(day * 24))} by day {day}"));
        return $"{curve.Series.Name}: {WordList.And([.. shares, $"{Phrase.Share(curve.Ever)} by {Until}"])}; "
            + $"{EndpointFigure.Percent(curve.Never)} never have it by then.";
    }
}
