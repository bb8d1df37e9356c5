namespace CrisisSim.Model;

/// <summary>
/// What the members do about crises of one kind, with force or without: theatre, measures and contingents in common.
/// </summary>
internal sealed class AlliedResponse
{
    private readonly Response response;

    public AlliedResponse(Crisis lead)
    {
        Lead = lead;
        Theatre = new Theatre(lead);
        Measures = new Measures(lead, Theatre);
        response = new Response(lead, Theatre, Measures);
    }

    /// <summary>The gravest crisis of the kind.</summary>
    public Crisis Lead { get; }

    public Theatre Theatre { get; }
    public Measures Measures { get; }

    /// <summary>What a member does as soon as it is convinced of any of the incidents.</summary>
    public void Consider(Party party) => response.Consider(party);

    public void Begin()
    {
        Theatre.Begin();
        Measures.Begin();
    }

    /// <summary>Has the contingents wait for their mandates.</summary>
    public void StandBy() => response.Begin();
}
