namespace CrisisSim.Experiments;

/// <summary>Which factors matter for a number, by one method. Lists are compared by reference.</summary>
public sealed record SensitivityResult
{
    /// <summary>The method.</summary>
    public required SensitivityMethod Method { get; init; }

    /// <summary>What was found, factor by factor, the most important first.</summary>
    public required IReadOnlyList<FactorMeasure> Measures { get; init; }

    /// <summary>Points that were used.</summary>
    public required int Points { get; init; }

    /// <summary>Points that could not be used: not known, or of a trajectory or sample that is not whole.</summary>
    public required int LeftOut { get; init; }

    /// <summary>
    /// At most this share of the variance between the points is luck (<see cref="StudyCases.LuckShare"/>); null where
    /// that has no meaning.
    /// </summary>
    public double? LuckShare { get; init; }

    /// <summary>Of the factors that matter most first, their names.</summary>
    public IReadOnlyList<string> Factors => [.. Measures.Select(of => of.Factor).Distinct()];

    /// <summary>One measure of a factor; null where the method does not give it.</summary>
    public FactorMeasure? Find(string factor, string measure) =>
        Measures.FirstOrDefault(of => of.Factor == factor && of.Measure == measure);
}

/// <summary>How it is told which factors matter.</summary>
public enum SensitivityMethod
{
    /// <summary>Elementary effects along Morris's trajectories.</summary>
    Morris,

    /// <summary>Sobol' indices from Saltelli's design.</summary>
    Sobol,

    /// <summary>Partial rank correlation.</summary>
    Prcc,

    /// <summary>What it is worth to know a factor before a wording is chosen.</summary>
    Voi,

    /// <summary>Each factor at the ends of what it can be, one at a time.</summary>
    Tornado,
}
