using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Where words matter: one panel a gain and one for forces moved in error, one row an act, and in it the paired
/// difference of every other wording with its interval. A dot is hollow where its interval does not exclude 0.
/// </summary>
public static class ProfileChart
{
    private const int Columns = 2, RowOfOne = 34, RowOfSeveral = 16, RowGap = 12;

    private static readonly IReadOnlyList<Endpoint> Panels = [.. Endpoints.Gains, Endpoints.FalseMoves];

    /// <summary>The differences of all acts that were played.</summary>
    public static Chart Draw(ProfileResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<Series> series = AsSeries(result);
        int others = series.Count - 1;
        var axis = ProfileAxis.Fit(result);
        return new Chart
        {
            Name = "profile",
            Title = Title(result),
            Subtitle = $"{Names.Crises(result.Plan.Trials)} of each act, the same luck under each text; "
                + "lines: luck, 19 times in 20; hollow: no change shown.",
            Description = string.Join(" ", Panels.Select(endpoint => Describe(result, endpoint))),
            Panels = [.. Panels.Select(endpoint => Panel(result, endpoint, series, axis))],
            Columns = Columns,
            PlotHeight = result.Acts.Count * Math.Max(RowOfOne, (others * RowOfSeveral) + RowGap),
            Legend = others > 1 ? [.. series.Skip(1)] : [],
            Remark = "The shaded side of zero is the better one. Acts stand from plain to doubtful to no attack. "
                + "Where the victim provokes it, the last panel shows what is drawn in.",
        };
    }

    private static string Title(ProfileResult result)
    {
        int moved = result.Acts.Count(act => Enumerable.Range(1, result.Wordings.Count - 1)
            .Any(other => act.Moved(other, Endpoints.Gains).Any()));
        string acts = Names.Count(result.Acts.Count(act => act.Act.Kind != ActKind.NoAttack), "attack");
        IReadOnlyList<Series> texts = AsSeries(result);
        string which = texts.Count == 2 ? texts[1].Name : "another text";
        return $"As stated, {which} changes something by a point of 100 or more in {moved} of {acts}";
    }

    private static IReadOnlyList<Series> AsSeries(ProfileResult result) =>
        ComparedSeries.For(result.Plan.Acts[0].Scenario, result.Plan.Acts[0].Declarations);

    private static Panel Panel(ProfileResult result, Endpoint endpoint, IReadOnlyList<Series> series, ProfileAxis axis)
    {
        var rows = new Lanes(series.Count - 1);
        bool higher = endpoint.HigherIsBetter;
        double last = result.Acts.Count - 0.5;
        (double left, double right) = higher ? (0.0, axis.To) : (axis.From, 0.0);
        return new Panel
        {
            Heading = OutcomeNames.Row(endpoint, result.Plan.Acts[0].Scenario).Trim(),
            X = new NumberAxis(axis.From, axis.To)
            {
                Signed = true,
                Title = $"change from {series[0].Name}, points of 100"
            },
            Y = new NameAxis([.. result.Acts.Select(act => act.Act.Title)]),
            Marks =
            [
                new Band([new BandLimits(left, -0.5, last), new BandLimits(right, -0.5, last)])
                {
                    Read = "the better side for the alliance",
                },
                new ReferenceLine(0, true) { Solid = true },
                .. result.Acts.SelectMany((act, row) => Row(act, row, endpoint, series, rows, axis)),
            ],
        };
    }

    private static IEnumerable<Mark> Row(ProfiledAct act, int row, Endpoint endpoint, IReadOnlyList<Series> series,
        Lanes lanes, ProfileAxis axis)
    {
        for (int other = 1; other < series.Count; other++)
        {
            if (Shown(act, other, endpoint) is not { Difference: { } difference } d)
            {
                yield return new Note(axis.MiddleOfTheLongerSide, row, NotAsked(act, endpoint));
                yield break;
            }
            Estimate shown = difference.In(100);
            yield return new Dot(shown.Value, lanes.Middle(row, other - 1))
            {
                Series = series[other],
                Across = AxisRange.Within((axis.From, axis.To), shown.Interval.Low, shown.Interval.High),
                Hollow = !d.IsResolved,
                Read = $"{series[other].Name}, {act.Act.Title}: {Spoken(d)}"
                    + (d.IsResolved || d.NoTrialDiffers ? "" : ", no change shown"),
            };
        }
    }

    /// <summary>The difference that a panel shows of an act; null where it is not asked.</summary>
    internal static EndpointDifference? Shown(ProfiledAct act, int other, Endpoint endpoint) =>
        ReferenceEquals(endpoint, Endpoints.FalseMoves) && act[other, Endpoints.MovedWhereProvoked] is { } drawn
            ? drawn
            : act[other, endpoint];

    internal static IEnumerable<EndpointDifference> Shown(ProfileResult result) =>
        from act in result.Acts
        from other in Enumerable.Range(1, result.Wordings.Count - 1)
        from endpoint in Panels
        let d = Shown(act, other, endpoint)
        where d is not null
        select d;

    private static string Spoken(EndpointDifference d) =>
        Measurand
            .Titled(d.Endpoint)
            .RoundedFor(new[] { d.Difference }.OfType<Estimate>())
            .SpokenChange(d.Difference);

    private static string NotAsked(ProfiledAct act, Endpoint endpoint) =>
        Endpoints.Gains.Contains(endpoint) ? "no attack to answer" : "nobody could mistake it";

    private static string Describe(ProfileResult result, Endpoint endpoint)
    {
        IEnumerable<string> rows =
            from act in result.Acts
            from other in Enumerable.Range(1, result.Wordings.Count - 1)
            let d = Shown(act, other, endpoint)
            select d is null
                ? $"{act.Act.Title} {NotAsked(act, endpoint)}"
                : $"{act.Act.Title}, {AsSeries(result)[other].Name} {Spoken(d)}";
        return $"{OutcomeNames.Row(endpoint, result.Plan.Acts[0].Scenario).Trim()}: {string.Join("; ", rows)}.";
    }
}
