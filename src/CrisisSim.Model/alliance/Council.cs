using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>The body in which members consult.</summary>
public sealed record Council
{
    /// <summary>Whether it sits permanently; an ad hoc body has to be called together.</summary>
    public bool Standing { get; init; } = true;

    /// <summary>Hours from request to first meeting; null takes the default of a standing or an ad hoc body.</summary>
    public Distribution? Convene { get; init; }

    /// <summary>
    /// Hours to convene as they apply: a standing body has a median of 19 h, an ad hoc one of 5 days.
    /// </summary>
    public Distribution Convening => Convene ?? Distribution.Lognormal(Standing ? 19 : 120, 0.9);
}
