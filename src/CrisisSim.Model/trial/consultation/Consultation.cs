using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M4. The allies are called together, talk in rounds, and put texts to the decision rule: the level asked for first
/// and, where it is refused, one level less a round later. Consensus costs level first and time second (Tsebelis 2013).
/// A consultation in which nothing moves adjourns with what it has, and meets again when somebody's mind changes.
/// </summary>
internal sealed class Consultation
{
    private const ulong OfHeads = 1; // the occasion of their draw of hours

    private readonly Crisis crisis;
    private readonly ConsultationParameters parameters;
    private readonly Interpretation interpretation;
    private readonly Evidence evidence;
    private readonly Opinions opinions;
    private readonly Ballot ballot;
    private readonly DecisionClock clock;
    private readonly Agenda agenda;
    private readonly Mandates mandates;
    private readonly OwnRoutes ownRoutes;
    private readonly Recognition recognition;
    private readonly OtherBody[] others;
    private bool judged, panelHeard, reopened, adjourned;

    public Consultation(Crisis crisis, Interpretation interpretation, Evidence evidence, Mandates mandates)
    {
        this.crisis = crisis;
        this.interpretation = interpretation;
        this.evidence = evidence;
        this.mandates = mandates;
        parameters = crisis.Parameters.Consultation;
        opinions = new Opinions(crisis);
        ballot = new Ballot(crisis, opinions);
        clock = new DecisionClock(crisis);
        agenda = new Agenda(ballot, crisis);
        ownRoutes = new OwnRoutes(crisis, opinions, mandates);
        recognition = new Recognition(crisis, opinions, ballot);
        others = OtherBody.Of(crisis, opinions, mandates);
    }

    public void Begin()
    {
        judged = panelHeard = reopened = adjourned = false;
        opinions.Begin();
        ballot.Begin();
        agenda.Clear();
        recognition.Begin();
        ownRoutes.Begin();
        clock.Begin();
        foreach (OtherBody other in others) other.Begin();
        _ = Sit();
        if (crisis.Declaration.Procedure.Rule.Manner == DecisionManner.Proof) _ = ObeyStandingOrder();
    }

    /// <summary>A convinced ally may go its own way.</summary>
    public void OnConviction(Party party) => ownRoutes.OnConviction(party);

    private async Process Sit()
    {
        await crisis.Requested.Wait();
        await Convene();
        await Consult();
        crisis.SatOnce.Fire(); // it is talked over with what is graver, and nobody waits for a round of its own
    }

    private async Process Consult()
    {
        while (!crisis.IsOvertaken)
        {
            await Meet();
            if (crisis.IsOvertaken) return;
            if (Settled())
            {
                if (!agenda.Grows) await crisis.Risen.Next(); // it may have risen while they talked
                AskForMore();
                continue;
            }
            BreakDeadlock();
            if (!reopened) await crisis.OpinionsMoved.Next();
            reopened = false;
            AskForMore();
        }
    }

    /// <summary>An incident that has risen on the ladder may call for more than was asked for at first.</summary>
    private void AskForMore()
    {
        if (!agenda.Grows) return;
        crisis.Record.Asked = agenda.Ask();
        crisis.Chronicle?.Tell(crisis.Victim.Member.Name,
            $"asks for more: {ChronicleText.Describe(crisis.Record.Asked)}");
    }

    /// <summary>
    /// Nothing is left to consult about: what was asked for is decided, or each member has decided for itself.
    /// </summary>
    private bool Settled()
    {
        if (!crisis.EachForItself) return agenda.Done;
        foreach (Party party in opinions.Allies)
            if (!party.Contingent.Mandate.IsSet) return false;
        return true;
    }

    private async Process Convene()
    {
        Body body = crisis.Declaration.Body;
        bool heads = crisis.Victim.Severity >= body.HeadsFrom;
        double hours = crisis.Luck.Takes(crisis.Scenario.Alliance.Council.ConveningOf(body, crisis.IsUrgent), Purpose.Convene);
        if (heads) hours += crisis.Luck.Takes(body.HeadsConvene, Purpose.Convene, OfHeads);
        if (crisis.Declaration.Limits.Convene is { } limit && hours > limit)
        {
            if (DecisionClock.Binds(crisis, 0)) hours = limit;
            else _ = MissConvening(limit);
        }
        Wake wake = await crisis.Conflict.CouncilSits.Wait(hours); // a council that sits needs no invitation
        crisis.HeadsSit = heads && wake.TimedOut;
        string comes = crisis.HeadsSit ? "convenes, heads of state and government at the table"
            : wake.TimedOut ? "convenes"
            : "takes it up";
        crisis.Conflict.CouncilSits.Fire();
        crisis.Record[Milestone.Convened] = Moment.At(crisis.Now);
        crisis.Record.Asked = agenda.Ask();
        crisis.VictimAsked.Fire();
        opinions.Form();
        crisis.Chronicle?.Tell("council",
            $"{comes}; {crisis.Victim.Member.Name} asks for {ChronicleText.Describe(crisis.Record.Asked)}");
        if (crisis.Text.IsShortOfAssistance)
            crisis.Chronicle?.Tell("treaty", crisis.Text.Measures > Obligation.ConsultOnly
                ? "does not reach so far with assistance: the body may consult and take measures, and no help is owed"
                : "does not reach so far with assistance: the members have promised to consult, and no help is owed");
        if (crisis.Chronicle is not null) TellReservations();
        if (ballot.Carries(ResponseLevel.Statement)) Adopt(ResponseLevel.Statement);
    }

    private void TellReservations()
    {
        foreach (Party party in opinions.Allies)
        {
            if (crisis.Text.IsReserved(party.Member))
                crisis.Chronicle?.Tell(party.Member.Name, "has made a reservation that leaves this act out");
            if (Opinions.IsSuspended(party))
                crisis.Chronicle?.Tell(party.Member.Name, "is too close to the attacker, and has no vote");
        }
    }

    private async Process MissConvening(double limit)
    {
        Wake wake = await crisis.Conflict.CouncilSits.Wait(limit);
        if (wake.TimedOut) DecisionClock.Miss(crisis);
    }

    private async Process Meet()
    {
        for (int idle = 0; idle < parameters.AdjournAfter && !agenda.Done;)
        {
            await Round();
            if (crisis.IsOvertaken) return;
            bool atLimit = clock.RunOut.IsSet && !judged;
            if (atLimit) JudgeAtLimit();
            if (agenda.Done) break;
            if (atLimit) continue; // the judgement was the vote of this round
            ResponseLevel text = agenda.Next();
            if (text == ResponseLevel.None || opinions.MostDismiss)
            {
                idle++;
                continue;
            }
            MeetAgain();
            await ballot.Put(text, clock, judged);
            if (ballot.Accepted) Adopt(text);
            else agenda.Refuse(text);
        }
        if (crisis.Decided.IsSet || crisis.IsOvertaken) return;
        if (crisis.Record.Asked >= crisis.AssistLevel)
            crisis.Conflict.Belief.ShowFailure(crisis.Parameters.Adversary.Adjournment
                * (1 + crisis.Text.TimesPrecision(CouplingRegistry.BrokenWord)));
        if (!adjourned || !opinions.MostDismiss)
            crisis.Chronicle?.Tell("council", opinions.MostDismiss
                ? "adjourns, for most members take it for no attack"
                : crisis.Record.Level == ResponseLevel.None ? "adjourns without a decision"
                : $"adjourns with {ChronicleText.Describe(crisis.Record.Level)}");
        adjourned = true;
    }

    private void MeetAgain()
    {
        if (adjourned) crisis.Chronicle?.Tell("council", "meets again");
        adjourned = false;
    }

    private async Process Round()
    {
        Distribution length = crisis.IsUrgent && crisis.Declaration.Body.RoundUrgent is { } urgent
            ? urgent
            : parameters.Round;
        double hours = crisis.Luck.Takes(length, Purpose.Round, (ulong)crisis.Record[Tally.Rounds])
            * opinions.RoundFactor();
        crisis.Record[Tally.Rounds]++;
        if (judged) await crisis.Sim.Delay(hours);
        else await clock.RunOut.Wait(hours);
        opinions.TalkOnce();
        crisis.SatOnce.Fire();
        if (!crisis.EachForItself) recognition.Put();
    }

    private void JudgeAtLimit()
    {
        judged = true;
        if (crisis.Decided.IsSet) return;
        evidence.JudgeOnBalance();
        opinions.JudgeInHaste();
        opinions.TakeJudgement();
        for (ResponseLevel text = crisis.Record.Asked; text > crisis.Record.Level; text--)
        {
            if (!agenda.IsText(text) || !ballot.Carries(text)) continue;
            Adopt(text);
            break;
        }
        opinions.EndHaste();
    }

    private void Adopt(ResponseLevel text)
    {
        agenda.Adopt(text);
        mandates.Adopt(text);
    }

    /// <summary>
    /// At deadlock a panel may read the text for all.
    /// </summary>
    private void BreakDeadlock()
    {
        if (crisis.Decided.IsSet || crisis.Text.Obligation == Obligation.Neutrality) return;
        double common = crisis.Text.Coefficient(CouplingRegistry.Panel);
        if (crisis.Declaration.Procedure.Panel is { } panel && common > 0 && !panelHeard)
        {
            panelHeard = true;
            _ = HearPanel(panel, common);
        }
    }

    /// <summary>The panel reads beside the council, which meets again in the meantime where something else moves.</summary>
    private async Process HearPanel(Distribution panel, double common)
    {
        await crisis.Sim.Delay(crisis.Luck.Takes(panel, Purpose.Panel));
        if (crisis.IsOvertaken || crisis.Decided.IsSet) return;
        crisis.Chronicle?.Tell("dispute panel", "gives its reading of the trigger");
        reopened = true;
        interpretation.ReadInCommon(common);
    }

    private async Process ObeyStandingOrder()
    {
        await crisis.Proved.Wait();
        if (crisis.Decided.IsSet || crisis.Text.Obligation <= Obligation.ConsultOnly) return;
        if (interpretation.CommonSeverity < interpretation.CommonLine) return;
        crisis.Chronicle?.Tell("standing order", "the trigger is proved, and the order holds");
        crisis.Record.Asked = agenda.Ask();
        Adopt(crisis.Record.Asked);
    }
}
