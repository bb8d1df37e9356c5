using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What one ally does from its mandate on: authorization, its share, its forces; and more where the alliance goes
/// further.
/// </summary>
internal sealed class MemberResponse
{
    /// <summary>Hours in theatre over which support at home wears away by one weariness.</summary>
    internal const double HoursPerStep = 240;

    private readonly Crisis crisis;
    private readonly Theatre theatre;
    private readonly Measures measures;
    private readonly Authorization authorization;
    private readonly Contribution contribution;
    private readonly Readiness readiness;
    private readonly Movement movement;
    private readonly ForwardForces forward;
    private readonly double movesOnProof;
    private readonly bool staysOut;

    public MemberResponse(Crisis crisis, Theatre theatre, Measures measures)
    {
        (this.crisis, this.theatre, this.measures) = (crisis, theatre, measures);
        authorization = new Authorization(crisis, theatre);
        contribution = new Contribution(crisis, theatre);
        readiness = new Readiness(crisis);
        var rules = new EngagementRules(crisis);
        movement = new Movement(crisis, theatre, readiness, rules);
        forward = new ForwardForces(crisis, theatre, rules);
        staysOut = crisis.Text.Obligation == Obligation.Neutrality;
        movesOnProof = crisis.Text.Delegated(Delegation.Move, CouplingRegistry.Move) * crisis.Text.Pledges.Assigned;
    }

    public void Begin()
    {
        readiness.Begin();
        movement.Begin();
        if (staysOut) return;
        foreach (Party party in crisis.Parties)
        {
            if (party.IsVictim) continue;
            _ = Respond(party);
            if (crisis.IsKinetic) forward.Begin(party, contribution.Usable(party.Member));
            if (movesOnProof > 0 && crisis.IsKinetic) _ = MoveOnProof(party);
        }
    }

    /// <summary>What a member does as soon as it is convinced.</summary>
    public void OnConviction(Party party)
    {
        if (!staysOut) readiness.OnConviction(party);
    }

    private async Process Respond(Party party)
    {
        Contingent contingent = party.Contingent;
        await contingent.Mandate.Wait();
        bool wentAlone = contingent.Price > 0;
        await authorization.Obtain(party);
        bool spared = Authorization.IsSparedByDecision(party);
        bool stoodDown = !contingent.Authorized.Happened && crisis.StandsDown;
        if (stoodDown) movement.TellOfStandDown(party);
        if (!contingent.Authorized.Happened && (wentAlone || spared || stoodDown))
        {
            if (stoodDown && crisis.EachForItself) return;
            if (spared || stoodDown) await party.Reader.Crisis.Decided.Wait();
            while (contingent.Price > 0) await contingent.Raised.Next();
            contingent.Refused = false; // asked again, now that the alliance has decided
            await authorization.Obtain(party, asking: 1);
        }
        if (!contingent.Authorized.Happened) return;
        while (!contingent.IsRecalled)
        {
            Send(party);
            await contingent.Raised.Next();
        }
    }

    /// <summary>Sends what the member chooses, less what it has sent already.</summary>
    private void Send(Party party)
    {
        if (crisis.StandsDown)
        {
            movement.TellOfStandDown(party);
            return;
        }
        double share = contribution.Choose(party), before = party.Contingent.Share, more = share - before;
        if (share <= 0 && before <= 0)
            crisis.Chronicle?.TellOfContingent(party, StaysAway(party));
        if (more <= 0) return;
        party.Contingent.Share = share;
        crisis.Chronicle?.TellOfContingent(party, Commits(share, before));
        LoseSupport(party);
        measures.UseBeyond(party, share);
        if (!crisis.IsKinetic)
        {
            _ = measures.Join(party, more);
            return;
        }
        movement.Dispatch(party, more, contribution.Usable(party.Member));
        LimitStay(party);
    }

    /// <summary>Going further than the act costs support at home, once for each rung.</summary>
    private void LoseSupport(Party party)
    {
        double lost = Disproportion.SupportLost(party), before = party.Contingent.SupportLost;
        if (lost <= before) return;
        party.Contingent.SupportLost = lost;
        int points = (int)Math.Round((lost - before) * 100);
        if (points > 0)
            crisis.Chronicle?.TellOfContingent(party, "sends more than its public thinks the act deserves; support falls "
                + ChronicleText.Count(points, "point"));
    }

    private string StaysAway(Party party) => !crisis.IsKinetic ? "stays out of the measures"
        : party.StandsInTheatre || party.Contingent.Fights ? "sends no more than it has there"
        : "decides to send no forces";

    private string Commits(double share, double before) => crisis.IsKinetic
        ? $"{(before > 0 ? "raises its contribution to" : "commits")} {share * 100:0} % of its pledge"
        : $"joins in the measures with {share * 100:0} % of its means";

    /// <summary>Delegated movement: assigned forces go on proof, before any decision.</summary>
    private async Process MoveOnProof(Party party)
    {
        await crisis.Proved.Wait();
        Contingent contingent = party.Contingent;
        if (contingent.Authorized.Happened || contingent.IsRecalled || crisis.StandsDown) return;
        if (!party.Dossier.Convinced || !party.ReadsInside) return;
        party.Contingent.Share = movesOnProof;
        crisis.Chronicle?.Tell(party.Member.Name, "moves its assigned forces on proof, as delegated");
        movement.Dispatch(party, movesOnProof, contribution.Usable(party.Member));
    }

    /// <summary>Support at home wears away with the days in theatre; a contingent comes home when it is gone.</summary>
    private void LimitStay(Party party)
    {
        ContributionParameters parameters = crisis.Parameters.Contribution;
        double support = party.Support - party.Contingent.SupportLost;
        double hours = (support - parameters.Withdrawal) / parameters.Weariness * HoursPerStep;
        if (parameters.Weariness > 0 && crisis.Now + hours < crisis.Scenario.Horizon)
            _ = ComeHome(party, Math.Max(0, hours));
    }

    private async Process ComeHome(Party party, double hours)
    {
        await party.Contingent.InTheatre.Wait();
        await crisis.Sim.Delay(hours);
        party.Contingent.CameHome = true;
        theatre.Withdraw(party);
    }
}
