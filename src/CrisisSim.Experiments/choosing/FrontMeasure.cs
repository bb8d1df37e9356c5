using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What attackers choose, as an outcome of a front. Compared by reference.</summary>
public sealed class FrontMeasure
{
    private FrontMeasure(DeterrenceMeasure measure, Better better) => (Measure, Better) = (measure, better);

    /// <summary>P(no action), the higher the better, and P(armed attack), the lower the better.</summary>
    public static IReadOnlyList<FrontMeasure> All { get; } =
    [
        new(DeterrenceMeasure.NoAction, Better.Higher),
        new(DeterrenceMeasure.ArmedAttack, Better.Lower)
    ];

    /// <summary>The measure.</summary>
    public DeterrenceMeasure Measure { get; }

    /// <summary>Which way it is better.</summary>
    public Better Better { get; }

    /// <summary>Its name on the screen.</summary>
    public string Name => $"P({Measure.Name})";

    /// <summary>Over the texts of a result.</summary>
    internal OutcomeContrasts In(DeterrenceResult result) => new(
        [.. Enumerable.Range(0, result.Wordings).Select(k => result.Estimate(k, Measure).Value)],
        (first, second, confidence) => result.Between(second, first, Measure, confidence).Difference,
        Better);
}
