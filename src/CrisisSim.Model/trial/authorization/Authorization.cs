using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M5. The member's constitution: its steps in order, each at its hours, some with a vote. A government that sees a
/// vote lost does not table it: it waits and asks for less, so that the refusals one observes understate the veto.
/// </summary>
internal sealed class Authorization(Crisis crisis, Theatre theatre)
{
    private const ulong StepsPerTry = 64;

    private readonly AuthorizationParameters parameters = crisis.Parameters.Authorization;
    private readonly Vote vote = new(
        crisis.Parameters.Authorization,
        crisis.Text.TimesPrecision(CouplingRegistry.Legal),
        crisis.Text.Coefficient(CouplingRegistry.Solidarity),
        crisis.Scenario.Alliance.Resolve,
        Scrutiny.Of(crisis.Text));
    private readonly double advanceConsent = crisis.Declaration.Procedure.AdvanceConsent && crisis.Text.Named
        ? crisis.Text.Coefficient(CouplingRegistry.AdvanceConsent)
        : 0;
    private readonly double heads = crisis.Text.Coefficient(CouplingRegistry.Heads);
    private readonly double parallelShare = crisis.Declaration.Procedure.ParallelAuthorization
        ? crisis.Text.Coefficient(CouplingRegistry.Parallel)
        : 0;

    /// <summary>
    /// Runs the chain; at its end the member is authorized, or refused, or has given up. A member that was refused when
    /// it went alone is asked again once the alliance has decided: the second asking.
    /// </summary>
    public async Process Obtain(Party party, uint asking = 0)
    {
        AuthorizationStep[] steps = party.Reader.Steps;
        for (uint attempt = 0; attempt <= parameters.Tries; attempt++)
        {
            bool first = attempt == 0, refused = false;
            double credit = first && asking == 0 ? HoursBesideConsultation(party) : 0;
            ulong turn = attempt + (asking * ((ulong)parameters.Tries + 1));
            for (int k = 0; k < steps.Length && !refused; k++)
            {
                AuthorizationStep step = steps[k];
                if (FallsAway(party, step)) continue;
                if (crisis.StandsDown) return; // there is nothing left to ask for
                ulong occasion = (turn * StepsPerTry) + (ulong)k;
                if (GoesFirst(party, step))
                {
                    party.Contingent.SentFirst |= step.Votes;
                    if (first) _ = AfterTheFact(party, step, occasion);
                    continue;
                }
                double hours = Duration(party, step, occasion);
                double spared = RunsBeside(step) ? Math.Min(hours, credit) : 0;
                credit -= spared;
                await Take(party, step, hours - spared, occasion);
                if (step.Kind is StepKind.Executive or StepKind.Cabinet) party.Contingent.ExecutiveLeave.Fire();
                refused = step.Votes && !IsExempt(party, step) && Refuses(party, step, occasion);
            }
            if (!refused)
            {
                Grant(party);
                return;
            }
            if (!TriesAgain(party, turn)) return;
            party.Contingent.ShareAskedFor *= parameters.Shrink;
            await crisis.Sim.Delay(crisis.Luck.Takes(parameters.TryAgain, party, Purpose.TryAgain, turn));
        }
    }

    /// <summary>Hours of its cabinets and committees that ran beside the consultation.</summary>
    private double HoursBesideConsultation(Party party) => party.Convinced.Happened
        ? parallelShare * Math.Max(0, crisis.Now - party.Convinced.Hours)
        : 0;

    private bool FallsAway(Party party, AuthorizationStep step) =>
        (step.ExemptListed && crisis.Text.Named)
            || IsExempt(party, step)
            || (!crisis.IsKinetic && step.Kind is not (StepKind.Executive or StepKind.Cabinet));

    /// <summary>Whether a decision that the body has not taken yet would spare the member a step.</summary>
    public static bool IsSparedByDecision(Party party)
    {
        if (party.Reader.Crisis is { EachForItself: true } or { Decided.IsSet: true }) return false;
        foreach (AuthorizationStep step in party.Reader.Steps)
            if (step.ExemptDecided) return true;
        return false;
    }

    /// <summary>Whether the body's decision on assistance takes the place of the step.</summary>
    private static bool IsExempt(Party party, AuthorizationStep step) =>
        step.ExemptDecided && party.Reader.Crisis is { EachForItself: false, Decided.IsSet: true };

    private bool GoesFirst(Party party, AuthorizationStep step) => step.SendsFirst
        || (step.EmergencyRoute && party.Reader.Severity >= Incident.ArmedAttack + parameters.EmergencyMargin);

    private static bool RunsBeside(AuthorizationStep step) =>
        step.Kind is StepKind.Executive or StepKind.Cabinet or StepKind.Committee;

    private async Process Take(Party party, AuthorizationStep step, double hours, ulong occasion)
    {
        double waits = step.Votes ? 1 - advanceConsent : 1; // what was consented to beforehand waits for nobody
        if (step is { Kind: StepKind.Parliament, Votes: true } && waits > 0 && party.Time.RecessUntil(crisis.Now) is { } sits)
        {
            double recall = crisis.Luck.Takes(party.Member.Recall, party, Purpose.Recall, occasion);
            crisis.Chronicle?.TellOfContingent(party, "recalls its parliament from recess");
            await Pass(party, step, Math.Min(sits - crisis.Now, recall) * waits);
        }
        if (step.WorkingHours) await Pass(party, step, (party.Time.NextWorking(crisis.Now) - crisis.Now) * waits);
        await Pass(party, step, hours);
    }

    /// <summary>Hours of a step; one that a decision of the body spares ends with the decision.</summary>
    private async Process Pass(Party party, AuthorizationStep step, double hours)
    {
        Crisis matter = party.Reader.Crisis;
        if (!step.ExemptDecided || matter.EachForItself)
        {
            await crisis.Sim.Delay(hours);
            return;
        }
        bool before = matter.Decided.IsSet;
        Wake wake = await matter.Decided.Wait(hours);
        if (!before && !wake.TimedOut)
            crisis.Chronicle?.TellOfContingent(party, "needs no vote at home, now that the alliance has decided");
    }

    private double Duration(Party party, AuthorizationStep step, ulong occasion)
    {
        double hours = crisis.Luck.Takes(step.Takes, party, Purpose.Step, occasion);
        if (step.Chambers > 1)
            hours = Math.Max(hours, crisis.Luck.Takes(step.Takes, party, Purpose.Step, occasion + (StepsPerTry / 2)));
        if (step.Kind is StepKind.Executive or StepKind.Cabinet && IsDecidedByHeads(party)) hours = hours.Left(1 - heads);
        return step.Votes ? hours.Left(1 - advanceConsent) : hours;
    }

    /// <summary>Whether the head of its government sat where the alliance has decided on assistance.</summary>
    private static bool IsDecidedByHeads(Party party) => party.Member.IsParty
        && party.Reader.Crisis is { EachForItself: false, HeadsSit: true, Decided.IsSet: true };

    private bool Refuses(Party party, AuthorizationStep step, ulong occasion)
    {
        double each = vote.RefusalProbability(party, step) * (1 - advanceConsent);
        double refusal = 1 - Math.Pow(1 - each, step.Chambers);
        return crisis.Luck.Draw(party, Purpose.Vote, occasion).Uniform() < refusal;
    }

    private bool TriesAgain(Party party, ulong turn)
    {
        if (crisis.Luck.Draw(party, Purpose.HoldsBack, turn).Bernoulli(parameters.HoldsBack))
        {
            crisis.Chronicle?.TellOfContingent(party, "is short of votes and does not table the motion");
            return true;
        }
        Refuse(party);
        return false;
    }

    private void Grant(Party party)
    {
        party.Contingent.Authorized = Moment.At(crisis.Now);
        crisis.Record.Mark(Milestone.Authorization, party.Contingent.Authorized);
        crisis.Chronicle?.TellOfContingent(party,
            crisis.IsKinetic ? "may now send forces" : "may now join in the measures");
        Crisis matter = party.Reader.Crisis;
        if (crisis.EachForItself && party.Member.IsParty)
        {
            if (party.Reader.Promised > Obligation.ConsultOnly && !matter.Text.Excluded)
                matter.Record.Mark(Milestone.Invoked, party.Contingent.Authorized);
            matter.Chronicle?.Tell(party.Member.Name,
                $"decides for itself on {ChronicleText.Describe(party.Contingent.Level)}");
            matter.Decide();
        }
        party.Contingent.ExecutiveLeave.Fire();
        party.Contingent.Leave.Fire();
    }

    private void Refuse(Party party)
    {
        party.Contingent.Refused = true;
        crisis.Record[Tally.Refusals]++;
        crisis.Conflict.Belief.ShowFailure(
            crisis.Parameters.Adversary.Refusal * party.Pledge / Math.Max(crisis.AlliedPledge, Crisis.Tie));
        crisis.Chronicle?.TellOfContingent(party, "loses the vote at home");
    }

    /// <summary>By the emergency route force goes first; a refusal that comes after brings it home.</summary>
    private async Process AfterTheFact(Party party, AuthorizationStep step, ulong occasion)
    {
        await crisis.Sim.Delay(Duration(party, step, occasion));
        if (!step.Votes || party.Contingent.Refused || !Refuses(party, step, occasion)) return;
        Refuse(party);
        theatre.Withdraw(party);
    }
}
