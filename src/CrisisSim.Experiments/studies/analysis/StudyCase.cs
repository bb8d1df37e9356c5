using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

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
