using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>What a reply does once it takes effect: by the body as one, or by members with their own weight.</summary>
internal sealed class ReplyEffects(Crisis crisis, Theatre theatre)
{
    private readonly Precaution precaution = new(crisis);

    /// <summary>A member takes a reply by itself.</summary>
    public async Process TakeBy(Party party, ResponseOption option)
    {
        while (!ReplyChoice.CallsFor(party, option)) await party.Crisis.OpinionsMoved.Next();
        double hours = crisis.Luck.Takes(option.Latency, party, Purpose.Latency, (ulong)option.Kind);
        await crisis.Sim.Delay(hours);
        if (!ReplyChoice.IsStillMeant(party, option, hours)) return;
        if (option.Kind == ReplyKind.Mediation && !MayMediate(party)) return;
        double weight = Weight(party);
        if (!party.Posture.Take(option.Kind))
        {
            AddPressure(option, weight); // it is in effect over another incident, and serves in this one too
            return;
        }
        crisis.Record.Mark(Milestone.FirstResponse, Moment.At(crisis.Now));
        bool moves = option.Kind == ReplyKind.PrecautionaryDeployment && precaution.Send(party, option.Effect);
        if (!moves) party.Crisis.Chronicle?.Tell(party.Member.Name, Done(option));
        PutIntoEffect(option, weight);
    }

    /// <summary>Another body adopts a reply with the weight of its members.</summary>
    public void TakeTogether(string name, IReadOnlyList<Party> members, ResponseOption option)
    {
        double fresh = 0, weight = 0;
        foreach (Party party in members)
        {
            weight += Weight(party);
            if (party.Posture.Take(option.Kind)) fresh += Weight(party);
        }
        AddPressure(option, weight - fresh);
        if (fresh <= 0) return;
        crisis.Record.Mark(Milestone.FirstResponse, Moment.At(crisis.Now));
        members[0].Crisis.Chronicle?.Tell(name, Done(option));
        PutIntoEffect(option, fresh);
    }

    /// <summary>The body of the text adopts a reply for all.</summary>
    public void TakeByBody(Crisis cause, ResponseOption option)
    {
        if (crisis.Conflict.MeasuresTaken[(int)option.Kind])
        {
            AddPressure(option, 1); // it is in effect over another incident, and serves in this one too
            return;
        }
        crisis.Conflict.MeasuresTaken[(int)option.Kind] = true;
        crisis.Record.Mark(Milestone.FirstResponse, Moment.At(crisis.Now));
        if (option.Kind is not (ReplyKind.Statement or ReplyKind.PrecautionaryDeployment)) // told when it was adopted
            cause.Chronicle?.Tell("the alliance", Done(option));
        PutIntoEffect(option, 1);
    }

    /// <summary>
    /// What each member has to carry out of what the body adopts: it moves its part of a precautionary deployment.
    /// </summary>
    public void CarryOut(Crisis cause, ResponseOption option)
    {
        if (option.Kind != ReplyKind.PrecautionaryDeployment || crisis.Conflict.MeasuresTaken[(int)option.Kind]) return;
        cause.Chronicle?.Tell("the alliance", $"decides on {ChronicleText.Describe(option.Kind)}");
        foreach (Party party in cause.Parties)
            if (!party.IsVictim) _ = precaution.SendByLeave(party, option);
    }

    /// <summary>An authorized member uses a reply above the line.</summary>
    public async Process TakeAbove(Party party, ResponseOption option, double weight)
    {
        if (!party.Posture.Take(option.Kind)) return;
        await crisis.Sim.Delay(crisis.Luck.Takes(option.Latency, party, Purpose.Latency, (ulong)option.Kind));
        if (party.Contingent.IsRecalled) return;
        crisis.Record.Mark(Milestone.FirstResponse, Moment.At(crisis.Now));
        crisis.Chronicle?.TellOfContingent(party, Done(option));
        PutIntoEffect(option, weight);
    }

    /// <summary>
    /// A measure in effect shows resolve, costs the attacker something and, where no force is used, opposes it.
    /// </summary>
    private void PutIntoEffect(ResponseOption option, double weight)
    {
        crisis.Conflict.CostToAttacker += option.CostToAttacker * weight;
        crisis.Conflict.Belief.ShowResolve(option.Resolve * weight);
        AddPressure(option, weight);
        if (option.Kind == ReplyKind.ArmsAndMoney && crisis.IsKinetic) theatre.Arm(option.Effect * weight);
        if (option.Kind == ReplyKind.Mediation && crisis.Conflict.Mediation == 1)
        {
            crisis.Conflict.Mediation = option.Effect;
            crisis.Conflict.Tension.Changed.Beat();
        }
    }

    private void AddPressure(ResponseOption option, double weight)
    {
        if (weight <= 0) return;
        if (!crisis.IsKinetic) theatre.AddPressure(option.Capacity * weight);
        else if (option.IsOfShips && crisis.Incident.Domain == Domain.Sea) theatre.Oppose(option.Capacity * weight);
    }

    /// <summary>
    /// Whether there is something left to settle, and a member is one to settle it: neither a side in the matter nor a
    /// neighbour of the attacker.
    /// </summary>
    private bool MayMediate(Party party)
    {
        if (crisis.Conflict.ActIsOver || party.Member.BordersAttacker) return false;
        foreach (Crisis each in crisis.Conflict.Crises)
            if (each.Parties[party.Index].Contingent.TakesSides) return false;
        return true;
    }

    private string Done(ResponseOption option) => ChronicleText.Done(option.Kind, crisis.Scenario.Victim);

    private double Weight(Party party) => party.Member.Influence / crisis.AlliedInfluence;
}
