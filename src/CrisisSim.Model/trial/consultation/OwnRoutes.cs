using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The ways beside the council. An ally that is convinced and would assist by its own reading begins its own
/// authorization, after its cabinet's cycle where its chain names none; with some chance it waits until the body has
/// sat one round. A council adds one reading, one finding, cost, command and legitimacy; it takes nothing away from
/// those who would go anyway.
/// </summary>
internal sealed class OwnRoutes
{
    private const ResponseLevel Strongest = ResponseLevel.StrategicSignalling;

    private readonly Crisis crisis;
    private readonly ConsultationParameters parameters;
    private readonly Opinions opinions;
    private readonly Mandates mandates;
    private readonly double waits, spared;
    private readonly bool[] onItsWay;

    public OwnRoutes(Crisis crisis, Opinions opinions, Mandates mandates)
    {
        (this.crisis, this.opinions, this.mandates) = (crisis, opinions, mandates);
        parameters = crisis.Parameters.Consultation;
        onItsWay = new bool[crisis.Parties.Length];
        bool promised = crisis.Text.Obligation > Obligation.None;
        waits = promised
            ? Math.Clamp(crisis.Declaration.Waits + crisis.Text.TimesPrecision(CouplingRegistry.Waits), 0, 1)
            : 0;
        spared = !crisis.Text.PromisesHelp || crisis.Text.Excluded ? 0
            : crisis.EachForItself ? 1
            : crisis.Declaration.Individually ? crisis.Text.Coefficient(CouplingRegistry.Individually)
            : 0;
    }

    public void Begin() => Array.Clear(onItsWay);

    /// <summary>What a convinced ally does beside the council.</summary>
    public void OnConviction(Party party)
    {
        if (party.IsVictim || crisis.Text.Obligation == Obligation.Neutrality || onItsWay[party.Index]) return;
        onItsWay[party.Index] = true;
        _ = Go(party);
    }

    private async Process Go(Party party)
    {
        if (!HasOwnCycle(party))
            await crisis.Sim.Delay(crisis.Luck.Takes(parameters.CabinetCycle, party, Purpose.CabinetCycle));
        if (waits > 0 && crisis.Luck.Draw(party, Purpose.Waits).Uniform() < waits) await crisis.SatOnce.Wait();
        int i = opinions.IndexOf(party);
        if (party.Convinced.Happened) mandates.TakeMeasures(party, Level(opinions.CeilingAlone(i), Strongest));
        ResponseLevel most = crisis.IsKinetic ? ResponseLevel.Combat : crisis.AssistLevel;
        while (party.Contingent.Level < most)
        {
            if (party.Convinced.Happened)
            {
                double ceiling = opinions.CeilingAlone(i), price = Price(party);
                if (ceiling >= (int)crisis.AssistLevel + (price * parameters.AloneMargin))
                    mandates.GoOwnWay(party, Level(ceiling, most), price);
            }
            await crisis.OpinionsMoved.Next();
        }
    }

    private static ResponseLevel Level(double ceiling, ResponseLevel most) =>
        (ResponseLevel)Math.Clamp((int)Math.Floor(ceiling), 0, (int)most);

    /// <summary>
    /// Whether the hours until its government takes the matter up stand in its chain, as a step of its executive or its
    /// cabinet.
    /// </summary>
    private static bool HasOwnCycle(Party party)
    {
        foreach (AuthorizationStep step in party.Steps)
            if (step.Kind is StepKind.Executive or StepKind.Cabinet) return true;
        return false;
    }

    /// <summary>
    /// How much of the price of acting without the others it pays, [0, 1]: the text spares it where it lets each act by
    /// itself and the member reads the act inside.
    /// </summary>
    private double Price(Party party) =>
        party.Promised > Obligation.ConsultOnly && party.ReadsInside ? 1 - spared : 1;
}
