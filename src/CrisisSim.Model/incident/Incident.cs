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

    /// <summary>Whether act and author stand at notice.</summary>
    public bool IsOpen => Plainness == Plainness.Open;

    /// <summary>Whether it is an open armed attack: force that nobody can mistake, at the line or above it.</summary>
    public bool IsOpenArmedAttack => IsOpen && Domain.IsKinetic() && Rung >= ArmedAttack;

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
    /// Whether act and author stand at notice: own forces in uniform, a declared blockade, a claimed strike.
    /// </summary>
    public Plainness Plainness { get; init; } = Plainness.Doubtful;

    /// <summary>
    /// Probability that members give to the act as told, before the first report; null: by domain. Of no weight where
    /// the act is open.
    /// </summary>
    public double? ActPrior { get; init; }

    /// <summary>The same for its author: that it is the attacker's hand; null: as the act.</summary>
    public double? AuthorPrior { get; init; }

    /// <summary>The same for its intent: that it is deliberate; null: as the act.</summary>
    public double? IntentPrior { get; init; }

    /// <summary>Hours until the attacked member notices; null: by plainness and domain.</summary>
    public Distribution? VictimNotices { get; init; }

    /// <summary>Hours from the victim's notice until an ally knows by what it is told; null: the model's.</summary>
    public Distribution? AlliesKnow { get; init; }

    /// <summary>
    /// Probability that allied troops who stand where the attack falls come into contact with it, [0, 1]; null: by
    /// plainness. An attacker may spare them.
    /// </summary>
    public double? Contact { get; init; }

    /// <summary>What the attacker is after: ground that it means to keep, or the act alone.</summary>
    public Aim Aim { get; init; } = Aim.Objective;

    /// <summary>Hours after which the act is over by itself; null: it goes on until it is ended.</summary>
    public Distribution? Lasts { get; init; }

    /// <summary>Hours of warning before t = 0; zero is surprise.</summary>
    public Distribution Warning { get; init; } = Distribution.Fixed(0);

    /// <summary>
    /// Hours for which the attack shuts the ways into theatre; nothing sets out before. Zero: no interdiction.
    /// </summary>
    public Distribution Interdiction { get; init; } = Distribution.Fixed(0);
}
