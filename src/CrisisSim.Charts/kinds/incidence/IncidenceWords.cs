using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What a chart of cumulative incidence says: by when half of the crises have had the event under each wording, as it
/// was played. Whether one is better is not for a curve to say.
/// </summary>
internal sealed class IncidenceWords(EventCurve[] curves, Milestone milestone, Confidence confidence)
{
    private const int NamedAtMost = 3;

    private readonly string noun = milestone.Noun;

    private EventCurve First => curves[0];

    private string Until => Phrase.Hour(First.Times.Horizon);

    public string Title => curves.Length switch { 1 => TitleOfOne(), 2 => TitleOfTwo(), _ => TitleOfMany() };

    public string Subtitle =>
        $"Share of {Phrase.AllCrises(First.Times.Trials)} by each hour, with what luck alone leaves open; not by {Until}: "
            + Never();

    public string Description =>
        $"The share of {Phrase.AllCrises(First.Times.Trials)} that have had {noun} by each hour from the first "
            + $"incident to {Until}. "
        + string.Join(" ", curves.Select(Describe));

    /// <summary>Which curves lie on one another; empty: none.</summary>
    public string Remark => string.Join(" ", SameCurves.Of(curves)
        .Where(same => same.Length > 1)
        .Select(same => $"The same curve under {WordList.And([.. same.Select(Name)])}."));

    private bool HalfHaveIt => curves.All(curve => curve.Median is not null);

    private string TitleOfOne() => First.Median is { } median
        ? $"Half of crises have {noun} {TimeWords.By(median.Value)}"
        : $"By {Until}, {Phrase.Percent(First.Ever)} of crises have {noun}";

    private string TitleOfTwo()
    {
        EventCurve other = curves[1];
        PairedDifference hours = Against(other);
        (string then, string now) = Figures(First, other);
        string under = then == now
            ? $"{then} under both texts"
            : $"{then} under {Name(First)}, {now} under {Name(other)}";
        string doubt = hours switch
        {
            { Differing: 0 } => ", the same in every crisis",
            { IsResolved: false } => "; no clear change",
            _ => "",
        };
        return HalfHaveIt
            ? $"Half of crises have {noun} {under}{doubt}"
            : $"By {Until}, crises that have {noun}: {under}{doubt}";
    }

    private string TitleOfMany()
    {
        EventCurve[] order = [.. curves.OrderBy(curve => HalfHaveIt ? curve.Median!.Value.Value : -curve.Ever.Value)];
        (string first, string last) = Figures(order[0], order[^1]);
        string span = first == last
            ? $"{first} under each text"
            : $"{first} ({Name(order[0])}) to {Bare(last)} ({Name(order[^1])})";
        return HalfHaveIt ? $"Half of crises have {noun} {span}" : $"By {Until}, crises that have {noun}: {span}";
    }

    private (string First, string Other) Figures(EventCurve one, EventCurve other) => HalfHaveIt
        ? (TimeWords.By(one.Median!.Value.Value), TimeWords.By(other.Median!.Value.Value))
        : (Phrase.Percent(one.Ever), Phrase.Percent(other.Ever));

    /// <summary>"within 21 h" as "21 h", after "within 18 h".</summary>
    private static string Bare(string time) => time.StartsWith("within ", StringComparison.Ordinal) ? time[7..]
        : time.StartsWith("by ", StringComparison.Ordinal) ? time[3..]
        : time;

    private static string Name(EventCurve curve) => Phrase.Named(curve.Series.Name);

    /// <summary>Hours without it, to day 30: what comes later is for the curve to tell.</summary>
    private PairedDifference Against(EventCurve other) => Paired.HoursWithout(other.Times, First.Times,
        Math.Min(CountingWindow.Hours, First.Times.Horizon), confidence);

    /// <summary>
    /// The share of crises that never have it by the horizon, under each wording or from the least to the most.
    /// </summary>
    public string Never()
    {
        if (curves.Length == 1) return Phrase.Percent(First.Never);
        EventCurve[] order = [.. curves.OrderBy(curve => curve.Never.Value)];
        string least = Phrase.Percent(order[0].Never), most = Phrase.Percent(order[^1].Never);
        if (least == most) return $"{least} under each text";
        return curves.Length <= NamedAtMost
            ? string.Join(", ", curves.Select(curve => $"{Phrase.Percent(curve.Never)} under {Name(curve)}"))
            : $"{least} ({Name(order[0])}) to {most} ({Name(order[^1])})";
    }

    private string Describe(EventCurve curve)
    {
        double horizon = curve.Times.Horizon;
        double[] days = [.. ((double[])[1, 3, 7, 30]).Where(day => day * 24 < horizon)];
        IEnumerable<string> shares = days.Select(
            day => FormattableString.Invariant($"{Phrase.Percent(curve.By(day * 24))} by day {day}"));
        return $"{curve.Series.Name}: {WordList.And([.. shares, $"{Phrase.Share(curve.Ever)} by {Until}"])}; "
            + $"{Phrase.Percent(curve.Never)} never have it by then.";
    }
}

/// <summary>Wordings under which the same thing happens at the same hour in every crisis.</summary>
internal static class SameCurves
{
    /// <summary>Groups in the order of their first curves, most of one alone.</summary>
    public static IReadOnlyList<EventCurve[]> Of(IReadOnlyList<EventCurve> curves)
    {
        List<List<EventCurve>> groups = [];
        foreach (EventCurve curve in curves)
        {
            if (groups.Find(group => group[0].Hours.AsSpan().SequenceEqual(curve.Hours)) is { } same) same.Add(curve);
            else groups.Add([curve]);
        }
        return [.. groups.Select(group => group.ToArray())];
    }
}
