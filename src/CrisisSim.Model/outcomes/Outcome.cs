namespace CrisisSim.Model;

/// <summary>
/// What came out of one trial. Times are hours from t = 0; what did not happen before the end is never.
/// </summary>
public sealed record Outcome
{
    internal Outcome(MeasuredValues measured) => Measured = measured;

    private MeasuredValues Measured { get; init; }

    /// <summary>When a milestone was reached.</summary>
    public Moment this[Milestone milestone] => Measured[milestone];

    /// <summary>How often something happened.</summary>
    public int this[Tally tally] => Measured[tally];

    /// <summary>A number, 0 or more.</summary>
    public double this[Quantity quantity] => Measured[quantity];

    /// <summary>A share in [0, 1].</summary>
    public double this[Portion portion] => Measured[portion];

    /// <summary>Whether something is true of the trial.</summary>
    public bool this[Trait trait] => Measured[trait];

    /// <summary>Number of the trial, from 0.</summary>
    public required long Trial { get; init; }

    /// <summary>First member knows.</summary>
    public Moment Detection => this[Milestone.Detection];

    /// <summary>First member is convinced.</summary>
    public Moment Conviction => this[Milestone.Conviction];

    /// <summary>Consultation is requested.</summary>
    public Moment Request => this[Milestone.Request];

    /// <summary>The body first meets.</summary>
    public Moment Convened => this[Milestone.Convened];

    /// <summary>The members recognise that the text owes assistance.</summary>
    public Moment Invoked => this[Milestone.Invoked];

    /// <summary>
    /// Decision to assist: reinforcement or more, in other than kinetic domains a reply in kind. Under individual
    /// decision, the first ally's own.
    /// </summary>
    public Moment Decision => this[Milestone.Decision];

    /// <summary>Level decided, or the highest interim level adopted.</summary>
    public required ResponseLevel Level { get; init; }

    /// <summary>Level first asked for.</summary>
    public required ResponseLevel Asked { get; init; }

    /// <summary>First member authorized.</summary>
    public Moment Authorization => this[Milestone.Authorization];

    /// <summary>Allies with half of the allied strength have leave.</summary>
    public Moment HalfAuthorized => this[Milestone.HalfAuthorized];

    /// <summary>First response of any kind takes effect.</summary>
    public Moment FirstResponse => this[Milestone.FirstResponse];

    /// <summary>First force sent to theatre arrives.</summary>
    public Moment FirstForce => this[Milestone.FirstForce];

    /// <summary>The response is effective: the attack stands still.</summary>
    public Moment Effective => this[Milestone.Effective];

    /// <summary>The attacker holds its objective.</summary>
    public Moment ObjectiveTaken => this[Milestone.ObjectiveTaken];

    /// <summary>The attack was stopped short of its objective and stayed so.</summary>
    public Moment Halted => this[Milestone.Halted];

    /// <summary>What was lost is retaken.</summary>
    public Moment Restored => this[Milestone.Restored];

    /// <summary>How it ended.</summary>
    public required EndKind End { get; init; }

    /// <summary>How the attack stood on day 30, or at the end where that came before.</summary>
    public required AttackState AtDay30 { get; init; }

    /// <summary>When it ended; never where the horizon came first.</summary>
    public Moment Ended => this[Milestone.Ended];

    /// <summary>Highest rung of the ladder that the conflict reached.</summary>
    public double PeakRung => this[Quantity.PeakRung];

    /// <summary>Times that the attacker chose to go a rung higher.</summary>
    public int Escalations => this[Tally.Escalations];

    /// <summary>Rounds of consultation.</summary>
    public int Rounds => this[Tally.Rounds];

    /// <summary>Times that silence was broken.</summary>
    public int SilencesBroken => this[Tally.SilencesBroken];

    /// <summary>Levels lost between what was asked and what was adopted.</summary>
    public int Dilution => this[Tally.Dilution];

    /// <summary>Votes lost at home.</summary>
    public int Refusals => this[Tally.Refusals];

    /// <summary>Limits that were not kept.</summary>
    public int MissedLimits => this[Tally.MissedLimits];

    /// <summary>Forces moved although there was no attack.</summary>
    public bool FalseAlarm => this[Trait.FalseAlarm];

    /// <summary>Forces moved although the attacked member had brought the attack on itself.</summary>
    public bool Entrapment => this[Trait.Entrapment];

    /// <summary>There was an attack that met the text, and no decision to assist.</summary>
    public bool MissedAttack => this[Trait.MissedAttack];

    /// <summary>Whether the text, read by its words, owed assistance.</summary>
    public bool CasusFoederis => this[Trait.CasusFoederis];

    /// <summary>Share of the other members that sent anything.</summary>
    public double Participation => this[Portion.Participation];

    /// <summary>
    /// Strength sent by day 30, as a share of all allied strength, what stood in theatre and fought included.
    /// </summary>
    public double SentByDay30 => this[Portion.SentByDay30];

    /// <summary>Strength that set out by day 30, as a share of all allied strength.</summary>
    public double SetOutByDay30 => this[Portion.SetOutByDay30];

    /// <summary>Brigade-days in theatre, by day 30, of the forces that came.</summary>
    public double BrigadeDaysByDay30 => this[Quantity.BrigadeDays];

    /// <summary>Days of full harm by day 30 outside land, air and sea; 0 where ground is at stake.</summary>
    public double HarmDaysByDay30 => this[Quantity.HarmDays];

    /// <summary>Whether it became general war by day 30.</summary>
    public bool GeneralWarByDay30 => End == EndKind.GeneralWar && Ended.By(CountingWindow.Hours);

    /// <summary>Strength delivered by day 7, as a share of the others' strength.</summary>
    public double DeliveredByDay7 => this[Portion.DeliveredByDay7];

    /// <summary>Strength delivered by day 30, as a share of the others' strength.</summary>
    public double DeliveredByDay30 => this[Portion.DeliveredByDay30];

    /// <summary>Strength delivered by day 90, as a share of the others' strength.</summary>
    public double DeliveredByDay90 => this[Portion.DeliveredByDay90];

    /// <summary>
    /// Gini coefficient of delivered strength over pledged strength among the other members; 0 where nobody delivered.
    /// </summary>
    public double BurdenGini => this[Portion.BurdenGini];

    /// <summary>
    /// What is remembered of the alliance's word before the crisis, (0, 1); 0.5 where nothing is.
    /// </summary>
    public double Reputation => this[Portion.Reputation];

    /// <summary>Where the hours went.</summary>
    public required CriticalPath Path { get; init; }

    /// <summary>Each member, in the order of the scenario.</summary>
    public required IReadOnlyList<MemberOutcome> Members { get; init; }

    /// <summary>The same outcome with a milestone at another hour, or never.</summary>
    public Outcome With(Milestone milestone, Moment at)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        MeasuredValues values = Measured.Copy();
        values[milestone] = at;
        return this with { Measured = values };
    }
}
