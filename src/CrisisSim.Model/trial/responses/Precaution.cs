namespace CrisisSim.Model;

/// <summary>
/// A precautionary deployment: some force to a neighbour of the attacker that is not fought over. It fights nobody. It
/// counts as force that was moved, and not as force that was sent to the attacked member; and it opens the borders for
/// what may follow.
/// </summary>
internal sealed class Precaution
{
    private readonly string? host;
    private readonly int hostIndex;

    public Precaution(Crisis crisis)
    {
        hostIndex = Array.FindIndex(crisis.Parties, party => party is { IsVictim: false, Member.BordersAttacker: true });
        if (hostIndex >= 0) host = crisis.Parties[hostIndex].Member.Name;
    }

    /// <summary>Sends a share of what a member has pledged to the neighbour, where there is one and it is another.</summary>
    public void Send(Party party, double share)
    {
        if (host is null || party.Index == hostIndex || party.Pledge <= 0 || party.Contingent.IsRecalled) return;
        if (party.Contingent.IsAhead) return;
        party.Contingent.IsAhead = true;
        party.Contingent.Log.CountAhead(share * party.Pledge);
        party.Crisis.Chronicle?.Tell(party.Member.Name, $"moves forces to {host}, as a precaution");
    }
}
