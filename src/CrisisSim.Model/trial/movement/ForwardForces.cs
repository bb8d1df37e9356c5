using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What stands there when the act begins. Troops with whom the attack comes into contact defend themselves: that is
/// inherent, and no text grants it, so the hour is the same under every text. Troops out of contact wait for leave of
/// their own government, unless it has delegated that. Aircraft on duty go on standing authority, and engage by national
/// leave.
/// </summary>
internal sealed class ForwardForces
{
    private readonly Crisis crisis;
    private readonly Theatre theatre;
    private readonly CampaignParameters parameters;
    private readonly EngagementRules rules;
    private readonly double contactChance;

    public ForwardForces(Crisis crisis, Theatre theatre, EngagementRules rules)
    {
        (this.crisis, this.theatre, this.rules) = (crisis, theatre, rules);
        parameters = crisis.Parameters.Campaign;
        contactChance = crisis.Incident.Contact
            ?? (crisis.Incident.IsOpen ? parameters.ContactOpen : parameters.ContactDoubtful);
    }

    /// <summary>Has what a member keeps there wait for the act.</summary>
    public void Begin(Party party, double usable)
    {
        for (int k = 0; k < party.Forces.Length; k++)
        {
            double strength = party.Forces[k].Strength * party.Weights[k] * usable;
            if (strength <= 0) continue;
            if (party.Forces[k].OnDuty) _ = Patrol(party, k, strength);
            else if (party.Forces[k].InTheatre && crisis.Incident.Real) _ = Stand(party, k, strength);
        }
    }

    private async Process Stand(Party party, int number, double strength)
    {
        ForcePackage package = party.Forces[number];
        Stream stream = crisis.Luck.Draw(party, Purpose.Contact, party.PackageKeys[number]);
        bool meets = stream.Uniform() < (package.Contact ?? contactChance);
        double after = (package.ContactAfter ?? parameters.ContactAfter).Sample(ref stream);
        if (meets)
        {
            await crisis.Sim.Until(crisis.Incident.At + after);
            if (crisis.ActIsOver) return;
            Meet(party);
            Fight(party, package, strength, "under attack, and fights back");
            crisis.Conflict.Contacts.Happen(party, Contact.Stationed, party.PackageKeys[number]);
            return;
        }
        await party.Believes.Wait();
        if (rules.AreDelegated) await party.Contingent.ExecutiveLeave.Wait(rules.Hours(party));
        else await party.Contingent.ExecutiveLeave.Wait();
        if (!party.Contingent.IsRecalled && !crisis.ActIsOver)
            Fight(party, package, strength, "joins the defence, by leave of its government");
    }

    private async Process Patrol(Party party, int number, double strength)
    {
        ForcePackage package = party.Forces[number];
        await party.Aware.Wait();
        if (package.Presence is { } presence)
            await crisis.Sim.Delay(crisis.Luck.Sample(presence, party, Purpose.Presence, party.PackageKeys[number]));
        crisis.Record.Mark(Milestone.AirPolicing, Moment.At(crisis.Now));
        crisis.Chronicle?.TellOfAll(party.Member.Name, $"on the scene: {package.Name}");
        crisis.Conflict.Contacts.Happen(party, Contact.Interception, party.PackageKeys[number]);
        await party.Contingent.ExecutiveLeave.Wait();
        if (crisis.Incident.Real && !party.Contingent.IsRecalled && !crisis.ActIsOver)
            Fight(party, package, strength, "has leave to engage");
    }

    /// <summary>Who is under fire knows of the act: the attacked member, and the one whose troops are hit.</summary>
    private void Meet(Party party)
    {
        crisis.Victim.Aware.Fire();
        party.Aware.Fire();
        party.Contingent.IsUnderAttack = true;
    }

    private void Fight(Party party, ForcePackage package, double strength, string what)
    {
        if (!party.Record[MemberMilestone.Fought].Happened)
            party.Record[MemberMilestone.Fought] = Moment.At(crisis.Now);
        party.Contingent.Fights = true;
        theatre.AddForwardForce(party, package.Kind, strength);
        crisis.Chronicle?.TellOfAll(party.Member.Name, $"{what}: {package.Name}");
    }
}
