using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Bodies beside the alliance in which some of its members act together, such as the European Union with its sanctions:
/// no member acts on its own day. A reply is adopted once as many of them are for it as its rule asks, and takes effect
/// for all of them after one latency, which runs from the act as in the record, or at once where that has passed; a text
/// that settles such replies with the union beforehand shortens it.
/// </summary>
internal sealed class CommonBodies
{
    private const double Rounding = 1e-9;

    private readonly Crisis crisis;
    private readonly ReplyEffects effects;
    private readonly Dictionary<string, CommonBody> bodies;

    public CommonBodies(Crisis crisis, ReplyEffects effects)
    {
        (this.crisis, this.effects) = (crisis, effects);
        bodies = crisis.Parties
            .Where(party => party is { IsVictim: false, Member.Union: not null })
            .GroupBy(party => party.Member.Union!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new CommonBody(group.Key, [.. group]), StringComparer.Ordinal);
    }

    public void Begin()
    {
        foreach (CommonBody body in bodies.Values) body.Clear();
    }

    /// <summary>What names the luck of a union.</summary>
    public ulong KeyOf(string union) => bodies[union].Key;

    /// <summary>A member is for a reply; the last that is needed brings it about.</summary>
    public async Process Consent(Party party, string union, ResponseOption option)
    {
        CommonBody body = bodies[union];
        while (!ReplyChoice.CallsFor(party, option)) await party.Crisis.OpinionsMoved.Next();
        if (body.CountFor(party, option.Kind) != Needed(body)) return;
        party.Crisis.Chronicle?.Tell(body.Name, $"agrees on {ChronicleText.Describe(option.Kind)}");
        double agreed = crisis.Now;
        await crisis.Sim.Until(party.Crisis.Incident.At + (party.Crisis.Text.LatencyInCommon
            * crisis.Luck.Takes(option.Latency, Purpose.Latency, body.Key + (ulong)option.Kind)));
        if (ReplyChoice.IsStillMeant(party, option, crisis.Now - agreed))
            effects.TakeTogether(body.Name, body.Members, option);
    }

    private int Needed(CommonBody body) =>
        Math.Max(1, (int)Math.Ceiling((crisis.Parameters.Responses.CommonConsent * body.Members.Length) - Rounding));
}

/// <summary>One such body: its members other than the attacked one, and who of them is for what.</summary>
internal sealed class CommonBody(string name, Party[] members)
{
    public string Name => name;
    public Party[] Members => members;

    /// <summary>What names the luck of the body.</summary>
    public ulong Key { get; } = Kernel.Name.Key(name);

    private readonly bool[,] isFor = new bool[(int)ReplyKind.Quarantine + 1, members.Length];

    /// <summary>Counts a member among those who are for a reply; 0 where it was counted before.</summary>
    public int CountFor(Party party, ReplyKind kind)
    {
        int place = Array.FindIndex(members, other => other.Index == party.Index), count = 0;
        if (isFor[(int)kind, place]) return 0;
        isFor[(int)kind, place] = true;
        for (int k = 0; k < members.Length; k++)
            if (isFor[(int)kind, k]) count++;
        return count;
    }

    public void Clear() => Array.Clear(isFor);
}
