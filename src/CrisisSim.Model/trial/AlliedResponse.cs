namespace CrisisSim.Model;

/// <summary>
/// What the members do about crises of one kind, with force or without: theatre, measures and contingents in common.
/// It begins where a decision gives leave (<see cref="Mandates"/>), and ends in the <see cref="Theatre"/>.
/// </summary>
internal sealed class AlliedResponse
{
    private readonly MemberResponse members;

    public AlliedResponse(Crisis lead)
    {
        Lead = lead;
        Theatre = new Theatre(lead);
        Measures = new Measures(lead, Theatre);
        members = new MemberResponse(lead, Theatre, Measures);
    }

    /// <summary>The gravest crisis of the kind.</summary>
    public Crisis Lead { get; }

    public Theatre Theatre { get; }
    public Measures Measures { get; }

    /// <summary>Empties the theatre of the last trial, and takes its measures back.</summary>
    public void Clear()
    {
        Theatre.Begin();
        Measures.Begin();
    }

    /// <summary>Has the allies wait for their mandates, and forces that stand in theatre for the act.</summary>
    public void AwaitMandates() => members.Begin();

    /// <summary>What a member does as soon as it is convinced of any of the incidents.</summary>
    public void OnConviction(Party party) => members.OnConviction(party);
}
