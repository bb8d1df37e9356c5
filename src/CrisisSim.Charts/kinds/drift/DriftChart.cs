using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What is left over the years of the difference between each text and the first, with a band of luck.</summary>
public static class DriftChart
{
    /// <summary>Bands of more texts than this would cover each other; these have whiskers instead, a little beside each other.</summary>
    private const int MostBands = 2;

    private const double Dodge = 0.018;

    /// <summary>One panel an endpoint: hours without decision, and the objective denied.</summary>
    /// <exception cref="ArgumentException">There is but one text, or nothing was played.</exception>
    public static Chart Of(DriftResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Wordings.Count < 2 || result.Done == 0) throw new ArgumentException("A difference needs two texts and a history.", nameof(result));
        Endpoint[] endpoints = [Endpoints.HoursWithoutDecision, Endpoints.ObjectiveDenied];
        Series[] others = [.. Enumerable.Range(1, result.Wordings.Count - 1).Select(place => new Series(result.Wordings[place].Declaration.Name, place))];
        return new Chart
        {
            Name = "drift",
            Title = DriftWords.Title(result, others),
            Subtitle = DriftWords.Subtitle(result),
            Description = DriftWords.Description(result, others, endpoints),
            Panels = [.. endpoints.Select(endpoint => Panel(result, endpoint, others))],
            Columns = 2,
            Legend = others,
            Remark = "The half-life of precision, the rates and the chances that gaps are found are judgements; nothing here is measured.",
        };
    }

    private static Panel Panel(DriftResult result, Endpoint endpoint, Series[] others)
    {
        var what = Measurand.Of(endpoint);
        Estimate?[][] differences = [.. others.Select(other => result.Plan.Years.Select((_, year) => result.Difference(endpoint, other.Place, year).Difference).ToArray())];
        (double from, double to) = AxisRange.FromZero(differences.SelectMany(of => of).OfType<Estimate>().Select(d => d.In(what.Factor)).SelectMany(d => (double[])[d.Value, d.Interval.Low, d.Interval.High]));
        return new Panel
        {
            Heading = $"{endpoint.Name}, less '{result.Wordings[0].Declaration.Name}'",
            X = new NumberAxis(others.Length > MostBands ? -Math.Max(1, result.Plan.Last) * Dodge * others.Length / 2 : 0, Math.Max(1, result.Plan.Last) * (others.Length > MostBands ? 1 + (Dodge * others.Length / 2) : 1)) { Title = "years from now", Ticks = Ticks(result.Plan.Years), Grid = false },
            Y = new NumberAxis(from, to) { Title = $"difference, {what.DifferenceUnit ?? what.Unit}", Signed = true },
            Marks =
            [
                new Rule(0, Upright: false) { Solid = true },
                .. others.Length > MostBands ? [] : others.Select((other, k) => Band(result, differences[k], what) with { Series = other }),
                .. others.SelectMany((other, k) => Line(result, differences[k], what, (other, Aside(result, others.Length, k)))),
            ],
        };
    }

    /// <summary>Years that were played, as many as have room.</summary>
    private static Tick[] Ticks(IReadOnlyList<double> years)
    {
        const int Most = 8;
        int every = (int)Math.Ceiling(years.Count / (double)Most);
        return [.. years.Where((_, k) => k % every == 0).Select(year => new Tick(year, year == 0 ? "today" : FormattableString.Invariant($"{year:0.#}")))];
    }

    private static Band Band(DriftResult result, Estimate?[] differences, Measurand what) => new(
        [.. Known(result, differences).Where(at => at.Difference.Interval.IsBounded).Select(at => (at.Year, Shown: at.Difference.In(what.Factor))).Select(at => new Reach(at.Year, at.Shown.Interval.Low, at.Shown.Interval.High))]);

    private static double? Aside(DriftResult result, int others, int k) => others > MostBands ? (k - ((others - 1) / 2.0)) * Dodge * Math.Max(1, result.Plan.Last) : null;

    private static IEnumerable<Mark> Line(DriftResult result, Estimate?[] differences, Measurand what, (Series Other, double? Aside) of)
    {
        (Series other, double aside) = (of.Other, of.Aside ?? 0);
        (double Year, Estimate Difference)[] known = [.. Known(result, differences)];
        yield return new Curve([.. known.Select(at => new Point(at.Year + aside, at.Difference.In(what.Factor).Value))])
        {
            Series = other,
            Reads = [.. known.Select(at => Read(at, what, other))],
            EndLabel = known.Length > 0 ? [other.Name, what.Difference(known[^1].Difference) + (Undecided(known[^1].Difference) ? " ~" : "")] : [],
        };
        foreach ((double Year, Estimate Difference) at in known)
        {
            Estimate shown = at.Difference.In(what.Factor);
            yield return new Dot(at.Year + aside, shown.Value)
            {
                Series = other,
                Hollow = Undecided(at.Difference),
                Upward = of.Aside is null ? null : StudyWords.Whisker(shown),
                Read = Read(at, what, other),
            };
        }
    }

    private static string Read((double Year, Estimate Difference) at, Measurand what, Series other) =>
        FormattableString.Invariant($"{other.Name}, year {at.Year:0.#}: {what.RangedDifference(at.Difference)}") + (Undecided(at.Difference) ? ", not resolved" : "");

    private static bool Undecided(Estimate difference) => !difference.Interval.ExcludesZero && !difference.Has(Caveats.NoTrialDiffers);

    private static IEnumerable<(double Year, Estimate Difference)> Known(DriftResult result, Estimate?[] differences) =>
        result.Plan.Years.Zip(differences).Where(at => at.Second is { } d && double.IsFinite(d.Value)).Select(at => (at.First, at.Second!.Value));
}
