using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M8. Contingents cross borders that have to clear them, wait for lift and corridors that others use too, are
/// received, and count once rules of engagement are settled.
/// </summary>
internal sealed class Movement
{
    private readonly Crisis crisis;
    private readonly Theatre theatre;
    private readonly Readiness readiness;
    private readonly Logistics logistics;
    private readonly Resource lift, reception;
    private readonly Dictionary<string, Resource> corridors;
    private readonly EngagementRules rules;
    private readonly double agreed, paid;
    private readonly Passage passage;
    private double openFrom;

    public Movement(Crisis crisis, Theatre theatre, Readiness readiness, EngagementRules rules)
    {
        (this.crisis, this.theatre, this.readiness, this.rules) = (crisis, theatre, readiness, rules);
        logistics = crisis.Scenario.Alliance.Logistics;
        lift = new Resource(crisis.Sim, logistics.Lift);
        reception = new Resource(crisis.Sim, logistics.Reception);
        corridors = logistics.Corridors.ToDictionary(c => c.Key, c => new Resource(crisis.Sim, c.Value),
            StringComparer.Ordinal);
        Pledges pledges = crisis.Text.Pledges;
        agreed = pledges.TransitAgreed ? crisis.Text.Coefficient(CouplingRegistry.Transit) : 0;
        passage = new Passage(crisis, agreed);
        paid = pledges.Costs == CostRule.Negotiated ? 0 : crisis.Text.Coefficient(CouplingRegistry.Funding);
    }

    /// <summary>Finds from when on the ways into theatre are open: any of the incidents may shut them.</summary>
    public void Begin()
    {
        openFrom = 0;
        foreach (Crisis each in crisis.Conflict.Crises)
        {
            double shut = each.Luck.Sample(each.Incident.Interdiction, Purpose.Interdiction);
            if (shut > 0) openFrom = Math.Max(openFrom, each.Incident.At + shut);
        }
    }

    /// <summary>Tells once that a member keeps at home what had leave to go.</summary>
    public void TellOfStandDown(Party party)
    {
        if (party.Contingent.StoodDown) return;
        party.Contingent.StoodDown = true;
        crisis.Chronicle?.TellOfContingent(party, "keeps its forces at home: the act is over");
    }

    /// <summary>Sends a share of a member's force list on its way.</summary>
    public void Dispatch(Party party, double share, double usable)
    {
        if (share <= 0) return;
        string which = party.Contingent.Committed > 0 ? "more of the " : "";
        double mandated = party.Contingent.Mandate.IsSet ? party.Contingent.Mandate.SetAt : crisis.Now;
        theatre.Promise(party, share * party.Pledge * usable);
        double paidAt = crisis.Now + Payment(party), openAt = crisis.Now + Clearance(party);
        if (party.Contingent.IsAhead) openAt = crisis.Now; // what stands next door went the same way
        for (int k = 0; k < party.Forces.Length; k++)
        {
            double strength = party.Forces[k].Strength * party.Weights[k] * share * usable;
            if (party.Forces[k].StandsThere || strength <= 0) continue;
            var deployment = Deployment.Start(party, mandated, crisis.Now);
            if (party.Forces[k].Presence is not null)
            {
                _ = Fly(deployment, k, strength, which);
                continue;
            }
            double leaves = Math.Max(openFrom, party.Forces[k].CrossesBorders ? Math.Max(paidAt, openAt) : paidAt);
            _ = Deploy(deployment, k, strength, leaves, which);
        }
    }

    private string Comes => crisis.ActIsOver ? "as a reinforcement" : "ready to fight";

    /// <summary>What flies or sails is on the scene after its own hours, and needs no road, no lift and no berth.</summary>
    private async Process Fly(Deployment deployment, int number, double strength, string which)
    {
        Party party = deployment.Party;
        ForcePackage package = party.Forces[number];
        deployment.Ready = deployment.Cleared = crisis.Now;
        theatre.Track(deployment);
        if (!party.Contingent.Moved.Happened) party.Contingent.Moved = Moment.At(crisis.Now);
        party.Contingent.Log.CountSetOut(strength);
        ulong key = party.PackageKeys[number];
        await crisis.Sim.Delay(crisis.Luck.Takes(package.Presence!, party, Purpose.Presence, key)
            * readiness.Lateness(party, package, key));
        if (party.Contingent.IsRecalled) return;
        if (package.Kind == ForceKind.Air)
            crisis.Record.Mark(Milestone.FirstAircraft, Moment.At(crisis.Now));
        theatre.Arrive(deployment, package.Kind, strength);
        crisis.Chronicle?.TellOfAll(party.Member.Name, $"on the scene, {Comes}: {which}{package.Name}");
    }

    private async Process Deploy(Deployment deployment, int number, double strength, double leaves, string which)
    {
        Party party = deployment.Party;
        ForcePackage package = party.Forces[number];
        theatre.Track(deployment);
        double ordered = Math.Max(crisis.Now, deployment.Mandated + readiness.PlanningLeft(deployment.Mandated));
        await crisis.Sim.Until(ordered + readiness.NoticeLeft(party, package, party.PackageKeys[number], ordered));
        deployment.Ready = crisis.Now;
        theatre.Track(deployment);
        await crisis.Sim.Until(leaves);
        if (crisis.StandsDown)
        {
            TellOfStandDown(party);
            if (crisis.EachForItself) return;
            await crisis.Decided.Wait(); // the body may still decide that they go
        }
        if (party.Contingent.IsRecalled) return;
        bool lifted = package.NeedsLift && !package.Prepositioned;
        if (lifted) await lift.Acquire();
        if (party.Contingent.IsRecalled || (lifted && crisis.StandsDown))
        {
            if (lifted) lift.Release();
            if (!party.Contingent.IsRecalled) TellOfStandDown(party);
            return;
        }
        deployment.Cleared = crisis.Now;
        theatre.Track(deployment);
        crisis.Chronicle?.TellOfAll(party.Member.Name, $"on the move: {which}{package.Name}");
        party.Contingent.Log.CountSetOut(strength);
        await Travel(party, package, party.PackageKeys[number], lifted ? Math.Min(1, strength) : 0);
        await EnterTheatre(party, package, party.PackageKeys[number], Math.Min(1, strength));
        await crisis.Sim.Delay(rules.Hours(party));
        if (party.Contingent.IsRecalled) return;
        if (package.Kind == ForceKind.Land)
            crisis.Record.Mark(package.CrossesBorders ? Milestone.DistantForce : Milestone.NeighbourForce,
                Moment.At(crisis.Now));
        theatre.Arrive(deployment, package.Kind, strength);
        crisis.Chronicle?.TellOfAll(party.Member.Name, $"in theatre, {Comes}: {which}{package.Name}");
    }

    /// <summary>Hours from authorization until a member's journeys are paid for.</summary>
    private double Payment(Party party) =>
        crisis.Luck.Takes(logistics.Funding, party, Purpose.Funding).Left(1 - paid);

    /// <summary>Hours from authorization until borders are open to a member's forces.</summary>
    private double Clearance(Party party)
    {
        double open = crisis.Luck.Takes(logistics.BorderAgreed, party, Purpose.Border);
        double closed = crisis.Luck.Takes(logistics.BorderNotAgreed, party, Purpose.Border);
        // A border that stays shut opens where all of the transit is agreed, and not for a part of it.
        if (double.IsPositiveInfinity(closed)) return agreed < 1 ? closed : open;
        return closed + (agreed * (Math.Min(open, closed) - closed));
    }

    /// <summary>Under way. A part of a brigade takes its part of the lift's time.</summary>
    private async Process Travel(Party party, ForcePackage package, ulong key, double liftTime)
    {
        if (!party.Contingent.Moved.Happened) party.Contingent.Moved = Moment.At(crisis.Now);
        double hours = crisis.Luck.Takes(package.Transit, party, Purpose.Transit, key) * passage.Factor(package)
            * crisis.Conflict.Slowness;
        if (liftTime > 0) _ = ReturnLift(hours * (1 + logistics.LiftReturn) * liftTime);
        await crisis.Sim.Delay(hours);
    }

    private async Process ReturnLift(double hours)
    {
        await crisis.Sim.Delay(hours);
        lift.Release();
    }

    private async Process EnterTheatre(Party party, ForcePackage package, ulong key, double brigades)
    {
        if (package.Corridor is { } name && corridors.TryGetValue(name, out Resource? corridor))
        {
            await corridor.Acquire();
            double hours = crisis.Luck.Takes(logistics.CorridorPassage, party, Purpose.Corridor, key);
            await crisis.Sim.Delay(hours * brigades);
            corridor.Release();
        }
        await reception.Acquire();
        await crisis.Sim.Delay(crisis.Luck.Takes(logistics.ReceptionTime, party, Purpose.Reception, key) * brigades);
        reception.Release();
    }
}
