namespace CrisisSim.Model;

/// <summary>
/// The coefficients in force in a scenario: the registry's defaults, some of them changed or switched off.
/// </summary>
public sealed class CouplingStrengths
{
    private readonly double[] coefficients;

    private CouplingStrengths(double[] coefficients) => this.coefficients = coefficients;

    /// <summary>Every coupling at its default.</summary>
    public static CouplingStrengths Default { get; } = new([.. CouplingRegistry.All.Select(c => c.Default)]);

    /// <summary>The coefficient of a coupling.</summary>
    public double this[Coupling coupling] => coefficients[coupling.Index];

    /// <summary>The same with one coefficient changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The coefficient is not a finite number.</exception>
    public CouplingStrengths With(Coupling coupling, double coefficient)
    {
        ArgumentNullException.ThrowIfNull(coupling);
        if (!double.IsFinite(coefficient))
            throw new ArgumentOutOfRangeException(nameof(coefficient), coefficient,
                $"Coupling '{coupling.Name}' needs a finite coefficient.");
        double[] copy = [.. coefficients];
        copy[coupling.Index] = coefficient;
        return new CouplingStrengths(copy);
    }

    /// <summary>The same with the couplings of a provision switched off.</summary>
    public CouplingStrengths Without(Provision provision) =>
        CouplingRegistry.All
            .Where(c => c.Provision == provision)
            .Aggregate(this, (strengths, c) => strengths.With(c, 0));
}
