namespace CrisisSim.Experiments;

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
