using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which comparison to look at as sceptic and advocate have the couplings.</summary>
public sealed record PriorPlan
{
    /// <summary>The comparison with the couplings as stated.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>
    /// How each prior is played, the first trials of the comparison, as many or fewer; scenario and declarations are
    /// replaced by those of the prior, by name.
    /// </summary>
    public required RunPlan Crises { get; init; }

    /// <summary>The scenario as the sceptic has it.</summary>
    public required Scenario Sceptic { get; init; }

    /// <summary>The scenario as the advocate has it.</summary>
    public required Scenario Advocate { get; init; }

    internal (Scenario Sceptic, Scenario Advocate) Priors => (Sceptic, Advocate);
}
