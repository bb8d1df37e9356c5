using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M12. What is adopted takes effect after its own latency. Measures below the line of assistance are the alliance's;
/// those above it are carried by the members that are authorized, each by the share that it chose.
/// </summary>
internal sealed class Measures(Crisis crisis, Theatre theatre)
{
    private readonly ResponseParameters parameters = crisis.Parameters.Responses;
    private ResponseLevel adopted;
    private bool replied;

    public void Begin() => (adopted, replied) = (ResponseLevel.None, false);

    /// <summary>
    /// Starts every option up to a level that is not under way yet, on account of one of the incidents.
    /// </summary>
    public void Adopt(Crisis cause, ResponseLevel level)
    {
        while (adopted < level)
            if (cause.Declaration.Body.Offered(++adopted)) _ = Take(cause, parameters.At(adopted));
    }

    /// <summary>
    /// A member takes the options below the line with its own weight: all of them where it decides for itself, else
    /// those that the body does not offer; each once, however often the act rises.
    /// </summary>
    public void AdoptBy(Party party, ResponseLevel level, bool forItself)
    {
        double weight = party.Member.Influence / crisis.AlliedInfluence;
        for (ResponseLevel k = party.Contingent.Measures + 1; k <= level; k++)
            if (parameters.At(k).BelowLine && (forItself || !party.Crisis.Declaration.Body.Offered(k)))
                _ = TakeBy(party, parameters.At(k), weight);
        if (level > party.Contingent.Measures) party.Contingent.Measures = level;
    }

    private async Process TakeBy(Party party, ResponseOption option, double weight)
    {
        await crisis.Sim.Delay(crisis.Luck.Takes(option.Latency, party, Purpose.Latency, (ulong)option.Level));
        if (!party.Posture.Take(option.Level))
        {
            AddPressure(option, weight); // it is in effect over another incident, and serves in this one too
            return;
        }
        crisis.Record.Mark(Milestone.FirstResponse, Moment.At(crisis.Now));
        party.Crisis.Chronicle?.Tell(party.Member.Name, ChronicleText.Done(option.Level));
        PutIntoEffect(option, weight);
    }

    /// <summary>
    /// A member joins in the measures above the line with a share of its weight (cyber, space, hybrid, economic), or with
    /// a share more than before.
    /// </summary>
    public async Process Join(Party party, double share)
    {
        if (share <= 0) return;
        theatre.Promise(party, share * party.Pledge);
        var deployment = Deployment.Start(party, party.Contingent.Mandate.SetAt, crisis.Now);
        theatre.Track(deployment);
        ResponseOption option = parameters.At(crisis.AssistLevel);
        await crisis.Sim.Delay(crisis.Luck.Takes(option.Latency, party, Purpose.Latency, (ulong)option.Level));
        if (party.Contingent.Refused) return; // the vote came after, and came first
        deployment.Ready = deployment.Cleared = crisis.Now;
        if (!replied)
        {
            replied = true;
            Proportion.Answer(crisis, option.Level);
        }

        double weight = party.Member.Influence / crisis.AlliedInfluence;
        crisis.Conflict.CostToAttacker += option.CostToAttacker * weight * share;
        crisis.Conflict.Belief.ShowResolve(option.Resolve * weight * share);
        theatre.JoinMeasures(deployment, share, weight * share * CapacityAbove(party.Contingent.Level));
    }

    private async Process Take(Crisis cause, ResponseOption option)
    {
        if (crisis.IsKinetic ? option.Level is ResponseLevel.Reinforcement or ResponseLevel.Combat : !option.BelowLine)
        {
            if (crisis.IsKinetic)
                crisis.Conflict.Belief.ShowResolve(option.Resolve); // announced; the force takes effect by itself
            return;
        }
        await crisis.Sim.Delay(crisis.Luck.Takes(option.Latency, Purpose.Latency, (ulong)option.Level));
        if (crisis.Conflict.MeasuresTaken[(int)option.Level])
        {
            AddPressure(option, 1); // it is in effect over another incident, and serves in this one too
            return;
        }
        crisis.Conflict.MeasuresTaken[(int)option.Level] = true;
        crisis.Record.Mark(Milestone.FirstResponse, Moment.At(crisis.Now));
        cause.Chronicle?.Tell("the alliance", ChronicleText.Done(option.Level));
        PutIntoEffect(option, 1);
        if (crisis.IsKinetic && option.Level == ResponseLevel.StrategicSignalling) Proportion.Answer(crisis, option.Level);
    }

    /// <summary>
    /// A measure in effect shows resolve, costs the attacker something and, where no force is used, opposes it.
    /// </summary>
    private void PutIntoEffect(ResponseOption option, double weight)
    {
        crisis.Conflict.CostToAttacker += option.CostToAttacker * weight;
        crisis.Conflict.Belief.ShowResolve(option.Resolve * weight);
        AddPressure(option, weight);
    }

    private void AddPressure(ResponseOption option, double weight)
    {
        if (!crisis.IsKinetic) theatre.AddPressure(option.Capacity * weight);
    }

    private double CapacityAbove(ResponseLevel level)
    {
        double capacity = 0;
        foreach (ResponseOption option in parameters.Options)
            if (!option.BelowLine && option.Level <= level) capacity += option.Capacity;
        return capacity;
    }
}
