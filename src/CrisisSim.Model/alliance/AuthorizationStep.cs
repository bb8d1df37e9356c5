using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>One step of a member's chain of authorization.</summary>
public sealed record AuthorizationStep
{
    /// <summary>What it is.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Hours it takes once begun.</summary>
    public Distribution Takes { get; init; } = Distribution.Triangular(2.4, 12, 72);

    /// <summary>The majority it needs; <see cref="Majority.None"/>: it cannot refuse.</summary>
    public Majority Needs { get; init; } = Majority.None;

    /// <summary>
    /// Share of the votes cast that it needs, where the constitution says another than the words of
    /// <see cref="Needs"/>, [0.5, 1]; null: a half, or two thirds for a super-majority.
    /// </summary>
    public double? Share { get; init; }

    /// <summary>Share of the votes cast that carries, [0.5, 1].</summary>
    public double Carries => Share ?? (Needs == Majority.Super ? 2.0 / 3 : 0.5);

    /// <summary>Chambers that must each agree; 1 or 2. The step lasts as long as the slower chamber.</summary>
    public int Chambers { get; init; } = 1;

    /// <summary>Whether it may only begin on a working day between 8 and 18 h local time.</summary>
    public bool WorkingHours { get; init; }

    /// <summary>
    /// Whether it falls away where the text lists the form of attack (an exemption of the constitution).
    /// </summary>
    public bool ExemptListed { get; init; }

    /// <summary>
    /// Whether it falls away once the body of the treaty has decided on assistance (Fundamental Law of Hungary,
    /// Art. 47).
    /// </summary>
    public bool ExemptDecided { get; init; }

    /// <summary>
    /// Whether an emergency route exists: force may go first and consent follows, when severity is far above the line.
    /// </summary>
    public bool EmergencyRoute { get; init; }

    /// <summary>Whether force goes first and the vote comes after, as of right.</summary>
    public bool SendsFirst { get; init; }

    /// <summary>Whether the step decides by vote.</summary>
    public bool Votes => Needs != Majority.None;
}

/// <summary>The majority that a vote needs.</summary>
public enum Majority
{
    /// <summary>There is no vote.</summary>
    None,

    /// <summary>More than half, or the share that the step states.</summary>
    Simple,

    /// <summary>Two thirds, or the share that the step states.</summary>
    Super,
}

/// <summary>What a step of domestic authorization is.</summary>
public enum StepKind
{
    /// <summary>Head of government or state decides.</summary>
    Executive,

    /// <summary>Cabinet decides.</summary>
    Cabinet,

    /// <summary>Parliament is told; it has no vote before the fact.</summary>
    Notification,

    /// <summary>A committee gives its view or consent.</summary>
    Committee,

    /// <summary>Prior approval by parliament.</summary>
    Parliament,

    /// <summary>A court may stop it.</summary>
    Court,

    /// <summary>A referendum.</summary>
    Referendum,
}
