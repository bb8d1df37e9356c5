using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What the acts that are chosen most lead to, a panel an act: each consequence under each text and without one.
/// </summary>
public static class ResponseChart
{
    private const int MostActs = 3, RowHeight = 46;

    /// <summary>What is shown unless something else is asked for.</summary>
    private static readonly IReadOnlyList<Consequence> ByDefault =
        [Consequence.TakenByDay30, Consequence.StrengthSent];

    /// <summary>One panel an act, one row a text or baseline, one dot a consequence.</summary>
    /// <param name="result">What was computed.</param>
    /// <param name="consequences">Which, in one unit; none: the ground taken and the force sent.</param>
    public static Chart Draw(DeterrenceResult result, params IReadOnlyList<Consequence> consequences)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<Consequence> shown = consequences is { Count: > 0 } ? consequences : ByDefault;
        int[] acts = MostChosen(result);
        IReadOnlyList<Series> settings = ChoiceSettings.AsSeries(result);
        Series[] series = [.. shown.Select((consequence, k) => new Series(MeasurandFor(consequence).Name, k + 1))];
        Measurand[] measured = [.. shown.Select((consequence, k) => MeasurandFor(consequence).RoundedFor(
            acts.SelectMany(act => settings.Select((_, s) => result.Leads(s, act, shown[k])))))];
        (double, double) axis = Axis(result, acts, shown);
        return new Chart
        {
            Name = FileName.Join(["response", .. shown.SequenceEqual(ByDefault) ? [] : shown.Select(Names.Plain)]),
            Title = Title(result, acts, (shown[0], measured[0])),
            Subtitle = $"The {acts.Length} acts that attackers choose most under these texts; the others are in the "
                + "numbers. " + ChoiceSettings.Method(result) + ".",
            Description = string.Join(" ", acts.Select(act => Describe(result, act, shown, measured))),
            Panels =
            [
                .. acts.Select(act => new Panel
                {
                    Heading = WordList.Capital(result.Menu[act].Name),
                    X = new NumberAxis(axis.Item1, axis.Item2)
                    {
                        Title = measured[0].Unit == "of 100" ? "of 100 crises" : measured[0].AxisTitle
                    },
                    Y = new NameAxis([.. settings.Select(setting => setting.Name)]),
                    Marks =
                    [
                        .. settings.SelectMany((setting, s) => shown.Select((consequence, k) => Dot(
                            measured[k], series[k], result.Leads(s, act, consequence),
                            (new Lanes(shown.Count).Middle(s, k), $"{setting.Name}, {result.Menu[act].Name}")))),
                    ],
                }),
            ],
            Columns = acts.Length,
            Legend = series,
            PlotHeight = settings.Count * RowHeight,
        };
    }

    /// <summary>The acts that most attackers choose under all texts together, the mildest first.</summary>
    private static int[] MostChosen(DeterrenceResult result) =>
    [
        .. Enumerable.Range(0, result.Menu.Count)
            .OrderByDescending(act => Enumerable.Range(0, result.Wordings)
                .Sum(setting => result.ShareChoosing(setting, act).Value))
            .Take(MostActs)
            .OrderBy(act => result.Menu[act].Rung),
    ];

    private static (double From, double To) Axis(DeterrenceResult result, int[] acts,
        IReadOnlyList<Consequence> shown) => AxisRange.FromZero(
        from act in acts
        from setting in Enumerable.Range(0, result.Settings.Count)
        from consequence in shown
        from end in StudyWords.Ends(result.Leads(setting, act, consequence).In(MeasurandFor(consequence).Factor))
        select end);

    private static Dot Dot(Measurand what, Series series, Estimate value, (double Y, string Act) at)
    {
        Estimate shown = value.In(what.Factor);
        return new Dot(shown.Value, at.Y)
        {
            Series = series,
            Across = StudyWords.Whisker(shown),
            Text = (what with { Unit = "" }).Value(value),
            Read = $"{at.Act}, {what.Name}: {what.Spoken(value)}",
        };
    }

    private static Measurand MeasurandFor(Consequence consequence) => consequence switch
    {
        Consequence.ObjectiveHeld => new Measurand("ground held at the end", "of 100") { Factor = 100 },
        Consequence.Intervention => new Measurand("allies that act, %", "of 100") { Factor = 100 },
        Consequence.GeneralWar => new Measurand("general war", "of 100") { Factor = 100 },
        Consequence.HalfAuthorized => new Measurand("half cleared within 3 days", "of 100") { Factor = 100 },
        Consequence.StrengthSent => new Measurand("force sent by day 30, %", "of 100") { Factor = 100 },
        Consequence.TakenByDay30 => new Measurand("ground taken by day 30", "of 100") { Factor = 100 },
        Consequence.GeneralWarByDay30 => new Measurand("general war by day 30", "of 100") { Factor = 100 },
        Consequence.BrigadeDays => new Measurand("brigade-days abroad by day 30"),
        _ => new Measurand("allied brigades sent"),
    };

    /// <summary>The widest gap that the texts open in one of the acts, where their intervals are apart.</summary>
    private static string Title(DeterrenceResult result, int[] acts, (Consequence Consequence, Measurand What) of)
    {
        double At(int setting, int act) => result.Leads(setting, act, of.Consequence).Value;
        (int act, int least, int most) = acts
            .Select(each => Span(result, each, of.Consequence))
            .MaxBy(span => At(span.High, span.Act) - At(span.Low, span.Act));
        (Estimate low, Estimate high) =
            (result.Leads(least, act, of.Consequence), result.Leads(most, act, of.Consequence));
        IReadOnlyList<Series> settings = ChoiceSettings.AsSeries(result);
        return low.Interval.High < high.Interval.Low
            ? $"{WordList.Capital(result.Menu[act].Name)}: {of.What.Name} in {of.What.Value(low)} facing "
                + $"{settings[least].Name}, {(of.What with { Unit = "" }).Value(high)} facing {settings[most].Name}"
            : $"{WordList.Capital(of.What.Name)}: no clear change between the texts in the acts chosen most";
    }

    private static (int Act, int Low, int High) Span(DeterrenceResult result, int act, Consequence consequence)
    {
        IEnumerable<int> texts = Enumerable.Range(0, result.Wordings > 1 ? result.Wordings : result.Settings.Count);
        int[] ordered = [.. texts.OrderBy(s => result.Leads(s, act, consequence).Value)];
        return (act, ordered[0], ordered[^1]);
    }

    private static string Describe(DeterrenceResult result, int act, IReadOnlyList<Consequence> shown,
        Measurand[] measured)
    {
        IReadOnlyList<Series> settings = ChoiceSettings.AsSeries(result);
        IEnumerable<string> described = settings.Select((setting, s) => $"{setting.Name} " + string.Join(", ",
            shown.Select((consequence, k) =>
                $"{measured[k].Name} {measured[k].Spoken(result.Leads(s, act, consequence))}")));
        return $"{WordList.Capital(result.Menu[act].Name)}: {string.Join("; ", described)}.";
    }
}
