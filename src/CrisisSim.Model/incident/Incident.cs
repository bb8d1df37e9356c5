using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>What happens to the protected member at t = 0: the act itself, and how hard it is to see through.</summary>
public sealed record Incident
{
    /// <summary>
    /// The rung from which on an act counts as an armed attack: the customary line between pressure and force of the
    /// default ladder.
    /// </summary>
    public const double ArmedAttack = 5.5;

    /// <summary>Hours after t = 0 at which it begins; 0 or more.</summary>
    public double At { get; init; }

    /// <summary>Where it happens.</summary>
    public Domain Domain { get; init; } = Domain.Land;

    /// <summary>
    /// The form of attack, a word that a trigger may list: incursion, missile, drone, malware, blockade …
    /// </summary>
    public string Form { get; init; } = "incursion";

    /// <summary>The area where it happens, a word that a trigger may name: Europe, Pacific …</summary>
    public string Area { get; init; } = "home";

    /// <summary>True severity, rungs of the ladder.</summary>
    public double Rung { get; init; } = 6;

    /// <summary>
    /// Whether it is a deliberate attack by the attacker. False: an accident, or somebody else's work.
    /// </summary>
    public bool Real { get; init; } = true;

    /// <summary>Whether the protected member brought it on itself.</summary>
    public bool Provoked { get; init; }

    /// <summary>
    /// Reports a member of full intelligence quality receives, per hour; null takes the domain's default.
    /// </summary>
    public double? ReportRate { get; init; }

    /// <summary>
    /// Weight of one report: distance d between its mean under "deliberate" and under "not", in standard deviations;
    /// null takes the domain's default.
    /// </summary>
    public double? ReportStrength { get; init; }

    /// <summary>
    /// Deception by the attacker: shift of every report, in standard deviations; negative hides its hand.
    /// </summary>
    public double Deception { get; init; }

    /// <summary>
    /// Probability that members give to "deliberate, by this attacker" before the first report; null: by domain.
    /// </summary>
    public double? Prior { get; init; }

    /// <summary>Hours of warning before t = 0; zero is surprise.</summary>
    public Distribution Warning { get; init; } = Distribution.Fixed(0);

    /// <summary>
    /// Hours for which the attack shuts the ways into theatre; nothing sets out before. Zero: no interdiction.
    /// </summary>
    public Distribution Interdiction { get; init; } = Distribution.Fixed(0);
}
