using System.Diagnostics;
using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What the members other than the attacked one think and would accept: their reading of the line and their belief move
/// in talk, and from both follows the highest level of response that each accepts.
/// </summary>
internal sealed class Opinions
{
    private const double DoubtAtMost = 4;

    private readonly Crisis crisis;
    private readonly ConsultationParameters parameters;
    private readonly Party[] allies;
    private readonly int voting;
    private readonly double[] weights, susceptibility, margins, marginAnchors, beliefs, beliefAnchors, reasons, voices,
        ceilings, scratch;
    private readonly double[] duties, dutiesMore, ties;
    private readonly double resolve, duty, proportion, rehearsed;
    private double haste;
    private bool doubtAside;

    public Opinions(Crisis crisis)
    {
        this.crisis = crisis;
        parameters = crisis.Parameters.Consultation;
        allies = [.. crisis.Parties.Where(p => !p.IsVictim).OrderBy(p => HasVote(p) ? 0 : 1)];
        voting = allies.Count(HasVote);
        double influence = allies.Any(IsSuspended) ? allies.Where(HasVote).Sum(p => p.Member.Influence)
            : crisis.AlliedInfluence;
        weights = [.. allies.Select(p => HasVote(p) ? p.Member.Influence / influence : 0)];
        rehearsed = 1 - (crisis.Scenario.Couplings[DriftCouplings.Rehearsed] * crisis.Scenario.Alliance.Practice);
        susceptibility = [.. allies.Select(p => p.Member.Susceptibility ?? parameters.Susceptibility)];
        (margins, marginAnchors, beliefs, beliefAnchors) =
            (new double[allies.Length], new double[allies.Length], new double[allies.Length],
                new double[allies.Length]);
        (reasons, voices, ceilings, scratch) =
            (new double[allies.Length], new double[allies.Length], new double[allies.Length],
                new double[allies.Length]);
        resolve = parameters.LevelsPerDoubt * crisis.Scenario.Alliance.Resolve;
        duty = crisis.Text.Coefficient(CouplingRegistry.Duty);
        proportion = crisis.Text.Conduct.Proportionate ? crisis.Text.Coefficient(CouplingRegistry.Proportion) : 0;
        duties = [.. allies.Select(p => DutyOf(p.Promised))];
        dutiesMore = [.. allies.Select(p => duty * (int)(crisis.Text.MeasuresOf(p.Member) - p.Promised))];
        ties = [.. allies.Select(p => parameters.LevelsForTie * p.Member.TieToAttacker)];
    }

    public ReadOnlySpan<Party> Allies => allies;

    /// <summary>How many of them have a vote: partners outside the treaty have none, nor who is suspended.</summary>
    public int Voting => voting;

    /// <summary>Whether a party to the treaty has lost its vote for this crisis.</summary>
    public static bool IsSuspended(Party party) =>
        party.Member.IsParty && !party.IsVictim && party.Crisis.Declaration.Procedure.Suspends(party.Member.TieToAttacker);

    private static bool HasVote(Party party) => party.Member.IsParty && !IsSuspended(party);

    /// <summary>One voice a member that votes and consultation, uniform on (0, 1).</summary>
    public ReadOnlySpan<double> Voices => voices.AsSpan(0, voting);

    /// <summary>Whether members with more than half of the influence take it for no attack.</summary>
    public bool MostDismiss
    {
        get
        {
            double dismiss = 0;
            for (int i = 0; i < voting; i++)
                if (allies[i].Dossier.Dismissed) dismiss += weights[i];
            return dismiss > 0.5 + Crisis.Tie;
        }
    }

    /// <summary>Draws what each member brings to the table for reasons of its own.</summary>
    public void Begin()
    {
        haste = 0;
        doubtAside = false;
        for (int i = 0; i < allies.Length; i++)
        {
            reasons[i] = parameters.OwnReasons * crisis.Luck.DrawOfMember(allies[i], Purpose.OwnReasons).Normal();
            voices[i] = crisis.Luck.DrawOfMember(allies[i], Purpose.Silence).Uniform();
        }
        Form();
    }

    /// <summary>Opinions as they are before anybody talks.</summary>
    public void Form()
    {
        Anchor();
        marginAnchors.CopyTo(margins, 0);
        beliefAnchors.CopyTo(beliefs, 0);
    }

    /// <summary>One round of talk, from what each knows and reads now.</summary>
    public void TalkOnce()
    {
        Anchor();
        OpinionDynamics.Round(margins.AsSpan(0, voting), marginAnchors, weights, susceptibility, parameters.Pace);
        OpinionDynamics.Round(beliefs.AsSpan(0, voting), beliefAnchors, weights, susceptibility, parameters.Pace);
    }

    /// <summary>At the limit doubt counts fully against a text, as far as the coupling has it.</summary>
    public void JudgeInHaste() => haste = crisis.Text.Coefficient(CouplingRegistry.Haste);

    /// <summary>Ends the haste of the limit.</summary>
    public void EndHaste() => haste = 0;

    /// <summary>What a member has judged at the limit is what it believes.</summary>
    public void TakeJudgement()
    {
        Anchor();
        for (int i = 0; i < allies.Length; i++) beliefs[i] = Math.Max(beliefs[i], beliefAnchors[i]);
    }

    /// <summary>
    /// How exact words change the length of a round: shorter inside the listed core, longer within a rung or so of the
    /// line; and how practice does.
    /// </summary>
    public double RoundFactor()
    {
        double mean = 0;
        for (int i = 0; i < allies.Length; i++) mean += weights[i] * (allies[i].Severity - allies[i].Line);
        if (Math.Abs(mean) < parameters.Edge)
            return rehearsed * (1 + crisis.Text.TimesPrecision(CouplingRegistry.TalkEdge));
        return crisis.Text.Listed && mean > 0
            ? rehearsed * (1 - crisis.Text.TimesPrecision(CouplingRegistry.TalkCore))
            : rehearsed;
    }

    /// <summary>
    /// Sets doubt of the author aside, or takes it up again: what the body may find on condition is asked without it. Who
    /// does not believe that there was an act keeps its doubt.
    /// </summary>
    public void SetDoubtAside(bool aside) => doubtAside = aside;

    /// <summary>The ceilings of all who vote.</summary>
    public ReadOnlySpan<double> Ceilings()
    {
        for (int i = 0; i < voting; i++) ceilings[i] = Ceiling(i);
        return ceilings.AsSpan(0, voting);
    }

    /// <summary>The ceiling on which a rule with this share turns.</summary>
    public double Pivot(double share)
    {
        Ceilings().CopyTo(scratch);
        return VoteCount.Pivot(scratch.AsSpan(0, voting), share);
    }

    /// <summary>How far each member's ceiling, its own reasons apart, stands above a text.</summary>
    public ReadOnlySpan<double> Slacks(double level)
    {
        for (int i = 0; i < voting; i++) scratch[i] = Ceiling(i) - reasons[i] - level;
        return scratch.AsSpan(0, voting);
    }

    /// <summary>Share of the influence that openly accepts a text.</summary>
    public double OpenSupport(double level)
    {
        double support = 0;
        for (int i = 0; i < allies.Length; i++)
            if (Ceiling(i) >= level) support += weights[i];
        return support;
    }

    /// <summary>
    /// The highest level that a member would have the alliance go to, as it thinks in the talk: the level of assistance
    /// where it reads the act exactly at its line and is convinced, more for each rung above, for exposure and for a
    /// stronger obligation, less for doubt and for a tie to the attacker.
    /// </summary>
    public double OwnCeiling(int i)
    {
        double doubt = doubtAside && allies[i].Dossier.BelievesTheAct ? 0 : Math.Clamp(-beliefs[i], 0, DoubtAtMost);
        if (doubt > 0) doubt += haste * (DoubtAtMost - doubt);
        return InProportion(i, Ceiling(i, margins[i]) - (parameters.LevelsPerDoubt * doubt));
    }

    /// <summary>
    /// The highest level that a convinced member would go to by itself, as it reads the act without any talk.
    /// </summary>
    public double CeilingAlone(int i) => InProportion(i, Ceiling(i, allies[i].Severity - allies[i].Line));

    /// <summary>The same under another text to which it is a party.</summary>
    public double CeilingAlone(int i, OtherText other) =>
        InProportion(i, Ceiling(i, allies[i].Severity - other.Line, DutyOf(other.Promised)));

    /// <summary>The same in the body of that text, with the margin and the doubt (log-odds, 0 or more) of its talk.</summary>
    public double CeilingIn(OtherText other, int i, double margin, double doubt) =>
        InProportion(i, Ceiling(i, margin, DutyOf(other.Promised))
            - (parameters.LevelsPerDoubt * Math.Min(doubt, DoubtAtMost)));

    /// <summary>The reasons that a member has of its own, levels.</summary>
    public double ReasonsOf(int i) => reasons[i];

    /// <summary>The voice of a member, uniform on (0, 1); the same in every body.</summary>
    public double VoiceOf(int i) => voices[i];

    /// <summary>What a member believes before anybody talks, log-odds short of the standard, −4 to 0.5.</summary>
    public static double BeliefOf(Party ally) =>
        Math.Clamp(ally.Dossier.Dismissed ? -DoubtAtMost : ally.Dossier.Margin, -DoubtAtMost, 0.5);

    /// <summary>
    /// Under a clause of proportion a member accepts a level that goes above the act, as it sees it, the less readily:
    /// by c levels for each rung of excess. What it accepts short of assistance stays as it is.
    /// </summary>
    private double InProportion(int i, double ceiling)
    {
        if (proportion == 0) return ceiling;
        double most = double.PositiveInfinity;
        for (ResponseLevel level = ResponseLevel.StrategicSignalling; level >= crisis.AssistLevel; level--)
        {
            double less = proportion * Disproportion.Excess(crisis, level, allies[i].Severity);
            if (ceiling - less >= (int)level) return Math.Min(ceiling - less, most);
            most = Math.BitDecrement((int)level);
        }
        return Math.Min(ceiling, Math.Max(BelowAssistance, Math.Min(most,
            ceiling - (proportion * Disproportion.Excess(crisis, crisis.AssistLevel, allies[i].Severity)))));
    }

    private double DutyOf(Obligation promised) => duty * ((int)promised - (int)Obligation.AsDeemedNecessary);

    private double Ceiling(int i, double margin) => Ceiling(i, margin, duties[i]);

    private double Ceiling(int i, double margin, double bound) =>
        (int)crisis.AssistLevel + parameters.LevelsAtLine
            + (parameters.LevelsPerRung * margin)
            + (parameters.LevelsForExposure * allies[i].Member.Exposure)
            + bound + resolve + reasons[i] - ties[i];

    /// <summary>
    /// The highest level that a member accepts for the alliance: where members promise to talk, no assistance; and short
    /// of assistance more, where the text binds more strongly to measures.
    /// </summary>
    public double Ceiling(int i)
    {
        double own = OwnCeiling(i);
        if (dutiesMore[i] != 0) own = Math.Max(own, Math.Min(own + dutiesMore[i], BelowAssistance));
        return Math.Min(own, Most);
    }

    private double BelowAssistance => (int)crisis.AssistLevel - 1;

    /// <summary>
    /// The ceiling above which the obligation lets no body go: where nothing is promised, or talk alone, no body
    /// decides on assistance; each may still help of its own accord.
    /// </summary>
    public double Most => crisis.Text.Obligation switch
    {
        Obligation.Neutrality => (int)ResponseLevel.None,
        Obligation.None or Obligation.ConsultOnly => BelowAssistance,
        Obligation.AsDeemedNecessary or Obligation.Assist or Obligation.Automatic => double.PositiveInfinity,
        _ => throw new UnreachableException($"Obligation {crisis.Text.Obligation} has no ceiling."),
    };

    /// <summary>Position of a member among the allies.</summary>
    public int IndexOf(Party member) => Array.IndexOf(allies, member);

    private void Anchor()
    {
        for (int i = 0; i < allies.Length; i++)
        {
            marginAnchors[i] = allies[i].Severity - allies[i].Line;
            beliefAnchors[i] = BeliefOf(allies[i]);
        }
    }
}

/// <summary>
/// Opinion in talk: inertial Friedkin and Johnsen (1990, J. Math. Sociol. 15:193). A member goes part of the way
/// towards a mixture of the weighted opinion of all and its own first opinion: x ← (1 − p) x + p (a x̄ + (1 − a) x₀).
/// </summary>
internal static class OpinionDynamics
{
    /// <summary>One round. Weights sum to one; a susceptibility of zero keeps a member at its own opinion.</summary>
    public static void Round(Span<double> opinions, ReadOnlySpan<double> anchors, ReadOnlySpan<double> weights,
        ReadOnlySpan<double> susceptibility, double pace)
    {
        double mean = 0;
        for (int i = 0; i < opinions.Length; i++) mean += weights[i] * opinions[i];
        for (int i = 0; i < opinions.Length; i++)
        {
            double pull = (susceptibility[i] * mean) + ((1 - susceptibility[i]) * anchors[i]);
            opinions[i] += pace * (pull - opinions[i]);
        }
    }
}
