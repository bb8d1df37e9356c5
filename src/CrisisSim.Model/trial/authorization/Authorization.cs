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
        crisis.Declaration.Obligation <= Obligation.ConsultOnly
            ? 0
            : crisis.Text.Coefficient(CouplingRegistry.Solidarity),
        crisis.Scenario.Alliance.Resolve);
    private readonly double advanceConsent = crisis.Declaration.Procedure.AdvanceConsent && crisis.Text.Named
        ? crisis.Text.Coefficient(CouplingRegistry.AdvanceConsent)
        : 0;
    private readonly double parallelShare = crisis.Declaration.Procedure.ParallelAuthorization
        ? crisis.Text.Coefficient(CouplingRegistry.Parallel)
        : 0;

    /// <summary>Runs the chain; at its end the member is authorized, or refused, or has given up.</summary>
    public async Process Obtain(Party party)
    {
        for (uint attempt = 0; attempt <= parameters.Tries; attempt++)
        {
            bool refused = false;
            double credit = attempt == 0 ? HoursBesideConsultation(party) : 0;
            for (int k = 0; k < party.Steps.Length && !refused; k++)
            {
                AuthorizationStep step = party.Steps[k];
                if (FallsAway(step)) continue;
                ulong occasion = (attempt * StepsPerTry) + (ulong)k;
                if (GoesFirst(party, step))
                {
                    if (attempt == 0) _ = AfterTheFact(party, step, occasion);
                    continue;
                }
                double hours = Duration(party, step, occasion);
                double spared = RunsBeside(step) ? Math.Min(hours, credit) : 0;
                credit -= spared;
                await Take(party, step, hours - spared, occasion);
                refused = step.Votes && Refuses(party, step, occasion);
            }
            if (!refused)
            {
                Grant(party);
                return;
            }
            if (!TriesAgain(party, attempt)) return;
            party.Contingent.ShareAskedFor *= parameters.Shrink;
            await crisis.Sim.Delay(crisis.Luck.Takes(parameters.TryAgain, party, Purpose.TryAgain, attempt));
        }
    }

    /// <summary>Hours of its cabinets and committees that ran beside the consultation.</summary>
    private double HoursBesideConsultation(Party party) => party.Convinced.Happened
        ? parallelShare * Math.Max(0, crisis.Now - party.Convinced.Hours)
        : 0;

    private bool FallsAway(AuthorizationStep step) =>
        (step.ExemptListed && crisis.Text.Named)
            || (!crisis.IsKinetic && step.Kind is not (StepKind.Executive or StepKind.Cabinet));

    private bool GoesFirst(Party party, AuthorizationStep step) =>
        step.EmergencyRoute && party.Reader.Severity >= party.Reader.ParliamentLine + parameters.EmergencyMargin;

    private static bool RunsBeside(AuthorizationStep step) =>
        step.Kind is StepKind.Executive or StepKind.Cabinet or StepKind.Committee;

    private async Process Take(Party party, AuthorizationStep step, double hours, ulong occasion)
    {
        double waits = step.Votes ? 1 - advanceConsent : 1; // what was consented to beforehand waits for nobody
        if (step.Kind == StepKind.Parliament && waits > 0 && party.Time.RecessUntil(crisis.Now) is { } sits)
        {
            double recall = crisis.Luck.Takes(party.Member.Recall, party, Purpose.Recall, occasion);
            crisis.Chronicle?.TellOfContingent(party, "recalls its parliament from recess");
            await crisis.Sim.Until(crisis.Now + (Math.Min(sits - crisis.Now, recall) * waits));
        }
        if (step.WorkingHours)
            await crisis.Sim.Until(crisis.Now + ((party.Time.NextWorking(crisis.Now) - crisis.Now) * waits));
        await crisis.Sim.Delay(hours);
    }

    private double Duration(Party party, AuthorizationStep step, ulong occasion)
    {
        double hours = crisis.Luck.Takes(step.Takes, party, Purpose.Step, occasion);
        if (step.Chambers > 1)
            hours = Math.Max(hours, crisis.Luck.Takes(step.Takes, party, Purpose.Step, occasion + (StepsPerTry / 2)));
        return step.Votes ? hours * (1 - advanceConsent) : hours;
    }

    private bool Refuses(Party party, AuthorizationStep step, ulong occasion)
    {
        double each = vote.RefusalProbability(party, step) * (1 - advanceConsent);
        double refusal = 1 - Math.Pow(1 - each, step.Chambers);
        return crisis.Luck.Draw(party, Purpose.Vote, occasion).Uniform() < refusal;
    }

    private bool TriesAgain(Party party, uint attempt)
    {
        if (crisis.Luck.Draw(party, Purpose.HoldsBack, attempt).Bernoulli(parameters.HoldsBack))
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
        crisis.Chronicle?.TellOfContingent(party, "has its own authorization");
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
        if (!step.Votes || !Refuses(party, step, occasion)) return;
        Refuse(party);
        theatre.Withdraw(party);
    }
}

/// <summary>
/// How likely a vote is to refuse: logit P = logit p₀ ± β_c precision − β_s (s − line)⁺ − β_p (support − ½) − β_solid
/// [framed as alliance duty] + β_b burden, with more for a super-majority and for acting without the alliance.
/// </summary>
internal readonly struct Vote
{
    private readonly double baseline, legal, solidarity, resolve;
    private readonly AuthorizationParameters parameters;

    public Vote(AuthorizationParameters parameters, double legalTimesPrecision, double solidarity, double resolve = 0)
    {
        this.parameters = parameters;
        this.solidarity = solidarity;
        baseline = LogOdds.FromProbability(parameters.Refusal);
        legal = legalTimesPrecision;
        this.resolve = resolve;
    }

    /// <summary>Probability of refusal in one chamber.</summary>
    public double RefusalProbability(Party party, AuthorizationStep step)
    {
        Party reader = party.Reader;
        bool inside = reader.ParliamentReadsInside;
        double x = baseline
            - resolve
            + (inside ? -legal : legal)
            - (parameters.SeverityWeight * Math.Max(0, reader.Severity - reader.ParliamentLine))
            - (parameters.SupportWeight * (party.Member.Support - 0.5))
            + (parameters.BurdenWeight * party.Member.Cost * party.Contingent.ShareAskedFor);
        if (inside && !party.Contingent.Alone) x -= solidarity;
        if (party.Contingent.Alone) x += parameters.WithoutMandate;
        if (step.Needs == Majority.Super) x += parameters.SuperMajority;
        return LogOdds.ToProbability(x);
    }
}
