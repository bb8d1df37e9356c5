using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// A precautionary deployment: some force to the nearest neighbour of the attacker that is not fought over. It fights
/// nobody. It counts as force that was moved, and not as force that was sent to the attacked member; and it opens the
/// borders for what may follow.
/// </summary>
internal sealed class Precaution(Crisis crisis)
{
    private readonly Party? host = crisis.Parties
        .Where(party => party is { IsVictim: false, Member.BordersAttacker: true })
        .MinBy(party => party.Member.Distance);

    /// <summary>
    /// A member that is convinced carries out what the body has adopted after its own hours from adoption. Where its
    /// government has no such order to give, and others come first, it waits for their leave.
    /// </summary>
    public async Process SendByLeave(Party party, ResponseOption option)
    {
        double adopted = crisis.Now;
        if (!OrdersItself(party)) await party.Contingent.ExecutiveLeave.Wait();
        await crisis.Sim.Until(adopted
            + crisis.Luck.Takes(option.Latency, party, Purpose.Latency, (ulong)option.Kind));
        if (party.Convinced.Happened) _ = Send(party, option.Effect);
    }

    /// <summary>Whether the first to be asked is the member's own government.</summary>
    private static bool OrdersItself(Party party) =>
        party.Steps is [] or [{ Votes: false, Kind: StepKind.Executive or StepKind.Cabinet }, ..];

    /// <summary>
    /// Sends a share of what a member has pledged to the neighbour, where there is one and it is another; whether it
    /// does.
    /// </summary>
    public bool Send(Party party, double share)
    {
        if (host is null || party.Index == host.Index || party.Pledge <= 0 || party.Contingent.IsRecalled) return false;
        if (party.Contingent.IsAhead) return false;
        party.Contingent.IsAhead = true;
        party.Contingent.Log.CountAhead(share * party.Pledge);
        party.Crisis.Chronicle?.Tell(party.Member.Name, $"moves forces to {host.Member.Name} as a precaution");
        return true;
    }
}
