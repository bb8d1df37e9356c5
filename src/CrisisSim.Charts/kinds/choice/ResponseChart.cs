using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>The response surface: what every act leads to, by its rung, under each text and without one.</summary>
public static class ResponseChart
{
    private const int LeastRow = 40, LaneHeight = 9;

    /// <summary>Shares that all lie below this, in percent, have an axis of their own length.</summary>
    private const double Narrow = 40;

    /// <summary>What is shown unless something else is asked for.</summary>
    private static readonly IReadOnlyList<Consequence> ByDefault =
        [Consequence.TakenByDay30, Consequence.StrengthSent];

    /// <summary>One panel a consequence, one row an act, one dot a text or baseline.</summary>
    /// <param name="result">What was computed.</param>
    /// <param name="consequences">Which; none: the objective held and the allies that act.</param>
    public static Chart Draw(DeterrenceResult result, params IReadOnlyList<Consequence> consequences)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<Consequence> shown = consequences is { Count: > 0 } ? consequences : ByDefault;
        int[] acts = ChoiceSettings.ByRung(result);
        return new Chart
        {
            Name = FileName.Join(["response", .. shown.SequenceEqual(ByDefault) ? [] : shown.Select(Names.Plain)]),
            Title = Title(result, acts, shown[0]),
            Subtitle = "What each act leads to for those who choose it, whether or not anybody does. "
                + ChoiceSettings.Method(result) + ".",
            Description = string.Join(" ", shown.Select(consequence => Describe(result, acts, consequence))),
            Panels = [.. shown.Select((consequence, k) => Panel(result, acts, consequence, named: k % 2 == 0))],
            Columns = Math.Min(2, shown.Count),
            Legend = ChoiceSettings.AsSeries(result),
            PlotHeight = acts.Length * Math.Max(LeastRow, LaneHeight * result.Settings.Count),
        };
    }

    private static Panel Panel(DeterrenceResult result, int[] acts, Consequence consequence, bool named)
    {
        IReadOnlyList<Series> settings = ChoiceSettings.AsSeries(result);
        Measurand what = MeasurandFor(consequence);
        var lanes = new Lanes(settings.Count);
        string[] rows = [.. acts.Select(act => ChoiceSettings.Act(result, act))];
        Dot[] dots = [.. settings.SelectMany((setting, s) => acts.Select(
            (act, row) => Dot(what, setting, result.Leads(s, act, consequence), (lanes.Middle(row, s), rows[row]))))];
        double[] ends = [.. dots.Select(dot => dot.Across?.High ?? dot.X)];
        (double from, double to) = what.Unit == "%" && ends.Max() > Narrow ? (0, 100) : AxisRange.FromZero(ends);
        return new Panel
        {
            Heading = what.Name,
            X = new NumberAxis(from, to) { Title = what.Unit == "%" ? "of 100 crises" : what.AxisTitle },
            Y = new NameAxis(named
                ? rows
                : [.. acts.Select(act => FormattableString.Invariant($"{result.Menu[act].Rung:0.#}"))])
            {
                Title = named ? "rung and act" : "rung"
            },
            Marks = dots,
        };
    }

    private static Dot Dot(Measurand what, Series setting, Estimate value, (double Y, string Act) at)
    {
        Estimate shown = value.In(what.Factor);
        return new Dot(shown.Value, at.Y)
        {
            Series = setting,
            Across = shown.Interval is { Width: > 0, IsBounded: true } interval
                ? new Whisker(interval.Low, interval.High)
                : null,
            Read = $"{setting.Name}, {at.Act}, {what.Name}: {what.Ranged(value)}",
        };
    }

    private static Measurand MeasurandFor(Consequence consequence) => consequence switch
    {
        Consequence.ObjectiveHeld => new Measurand("objective held at the end", "%") { Factor = 100 },
        Consequence.Intervention => new Measurand("share of the allies that act", "%") { Factor = 100 },
        Consequence.GeneralWar => new Measurand("general war", "%") { Factor = 100 },
        Consequence.HalfAuthorized => new Measurand("half authorized within 72 h", "%") { Factor = 100 },
        Consequence.StrengthSent => new Measurand("allied strength sent by day 30", "%") { Factor = 100 },
        Consequence.TakenByDay30 => new Measurand("objective taken by day 30", "%") { Factor = 100 },
        Consequence.GeneralWarByDay30 => new Measurand("general war by day 30", "%") { Factor = 100 },
        Consequence.BrigadeDays => new Measurand("allied brigade-days by day 30"),
        _ => new Measurand("allied brigades sent"),
    };

    /// <summary>
    /// The widest gap that the texts open in any act; that it is resolved is said only where intervals are apart.
    /// </summary>
    private static string Title(DeterrenceResult result, int[] acts, Consequence consequence)
    {
        Measurand what = MeasurandFor(consequence);
        double At(int setting, int act) => result.Leads(setting, act, consequence).Value;
        (int act, int least, int most) = acts
            .Select(each => Span(result, each, consequence))
            .MaxBy(span => At(span.High, span.Act) - At(span.Low, span.Act));
        (Estimate low, Estimate high) = (result.Leads(least, act, consequence), result.Leads(most, act, consequence));
        return low.Interval.High < high.Interval.Low
            ? $"{WordList.Capital(result.Menu[act].Name)}: {what.Name} {what.Value(low)} under "
                + $"'{result.Settings[least].Name}', "
                + $"{what.Value(high)} under '{result.Settings[most].Name}'"
            : $"What an act leads to ({what.Name}): differences between the texts are not resolved";
    }

    private static (int Act, int Low, int High) Span(DeterrenceResult result, int act, Consequence consequence)
    {
        IEnumerable<int> texts = Enumerable.Range(0, result.Wordings > 1 ? result.Wordings : result.Settings.Count);
        int[] ordered = [.. texts.OrderBy(s => result.Leads(s, act, consequence).Value)];
        return (act, ordered[0], ordered[^1]);
    }

    private static string Describe(DeterrenceResult result, int[] acts, Consequence consequence)
    {
        Measurand what = MeasurandFor(consequence);
        IEnumerable<string> described =
            acts.Select(act => $"{ChoiceSettings.Act(result, act)}: {string.Join(", ", Values(act))}");
        return $"{WordList.Capital(what.Name)}: {string.Join("; ", described)}.";

        IEnumerable<string> Values(int act) =>
            result.Settings.Select((setting, s) => $"{setting.Name} {what.Value(result.Leads(s, act, consequence))}");
    }
}
