namespace CrisisSim.Model;

/// <summary>
/// What came out of one trial. Times are hours from t = 0; what did not happen before the end is never.
/// </summary>
public sealed record Outcome
{
    /// <summary>Number of the trial, from 0.</summary>
    public required long Trial { get; init; }

    /// <summary>First member knows.</summary>
    public required Moment Detection { get; init; }

    /// <summary>First member is convinced.</summary>
    public required Moment Conviction { get; init; }

    /// <summary>Consultation is requested.</summary>
    public required Moment Request { get; init; }

    /// <summary>The body first meets.</summary>
    public required Moment Convened { get; init; }

    /// <summary>
    /// Decision to assist: reinforcement or more, in other than kinetic domains a reply in kind. Under individual
    /// decision, the first ally's own.
    /// </summary>
    public required Moment Decision { get; init; }

    /// <summary>Level decided, or the highest interim level adopted.</summary>
    public required ResponseLevel Level { get; init; }

    /// <summary>Level first asked for.</summary>
    public required ResponseLevel Asked { get; init; }

    /// <summary>First member authorized.</summary>
    public required Moment Authorization { get; init; }

    /// <summary>First response of any kind takes effect.</summary>
    public required Moment FirstResponse { get; init; }

    /// <summary>First force sent to theatre arrives.</summary>
    public required Moment FirstForce { get; init; }

    /// <summary>The response is effective: the attack stands still.</summary>
    public required Moment Effective { get; init; }

    /// <summary>The attacker holds its objective.</summary>
    public required Moment ObjectiveTaken { get; init; }

    /// <summary>The attack was stopped short of its objective and stayed so.</summary>
    public required Moment Halted { get; init; }

    /// <summary>What was lost is retaken.</summary>
    public required Moment Restored { get; init; }

    /// <summary>How it ended.</summary>
    public required EndKind End { get; init; }

    /// <summary>When it ended; never where the horizon came first.</summary>
    public required Moment Ended { get; init; }

    /// <summary>Highest rung of the ladder that the conflict reached.</summary>
    public required double PeakRung { get; init; }

    /// <summary>Times that the attacker chose to go a rung higher.</summary>
    public required int Escalations { get; init; }

    /// <summary>Rounds of consultation.</summary>
    public required int Rounds { get; init; }

    /// <summary>Times that silence was broken.</summary>
    public required int SilencesBroken { get; init; }

    /// <summary>Levels lost between what was asked and what was adopted.</summary>
    public required int Dilution { get; init; }

    /// <summary>Votes lost at home.</summary>
    public required int Refusals { get; init; }

    /// <summary>Limits that were not kept.</summary>
    public required int MissedLimits { get; init; }

    /// <summary>Forces moved although there was no attack.</summary>
    public required bool FalseAlarm { get; init; }

    /// <summary>Forces moved although the attacked member had brought the attack on itself.</summary>
    public required bool Entrapment { get; init; }

    /// <summary>There was an attack that met the text, and no decision to assist.</summary>
    public required bool MissedAttack { get; init; }

    /// <summary>Whether the text, read by its words, owed assistance.</summary>
    public required bool CasusFoederis { get; init; }

    /// <summary>Share of the other members that sent anything.</summary>
    public required double Participation { get; init; }

    /// <summary>Strength delivered by day 7, as a share of the others' strength.</summary>
    public required double DeliveredByDay7 { get; init; }

    /// <summary>Strength delivered by day 30, as a share of the others' strength.</summary>
    public required double DeliveredByDay30 { get; init; }

    /// <summary>Strength delivered by day 90, as a share of the others' strength.</summary>
    public required double DeliveredByDay90 { get; init; }

    /// <summary>
    /// Gini coefficient of delivered strength over pledged strength among the other members; 0 where nobody delivered.
    /// </summary>
    public required double BurdenGini { get; init; }

    /// <summary>Where the hours went.</summary>
    public required CriticalPath Path { get; init; }

    /// <summary>Each member, in the order of the scenario.</summary>
    public required IReadOnlyList<MemberOutcome> Members { get; init; }

    /// <summary>
    /// Whether the attacker was denied its objective by an hour: halted, restored, or withdrawn; general war denies
    /// nothing.
    /// </summary>
    public bool DeniedBy(double hour) =>
        End != EndKind.GeneralWar
            && (Halted.By(hour) || Restored.By(hour) || (End == EndKind.Withdrew && Ended.By(hour)));
}
