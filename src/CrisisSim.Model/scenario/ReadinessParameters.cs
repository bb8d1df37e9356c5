using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Parameters of M7, readiness.</summary>
public sealed record ReadinessParameters
{
    /// <summary>Hours of planning and force generation where no plan exists for the form.</summary>
    public Distribution Planning { get; init; } = Distribution.LognormalFrom(168, 720);

    /// <summary>Notice left once a member is vigilant on warning, as a factor.</summary>
    public double Vigilance { get; init; } = 0.8;

    /// <summary>Notice left once the alert is raised, as a factor.</summary>
    public double Alert { get; init; } = 0.6;

    /// <summary>Correlation within a member of whether units meet their notice, [0, 1].</summary>
    public double Correlation { get; init; } = 0.3;

    /// <summary>Lateness of a unit that misses its notice: up to this share of the notice more, uniform.</summary>
    public double Lateness { get; init; } = 1.5;
}
