using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The points of a study at which the number in question is known, in the order of the design. Compared by reference.
/// </summary>
public sealed class StudyCases
{
    /// <param name="factors">Names of the factors.</param>
    /// <param name="cases">One a point.</param>
    /// <param name="missing">Points of the design that are not among them.</param>
    public StudyCases(IReadOnlyList<string> factors, IReadOnlyList<StudyCase> cases, int missing = 0) =>
        (Factors, All, Missing) = (factors, cases, missing);

    /// <summary>Names of the factors.</summary>
    public IReadOnlyList<string> Factors { get; }

    /// <summary>The points.</summary>
    public IReadOnlyList<StudyCase> All { get; }

    /// <summary>
    /// Points of the design at which the number is not known: not played, failed, or without a value.
    /// </summary>
    public int Missing { get; }

    /// <summary>
    /// The mean squared standard error over the variance between points, in [0, 1]: at most this share of what differs
    /// between points is luck. As all points are played with the same luck, much of it is common to them and the true
    /// share is lower. Null below two points or where nothing differs.
    /// </summary>
    public double? LuckShare => ShareOfLuck(All);

    /// <summary>The points of a study at which a question has an answer.</summary>
    public static StudyCases From(StudyResults results, StudyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(question);
        StudyCase[] cases =
        [
            .. from point in results.Points
               let value = question.At(results, point.Index)
               where value is { } known && double.IsFinite(known.Value)
               select new StudyCase(point.Index, results.Rows[point.Index], point.Values, value.Value,
                   question.ErrorAt(results, point.Index)),
        ];
        return new StudyCases(results.Factors, cases, results.Points.Count - cases.Length);
    }

    internal static double? ShareOfLuck(IReadOnlyCollection<StudyCase> cases)
    {
        if (cases.Count < 2 || Moments.From([.. cases.Select(of => of.Value.Value)]).Variance is not { } between
            || between == 0)
            return null;
        return Math.Min(1, cases.Average(of => of.Error * of.Error) / between);
    }
}

/// <summary>A point of a study at which the number in question is known. Lists are compared by reference.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="Row">What it is in the design.</param>
/// <param name="Factors">The values of the factors.</param>
/// <param name="Value">The number, with its interval of luck.</param>
/// <param name="Error">Standard error of the number, of luck alone, 0 or more.</param>
public sealed record StudyCase(int Point, string Row, IReadOnlyList<FactorValue> Factors, Estimate Value, double Error)
{
    /// <summary>A factor as a number; not a number where the point leaves it as the scenario states it.</summary>
    public double Number(int factor) => Factors[factor].Number;
}

/// <summary>Whether a point is of interest.</summary>
/// <param name="IsOfInterest">By the values as they are known.</param>
/// <param name="IsDecided">Whether all of the 95 % intervals of luck say the same.</param>
public readonly record struct PointStanding(bool IsOfInterest, bool IsDecided);
