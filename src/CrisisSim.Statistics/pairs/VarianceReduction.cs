namespace CrisisSim.Statistics;

/// <summary>
/// By what factor common random numbers cut the variance of a difference: (Var A + Var B) / Var(A - B) (Law 2015,
/// Simulation Modeling and Analysis, section 11.2): the number of unpaired trials that one paired trial is worth. Below
/// 1 pairing did harm; +infinity where all luck cancels; not defined where neither side varies. The default is not
/// defined.
/// </summary>
public readonly record struct VarianceReduction
{
    private readonly double factor;

    private VarianceReduction(double factor)
    {
        this.factor = factor;
        IsDefined = true;
    }

    /// <summary>Whether at least one side varies.</summary>
    public bool IsDefined { get; }

    /// <exception cref="InvalidOperationException">Neither side varies.</exception>
    public double Factor => IsDefined
        ? factor
        : throw new InvalidOperationException("Neither side varies, so there is no luck that pairing could cut.");

    internal static VarianceReduction From(double apart, double paired) =>
        apart == 0 ? default : new VarianceReduction(paired == 0 ? double.PositiveInfinity : apart / paired);
}
