using System.Diagnostics;
using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What the attacker expects of each course (M10), in units of what the objective is worth to attackers at large.
/// </summary>
internal sealed class Prospect
{
    private const double LeastTime = 24;

    private readonly Conflict conflict;
    private readonly Crisis crisis;
    private readonly Theatre theatre;
    private readonly Campaign campaign;
    private readonly AdversaryParameters parameters;
    private readonly double spread, costs, channels;

    public Prospect(Conflict conflict, Theatre theatre, Campaign campaign)
    {
        (this.conflict, this.theatre, this.campaign) = (conflict, theatre, campaign);
        crisis = conflict.Main;
        parameters = crisis.Parameters.Adversary;
        spread = LineReading.Spread(parameters.LineVague, parameters.LinePrecise,
            crisis.Text.TimesPrecision(CouplingRegistry.Line));
        costs = crisis.Scenario.Attacker.CostSensitivity;
        channels = crisis.Text.Channels(crisis.Parameters.Escalation);
    }

    /// <summary>Utility of a course as things stand.</summary>
    public double Evaluate(Course course) => course switch
    {
        Course.Withdraw => -costs * parameters.WithdrawalCost,
        Course.Escalate =>
            GoingOn(conflict.Tension.Rung + 1, speed: parameters.EscalationSpeed) - (costs * parameters.EscalationCost),
        Course.Pause =>
            GoingOn(conflict.Tension.Rung, parameters.PauseKeeps, parameters.PauseRisks, lost: parameters.Mood),
        Course.Continue => GoingOn(conflict.Tension.Rung),
        _ => throw new UnreachableException($"Course {course} has no utility."),
    };

    private double GoingOn(double rung, double keeps = 1, double risks = 1, double speed = 1, double lost = 0)
    {
        double fight = FightAt(rung);
        double war = rung >= crisis.Scenario.Ladder.Rungs.Count
            ? 1
            : fight * ByAccident(rung);
        return (crisis.Scenario.Attacker.Value * keeps * SuccessIf(fight, speed, lost))
            - (costs * risks * ((parameters.FightCost * fight) + (parameters.WarCost * war) + conflict.CostToAttacker));
    }

    /// <summary>Probability that one of the contacts of a fight runs into general war.</summary>
    private double ByAccident(double rung)
    {
        EscalationParameters escalation = crisis.Parameters.Escalation;
        return 1 - Math.Pow(1 - Contacts.Chance(escalation, rung, channels), escalation.ExpectedContacts);
    }

    /// <summary>
    /// Probability that the alliance fights: what the attacker believes of its resolve; as far as members have no leave
    /// to act yet, times the chance that a rung is above the line as the attacker perceives it.
    /// </summary>
    private double FightAt(double rung)
    {
        if (crisis.Text.Obligation == Obligation.Neutrality) return 0; // there is no alliance to fight
        double above = spread > 0
            ? StandardNormal.Cdf((rung - crisis.Text.PlainLine) / spread)
            : rung >= crisis.Text.PlainLine ? 1 : 0;
        double invoked = Invoked();
        return conflict.Belief.Resolve * (invoked + ((1 - invoked) * above));
    }

    /// <summary>Share of the allies, by influence, that have leave to act.</summary>
    private double Invoked()
    {
        double sum = 0;
        foreach (Party party in crisis.Parties)
            if (!party.IsVictim && party.Contingent.Mandate.IsSet) sum += party.Member.Influence;
        return Math.Min(1, sum / crisis.AlliedInfluence);
    }

    /// <summary>
    /// Probability of having and keeping the objective: the race of its own remaining hours, and those lost, against an
    /// exponential time to an effective response, shorter the more force has come; once it holds it, against what the
    /// alliance may retake.
    /// </summary>
    private double SuccessIf(double fight, double speed, double lost)
    {
        double ratio = theatre.Ratio();
        if (campaign.HasObjective) return 1 - (fight * Math.Min(1, ratio / theatre.RetakeRatio));
        double missing = 1 - (ratio / crisis.Parameters.Campaign.Effective);
        if (missing <= 0) return (1 - fight) / 2;
        double expected = Math.Max(LeastTime, parameters.ExpectedResponse * missing);
        return 1 - (fight * (1 - Math.Exp(-((campaign.HoursLeft / speed) + lost) / expected)));
    }
}
