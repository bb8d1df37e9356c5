namespace CrisisSim.Model;

/// <summary>Turns what is adopted into measures under way and into leave for members to send force.</summary>
internal sealed class Mandates(Crisis crisis, Measures measures)
{
    /// <summary>The alliance adopts a level, and with it the levels below.</summary>
    public void Adopt(ResponseLevel level)
    {
        if (level <= crisis.Record.Level) return;
        crisis.Record.Level = level;
        measures.Adopt(crisis, level);
        if (level < crisis.AssistLevel)
        {
            crisis.Chronicle?.Tell("council", $"adopts {ChronicleText.Describe(level)}");
            return;
        }
        Decide("council", $"decides on {ChronicleText.Describe(level)}");
        foreach (Party party in crisis.Parties) Give(party, level);
        if (level >= ResponseLevel.Combat) crisis.ToCombat.Fire();
    }

    /// <summary>A member decides for itself, as the declaration leaves it to.</summary>
    public void DecideAlone(Party party, ResponseLevel level)
    {
        if (party.Contingent.Mandate.IsSet) return;
        if (level > crisis.Record.Level) crisis.Record.Level = level;
        measures.AdoptBy(party, level);
        Decide(party.Member.Name, $"decides for itself on {ChronicleText.Describe(level)}");
        bool nothingPromised = crisis.Declaration.Obligation <= Obligation.ConsultOnly;
        Give(party, level, alone: nothingPromised);
    }

    /// <summary>A willing member acts although the alliance has not decided.</summary>
    public void ActAlone(Party party)
    {
        if (party.Contingent.Mandate.IsSet) return;
        crisis.Chronicle?.Tell(party.Member.Name, "will act without the others");
        Give(party, crisis.AssistLevel, alone: true);
        crisis.Conflict.Tension.Changed.Beat();
    }

    private void Decide(string who, string what)
    {
        crisis.Chronicle?.Tell(who, what);
        crisis.Record.Mark(Milestone.Decision, Moment.At(crisis.Now));
        crisis.Decided.Fire();
        crisis.Conflict.Tension.Changed.Beat();
        crisis.Conflict.Belief.Changed.Beat();
    }

    private static void Give(Party party, ResponseLevel level, bool alone = false)
    {
        Contingent contingent = party.Contingent;
        if (level > contingent.Level || contingent.Reader is null) contingent.Reader = party;
        if (level > contingent.Level) contingent.Level = level;
        contingent.Alone = alone;
        contingent.Mandate.Fire();
    }
}
