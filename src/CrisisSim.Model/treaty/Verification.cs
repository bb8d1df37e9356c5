using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>How the alliance establishes facts together.</summary>
public sealed record Verification
{
    /// <summary>Whether a joint cell pools the distinct reports of all members into one finding.</summary>
    public bool JointCell { get; init; }

    /// <summary>Hours until the cell works.</summary>
    public Distribution SetUp { get; init; } = Distribution.LognormalFrom(6, 18);

    /// <summary>Share of the reports of members that reach the cell and are distinct, [0, 1].</summary>
    public double Distinct { get; init; } = 0.3;

    /// <summary>The standard of proof of the cell, a probability above one half.</summary>
    public double Standard { get; init; } = 0.98;

    /// <summary>
    /// Whether the cell sends for a report of its own which does not share the common error (inspection, forensic
    /// team); it finds nothing before that report is in.
    /// </summary>
    public bool Independent { get; init; }

    /// <summary>Hours from set-up to the independent report.</summary>
    public Distribution ReportAfter { get; init; } = Distribution.LognormalFrom(30, 60);

    /// <summary>Weight of the independent report, standard deviations between its two means.</summary>
    public double ReportStrength { get; init; } = 2;

    /// <summary>
    /// Share of a member's reports that a common data room makes releasable and that tell the others something new,
    /// [0, 1]; 0: there is none.
    /// </summary>
    public double DataRoom { get; init; }
}

/// <summary>What a text may want proved before assistance is owed.</summary>
[Flags]
public enum Element
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>That it was an attack and no accident.</summary>
    Act = 1,

    /// <summary>Whose attack it was.</summary>
    Author = 2,

    /// <summary>That it was meant.</summary>
    Intent = 4,

    /// <summary>That it was grave enough.</summary>
    Gravity = 8,

    /// <summary>That a state stood behind a non-state author.</summary>
    Sponsor = 16,
}
