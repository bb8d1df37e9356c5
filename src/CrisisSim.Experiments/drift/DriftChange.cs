using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What becomes of the difference between a text and the baseline: in year 0, in the last year, and how it changed, the
/// last over the same histories (the difference of the differences). Compared by reference.
/// </summary>
public sealed record DriftChange
{
    /// <summary>The endpoint: one of the gains.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>The difference in year 0.</summary>
    public required EndpointDifference First { get; init; }

    /// <summary>The difference in the last year.</summary>
    public required EndpointDifference Last { get; init; }

    /// <summary>The last less the first.</summary>
    public required Estimate Change { get; init; }

    /// <summary>
    /// How the difference of the last year changes by each cause that is at work: with all of them less without this
    /// one.
    /// </summary>
    public required IReadOnlyList<DriftPart> Parts { get; init; }

    /// <summary>
    /// The year in which the difference crosses zero, by a straight line between the years that were played; null where
    /// it keeps its sign, or where either sign is not resolved in any year.
    /// </summary>
    public required double? CrossesZero { get; init; }

    /// <summary>The share of the first difference that is left; null where the first is not resolved.</summary>
    public double? Left => First.IsResolved ? Last.Difference!.Value.Value / First.Difference!.Value.Value : null;

    /// <summary>What becomes of the difference in an endpoint of a given attack.</summary>
    /// <exception cref="ArgumentException">It is not known history by history.</exception>
    public static DriftChange Measure(DriftResult result, int wording, Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(endpoint);
        double[] Column(DriftYear year) => endpoint.JudgedBy is null && endpoint.Each(year.Table) is { } each
            ? each
            : throw new ArgumentException($"'{endpoint}' is not followed history by history.", nameof(endpoint));
        (DriftWording baseline, DriftWording other) = (result.Wordings[0], result.Wordings[wording]);
        double[] last = Less(Column(other.Last), Column(baseline.Last));
        EndpointDifference[] years =
        [
            .. result.Plan.Years.Select((_, year) => result.Difference(endpoint, wording, year))
        ];
        return new DriftChange
        {
            Endpoint = endpoint,
            First = years[0],
            Last = years[^1],
            Change = endpoint.Effect(Less(last, Less(Column(other.First), Column(baseline.First))),
                other.Last.Table.Horizon, 2),
            Parts = DriftParts.Divide(result.Plan.Causes, last,
                cause => Less(Column(other.Without[cause]), Column(baseline.Without[cause])),
                each => endpoint.Effect(each, other.Last.Table.Horizon, 2)),
            CrossesZero = Crossing(result.Plan.Years, years),
        };
    }

    private static double[] Less(double[] first, double[] second) =>
        [.. first.Zip(second, (one, other) => one - other)];

    private static double? Crossing(IReadOnlyList<double> years, EndpointDifference[] differences)
    {
        if (!differences.Any(d => d.Favours > 0) || !differences.Any(d => d.Favours < 0)) return null;
        for (int k = 1; k < differences.Length; k++)
        {
            double before = differences[k - 1].Difference!.Value.Value, after = differences[k].Difference!.Value.Value;
            if (before * after < 0) return years[k - 1] + ((years[k] - years[k - 1]) * before / (before - after));
        }
        return null;
    }
}

/// <summary>Divides a difference in the last year by its causes.</summary>
internal static class DriftParts
{
    /// <summary>
    /// The parts in the order of the causes; enlargement in all, then its two parts, which sum to it.
    /// </summary>
    /// <param name="causes">The causes at work.</param>
    /// <param name="whole">The difference of each history with all of them.</param>
    /// <param name="without">The same without one of them.</param>
    /// <param name="effect">The mean of what each history adds.</param>
    public static IReadOnlyList<DriftPart> Divide(IEnumerable<DriftCauses> causes, double[] whole,
        Func<DriftCauses, double[]> without, Func<double[], Estimate> effect)
    {
        Estimate Less(double[] with, double[] less) => effect([.. with.Zip(less, (one, other) => one - other)]);
        var parts = new List<DriftPart>();
        foreach (DriftCauses cause in causes.Where(cause => cause != DriftCauses.NewcomerSpread))
        {
            parts.Add(new DriftPart(Name(cause), Less(whole, without(cause))));
            if (cause != DriftCauses.Accession) continue;
            double[] alike = without(DriftCauses.NewcomerSpread);
            parts.Add(new DriftPart("of it: more members", Less(alike, without(cause)), WithinAnother: true));
            parts.Add(new DriftPart("of it: members that differ", Less(whole, alike), WithinAnother: true));
        }
        return parts;
    }

    private static string Name(DriftCauses cause) => cause switch
    {
        DriftCauses.Ebb => "faded words",
        DriftCauses.NewForms => "new forms of attack",
        DriftCauses.Exercises => "fewer exercises",
        DriftCauses.Accession => "new members in all",
        DriftCauses.Sunset => "texts that expire",
        DriftCauses.Exit => "members that leave",
        DriftCauses.Memory => "promises remembered",
        DriftCauses.Pledges => "pledges forgotten",
        DriftCauses.Lessons => "lessons of crises",
        DriftCauses.Fatigue => "tired publics",
        DriftCauses.Spending => "more spending",
        _ => Names.Plain(cause),
    };
}

/// <summary>How far a difference in the last year is due to a cause: with all causes less without this one.</summary>
/// <param name="Name">The cause in plain words, such as "new forms of attack".</param>
/// <param name="Part">In the unit of the endpoint, shares in [−1, 1]; parts need not sum to the whole.</param>
/// <param name="WithinAnother">Whether it is a part of the part before it, as the number of newcomers is of
/// enlargement.</param>
public readonly record struct DriftPart(string Name, Estimate Part, bool WithinAnother = false);
