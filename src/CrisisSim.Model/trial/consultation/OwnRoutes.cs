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
    private readonly double waits;
    private readonly bool opensAtRequest;
    private readonly bool[] onItsWay, isReady, isHeld;

    public OwnRoutes(Crisis crisis, Opinions opinions, Mandates mandates)
    {
        (this.crisis, this.opinions, this.mandates) = (crisis, opinions, mandates);
        parameters = crisis.Parameters.Consultation;
        int parties = crisis.Parties.Length;
        (onItsWay, isReady, isHeld) = (new bool[parties], new bool[parties], new bool[parties]);
        waits = crisis.Text.WaitsFor(crisis.Declaration);
        opensAtRequest = crisis.Declaration.Individually == IndividualAction.AtRequest;
    }

    public void Begin()
    {
        Array.Clear(onItsWay);
        Array.Clear(isReady);
        if (opensAtRequest) _ = GoAtRequest();
    }

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
        double patience = MayWait(party) ? crisis.Luck.Draw(party, Purpose.Waits).Uniform() : 1;
        isHeld[party.Index] = patience < waits;
        if (patience < LeastWait(party)) await crisis.SatOnce.Wait();
        int i = opinions.IndexOf(party);
        if (party.Convinced.Happened) mandates.TakeMeasures(party, Level(opinions.CeilingAlone(i), Strongest));
        isReady[party.Index] = true;
        if (party.Others.Length > 0 && !crisis.SatOnce.IsSet) _ = GoAfterSitting(party, patience);
        while (party.Contingent.Level < Most)
        {
            Consider(party, i, patience);
            await crisis.OpinionsMoved.Next();
        }
    }

    /// <summary>Who was ready before the attacked member asked may go now that it has.</summary>
    private async Process GoAtRequest()
    {
        await crisis.VictimAsked.Wait();
        ReadOnlySpan<Party> allies = opinions.Allies;
        for (int i = 0; i < allies.Length; i++)
            if (isReady[allies[i].Index] && allies[i].Contingent.Level < Most) Consider(allies[i], i, 1);
    }

    /// <summary>Who waits for the body under one text and not under another may go under the first once it has sat.</summary>
    private async Process GoAfterSitting(Party party, double patience)
    {
        await crisis.SatOnce.Wait();
        if (party.Contingent.Level < Most) Consider(party, opinions.IndexOf(party), patience);
    }

    /// <summary>
    /// Begins its authorization under the text that permits it at the least price, the treaty under study before others,
    /// where it would go so far.
    /// </summary>
    private void Consider(Party party, int i, double patience)
    {
        if (!party.Convinced.Happened || crisis.StandsDown) return;
        OtherText? authority = null;
        double least = double.PositiveInfinity, reached = 0;
        if (!isHeld[party.Index] || crisis.SatOnce.IsSet)
        {
            double ceiling = opinions.CeilingAlone(i), price = Price(party);
            if (IsEnough(ceiling, price)) (least, reached) = (price, ceiling);
        }
        foreach (OtherText other in party.Others)
        {
            if (party.Severity < other.Line || (patience < other.Waits && !crisis.SatOnce.IsSet)) continue;
            double ceiling = opinions.CeilingAlone(i, other), spared = other.Spared, price = 1 - spared;
            if (spared > 0 && price < least && IsEnough(ceiling, price)) (least, reached, authority) = (price, ceiling, other);
        }
        if (least <= 1) mandates.GoOwnWay(party, Level(reached, Most), least, authority);
    }

    private ResponseLevel Most => crisis.IsKinetic ? ResponseLevel.Combat : crisis.AssistLevel;

    private bool IsEnough(double ceiling, double price) =>
        ceiling >= (int)crisis.AssistLevel + (price * parameters.AloneMargin);

    /// <summary>Whether under any text the willing may wait for the body.</summary>
    private bool MayWait(Party party)
    {
        double most = waits;
        foreach (OtherText other in party.Others) most = Math.Max(most, other.Waits);
        return most > 0;
    }

    /// <summary>The chance with which it waits under every text.</summary>
    private double LeastWait(Party party)
    {
        double least = waits;
        foreach (OtherText other in party.Others) least = Math.Min(least, other.Waits);
        return least;
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
    private double Price(Party party) => party.Promised > Obligation.ConsultOnly && party.ReadsInside
        ? 1 - crisis.Text.Spared(crisis, crisis.Declaration)
        : 1;
}
