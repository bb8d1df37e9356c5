namespace CrisisSim.Model;

/// <summary>Turns what is adopted into measures under way and into leave for members to send force.</summary>
internal sealed class Mandates(Crisis crisis, Measures measures)
{
    /// <summary>The alliance adopts a level, and with it the levels below.</summary>
    public void Adopt(ResponseLevel level)
    {
        if (level <= crisis.Record.Level) return;
        crisis.Record.Level = level;
        if (level < crisis.AssistLevel)
        {
            crisis.Chronicle?.Tell("council", $"adopts {ChronicleText.Describe(level)}");
            measures.Adopt(crisis, level);
            return;
        }
        bool recognises = !crisis.Text.Excluded && !crisis.Record[Milestone.Invoked].Happened;
        if (recognises) crisis.Record.Mark(Milestone.Invoked, Moment.At(crisis.Now));
        crisis.Chronicle?.Tell("council", $"decides on {ChronicleText.Describe(level)}"
            + (recognises ? ", and so recognises the attack as one on all" : ""));
        measures.Adopt(crisis, level);
        crisis.Decide();
        foreach (Party party in crisis.Parties)
        {
            party.Contingent.Alone = false;
            Give(party, level, price: 0);
        }
    }

    /// <summary>
    /// The body of another text decides: a party to it may act under that text, and pays no price for acting without the
    /// treaty's own council.
    /// </summary>
    public void ActUnder(OtherText authority, Party party, ResponseLevel level)
    {
        if (!party.Contingent.Mandate.IsSet) party.Contingent.Alone = false;
        Give(party, level, price: 0, authority);
        crisis.Conflict.Tension.Changed.Beat();
    }

    /// <summary>A convinced ally takes the measures below the line that are its own to take.</summary>
    public void TakeMeasures(Party party, ResponseLevel level) => measures.AdoptBy(party, level, crisis.EachForItself);

    /// <summary>
    /// A convinced ally goes its own way, beside the council or where there is none: with the text's leave, or alone.
    /// </summary>
    public void GoOwnWay(Party party, ResponseLevel level, double price, OtherText? authority = null)
    {
        if (level <= party.Contingent.Level) return;
        if (crisis.EachForItself && level > crisis.Record.Level) crisis.Record.Level = level;
        if (!crisis.Decided.IsSet || crisis.EachForItself) party.Contingent.Alone = !crisis.EachForItself;
        else price = 0; // it goes further than what was decided, and not against it
        crisis.Chronicle?.Tell(party.Member.Name, party.Contingent.Authorized.Happened
            ? $"widens its own mandate to {ChronicleText.Describe(level)}"
            : authority is not null
            ? $"seeks authority at home under '{authority.Name}', to which it and the attacked member are parties"
            : price > 0
            ? "seeks authority at home, without waiting for the alliance"
            : "seeks authority at home, as the treaty allows");
        Give(party, level, price, authority);
        crisis.Conflict.Tension.Changed.Beat();
    }

    private static void Give(Party party, ResponseLevel level, double price, OtherText? authority = null)
    {
        Contingent contingent = party.Contingent;
        bool cheaper = contingent.Mandate.IsSet && price < contingent.Price;
        bool raised = level > contingent.Level || cheaper || contingent.StoodDown;
        if (raised || contingent.Reader is null) (contingent.Reader, contingent.Authority) = (party, authority);
        if (level > contingent.Level) contingent.Level = level;
        contingent.Price = contingent.Mandate.IsSet ? Math.Min(price, contingent.Price) : price;
        contingent.Mandate.Fire();
        contingent.StoodDown = false;
        if (raised) contingent.Raised.Beat();
    }
}
