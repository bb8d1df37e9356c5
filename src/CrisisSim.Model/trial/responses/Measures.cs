using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M12. What is adopted takes effect after its own latency. Measures below the line of assistance are the alliance's, or
/// those of members by themselves; those above it are carried by the members that are authorized, each by the share that
/// it chose.
/// </summary>
internal sealed class Measures
{
    private readonly Crisis crisis;
    private readonly Theatre theatre;
    private readonly ResponseParameters parameters;
    private readonly ResponseOption[] further;
    private readonly ReplyEffects effects;
    private readonly CommonBodies common;
    private ResponseLevel adopted;
    private bool replied;

    public Measures(Crisis crisis, Theatre theatre)
    {
        (this.crisis, this.theatre) = (crisis, theatre);
        parameters = crisis.Parameters.Responses;
        further = [.. parameters.Options.Where(option => !option.IsLevel)];
        effects = new ReplyEffects(crisis, theatre);
        common = new CommonBodies(crisis, effects);
    }

    public void Begin()
    {
        (adopted, replied) = (ResponseLevel.None, false);
        common.Begin();
    }

    /// <summary>
    /// Starts every option up to a level that is not under way yet, on account of one of the incidents.
    /// </summary>
    public void Adopt(Crisis cause, ResponseLevel level)
    {
        while (adopted < level)
        {
            adopted++;
            if (cause.Declaration.Body.Offered(adopted)) _ = Take(cause, parameters.At(adopted));
            foreach (ResponseOption option in further)
                if (option.Level == adopted && option.BelowLine && IsOffered(cause, option)
                    && ReplyChoice.Uses(cause, option))
                    _ = Take(cause, option);
        }
    }

    /// <summary>
    /// A member takes the options below the line with its own weight: all of them where it decides for itself, else
    /// those that the body does not offer; each once, however often the act rises. What another body adopts it adopts
    /// there, with the others.
    /// </summary>
    public void AdoptBy(Party party, ResponseLevel level, bool forItself)
    {
        for (ResponseLevel k = party.Contingent.Measures + 1; k <= level; k++)
        {
            if (parameters.At(k).BelowLine && (forItself || !party.Crisis.Declaration.Body.Offered(k)))
                Start(party, parameters.At(k));
            foreach (ResponseOption option in further)
                if (option.Level == k && option.BelowLine && (forItself || !IsOffered(party.Crisis, option))
                    && option.Fits(party.Crisis.Incident.Domain) && IsUsed(party, option))
                    Start(party, option);
        }
        if (level > party.Contingent.Measures) party.Contingent.Measures = level;
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
        await crisis.Sim.Delay(HoursToReply(party, option));
        if (party.Contingent.Refused) return; // the vote came after, and came first
        deployment.Ready = deployment.Cleared = crisis.Now;
        if (!replied)
        {
            replied = true;
            Disproportion.Answer(party.Reader.Crisis, option.Level);
        }

        if (party.CyberForce >= 0)
            crisis.Chronicle?.TellOfContingent(party, $"strikes back in networks: {party.Forces[party.CyberForce].Name}");
        double weight = party.Part;
        crisis.Conflict.CostToAttacker += option.CostToAttacker * weight * share;
        crisis.Conflict.Belief.ShowResolve(option.Resolve * weight * share);
        theatre.JoinMeasures(deployment, share, weight * share * CapacityAbove(party.Contingent.Level));
    }

    /// <summary>
    /// A member that is authorized uses what lies above the line besides, by a share of its weight: quarantine.
    /// </summary>
    public void UseBeyond(Party party, double share)
    {
        foreach (ResponseOption option in further)
            if (!option.BelowLine && option.Fits(party.Reader.Crisis.Incident.Domain)
                && ReplyChoice.Uses(party.Reader, option))
                _ = effects.TakeAbove(party, option, share * party.Part);
    }

    /// <summary>
    /// Hours from a member's choice to its reply: what its cyber force needs from the order to effect, else those of a
    /// reply in cyberspace.
    /// </summary>
    private double HoursToReply(Party party, ResponseOption option) =>
        party.CyberForce >= 0 && party.Forces[party.CyberForce].Presence is { } presence
            ? crisis.Luck.Takes(presence, party, Purpose.Presence, party.PackageKeys[party.CyberForce])
            : crisis.Luck.Takes(option.Latency, party, Purpose.Latency, (ulong)option.Kind);

    private static bool IsOffered(Crisis cause, ResponseOption option) =>
        option.Fits(cause.Incident.Domain) && cause.Declaration.Body.Adopts(option, cause.Scenario.Start.Year);

    /// <summary>Whether a member uses a reply or, where a union adopts it, the union of which it is a member.</summary>
    private bool IsUsed(Party party, ResponseOption option) => option.IsInCommon && party.Member.Union is { } union
        ? ReplyChoice.Uses(party.Crisis, option, common.KeyOf(union))
        : ReplyChoice.Uses(party, option);

    private void Start(Party party, ResponseOption option)
    {
        if (option.IsInCommon && party.Member.Union is { } union) _ = common.Consent(party, union, option);
        else if (option.Adopters.HasFlag(Adopters.Members)) _ = effects.TakeBy(party, option);
    }

    private async Process Take(Crisis cause, ResponseOption option)
    {
        if (crisis.IsKinetic ? option.Kind is ReplyKind.Reinforcement or ReplyKind.Combat : !option.BelowLine)
        {
            if (crisis.IsKinetic)
                crisis.Conflict.Belief.ShowResolve(option.Resolve); // announced; the force takes effect by itself
            return;
        }
        while (!ReplyChoice.CallsFor(cause.Victim, option)) await cause.OpinionsMoved.Next();
        effects.CarryOut(cause, option);
        if (option.Kind != ReplyKind.Statement) // what a body has adopted in words is out
        {
            double hours = crisis.Luck.Takes(option.Latency, Purpose.Latency, (ulong)option.Kind);
            await crisis.Sim.Delay(hours);
            if (!ReplyChoice.IsStillMeant(cause.Victim, option, hours)) return;
        }
        effects.TakeByBody(cause, option);
        if (crisis.IsKinetic && option.Kind == ReplyKind.StrategicSignalling) Disproportion.Answer(cause, option.Level);
    }

    private double CapacityAbove(ResponseLevel level)
    {
        double capacity = 0;
        for (ResponseLevel k = ResponseLevel.Statement; k <= level; k++)
            if (!parameters.At(k).BelowLine) capacity += parameters.At(k).Capacity;
        return capacity;
    }
}
