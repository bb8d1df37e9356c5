using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M2. Reports reach each member as a Poisson process and add log-odds to its dossier until its standard of proof is
/// met. Members may share them late, and a joint cell may pool them.
/// </summary>
internal sealed class Evidence
{
    private const double LeastBarrier = 0.4; // nobody asks for proof of less than a bare likelihood

    private readonly Crisis crisis;
    private readonly EvidenceParameters parameters;
    private readonly ReportWeights weights;
    private readonly SharedReports shared;
    private readonly JointCell cell;
    private readonly int elements;
    private readonly double rate, prior, standardSpread;
    private readonly ulong[] flags;
    private readonly double[] commonErrors;
    private readonly double[,] memberErrors;
    private double crisisRate, convincedInfluence;

    public Evidence(Crisis crisis)
    {
        this.crisis = crisis;
        parameters = crisis.Parameters.Evidence;
        Incident incident = crisis.Incident;
        Element asked = crisis.Text.Trigger.Prove
            | (crisis.Scenario.Attacker.Sponsored ? Element.Sponsor : Element.None);
        asked = asked == Element.None ? Element.Act : asked;
        flags = [.. Enum.GetValues<Element>().Where(e => e != Element.None && asked.HasFlag(e)).Select(e => (ulong)e)];
        if (crisis.Text.Coefficient(CouplingRegistry.Proof) == 0) flags = flags[..1];
        elements = flags.Length;
        rate = incident.ReportRate ?? parameters.Rate[incident.Domain];
        prior = LogOdds.FromProbability(incident.ActPrior ?? parameters.Prior[incident.Domain]);
        double strength = incident.ReportStrength ?? parameters.Strength[incident.Domain];
        weights = new ReportWeights(parameters, strength, incident.Deception, incident.Real ? 1 : -1);
        standardSpread = LineReading.Spread(parameters.StandardSpreadVague, parameters.StandardSpreadPrecise,
            crisis.Text.TimesPrecision(CouplingRegistry.Standard));
        commonErrors = new double[elements];
        memberErrors = new double[crisis.Parties.Length, elements];
        shared = new SharedReports(crisis, elements);
        cell = new JointCell(crisis, flags);
    }

    /// <summary>Asked when a member is newly convinced.</summary>
    public event Action<Party>? Convinced;

    /// <summary>Opens every dossier and starts the reports.</summary>
    public void Begin()
    {
        double furtherShare = crisis.Text.Coefficient(CouplingRegistry.Proof),
            dismissal = LogOdds.FromProbability(parameters.Dismissal);
        crisisRate = rate * Math.Exp(parameters.RateSpread * crisis.Luck.Draw(Purpose.ReportRate).Normal());
        double ofAll = crisis.Luck.DrawOfDomain(Purpose.CommonError).Normal();
        for (int e = 0; e < elements; e++)
            commonErrors[e] = LineReading.Shared(parameters.ElementCorrelation, ofAll,
                crisis.Luck.DrawOfDomain(Purpose.CommonError, flags[e]).Normal());
        convincedInfluence = 0;
        shared.Begin();
        cell.Begin(prior, dismissal, furtherShare);
        foreach (Party party in crisis.Parties)
        {
            double barrier = LogOdds.FromProbability(parameters.Standard)
                + (standardSpread * crisis.Luck.DrawOfMember(party, Purpose.Standard).Normal());
            party.Dossier.Begin(elements, prior, Math.Max(barrier, LeastBarrier), dismissal, furtherShare);
            for (int e = 0; e < elements; e++)
                memberErrors[party.Index, e] = crisis.Luck.DrawOfDomain(party, Purpose.MemberError, flags[e]).Normal();
            _ = Gather(party);
        }
        if (cell.Exists) _ = SetUpCell();
    }

    /// <summary>A finding that binds all.</summary>
    public void ApplyFinding(bool proved)
    {
        foreach (Party party in crisis.Parties)
        {
            party.Aware.Fire(); // who had not noticed is told
            if (proved) Accept(party);
            else WithdrawConviction(party);
        }
        crisis.OpinionsMoved.Beat();
    }

    /// <summary>
    /// A finding that there was no attack undoes a conviction, unless the member has leave to act on it already.
    /// </summary>
    private void WithdrawConviction(Party party)
    {
        if (party.Contingent.Mandate.IsSet) return;
        if (party.Convinced.Happened && !party.IsVictim) convincedInfluence -= party.Member.Influence;
        party.Convinced = Moment.Never;
        party.Dossier.Dismiss();
    }

    /// <summary>At the limit a member must judge on what it has: the balance of evidence convinces it.</summary>
    public void JudgeOnBalance()
    {
        double balance = LogOdds.FromProbability(parameters.Balance);
        foreach (Party party in crisis.Parties)
            if (!party.Dossier.Convinced && party.Dossier.Outweighs(balance)) Accept(party);
    }

    private async Process Gather(Party party)
    {
        await party.Aware.Wait();
        if (crisis.Number > 0) party.Dossier.ShiftPrior(Suspicion(party));
        Conclude(party); // what is known beforehand may be proof enough
        await GatherReports(party);
    }

    /// <summary>
    /// What a member has learnt on earlier incidents speaks for or against the same hand in this one.
    /// </summary>
    private double Suspicion(Party party)
    {
        double most = 0;
        foreach (Crisis earlier in crisis.Conflict.Crises.AsSpan(0, crisis.Number))
        {
            Dossier known = earlier.Parties[party.Index].Dossier;
            if (earlier.Parties[party.Index].Aware.IsSet && Math.Abs(known.Learnt) > Math.Abs(most))
                most = known.Learnt;
        }
        return parameters.CarriedOver * most;
    }

    /// <summary>Reports come in as long as they matter to the member or to the cell.</summary>
    private async Process GatherReports(Party party)
    {
        double memberRate = crisisRate * party.Sight;
        party.IsGathering = true;
        while (Matters(party))
        {
            Stream stream = crisis.Luck.Draw(party, Purpose.Reports, party.NextReport++);
            await crisis.Sim.Delay(stream.Gap(memberRate));
            if (Matters(party)) Report(party, ref stream);
        }
        party.IsGathering = false;
    }

    /// <summary>Members whose own files are closed report again where the cell's file has been opened anew.</summary>
    private void ResumeGathering()
    {
        foreach (Party party in crisis.Parties)
            if (party.Aware.IsSet && !party.IsGathering) _ = GatherReports(party);
    }

    private bool Matters(Party party) =>
        (party.Dossier.Open && !Acts(party)) || (cell.Open && !crisis.Decided.IsSet);

    /// <summary>
    /// Whether a member has leave for all that was asked for on this incident, so that nothing hangs on its belief any
    /// more.
    /// </summary>
    private bool Acts(Party party) => party.IsVictim
        ? crisis.Decided.IsSet
        : party.Contingent.Mandate.IsSet && crisis.Record.Asked != ResponseLevel.None
            && party.Contingent.Level >= crisis.Record.Asked;

    private void Report(Party party, ref Stream stream)
    {
        bool released = stream.Bernoulli(crisis.Scenario.Alliance.Sharing.Releasable);
        bool distinct = stream.Bernoulli(crisis.Declaration.Verification.Distinct);
        bool wasOpen = party.Dossier.Open;
        for (int e = 0; e < elements; e++)
        {
            double weight = weights.LogOdds(commonErrors[e], memberErrors[party.Index, e], stream.Normal());
            party.Dossier.Weigh(e, weight);
            if (released) shared.Release(party, e, weight);
            if (distinct && cell.Open) cell.AddReport(e, weight);
        }
        if (wasOpen) Conclude(party);
        if (released && shared.TryOpen()) _ = SendBulletin();
        cell.AnnounceFinding(this);
    }

    private async Process SendBulletin()
    {
        await shared.UntilSent();
        foreach (Party party in crisis.Parties)
        {
            if (!party.Dossier.Open) continue;
            shared.ReadBy(party);
            Conclude(party);
        }
        shared.Close();
    }

    private async Process SetUpCell()
    {
        await crisis.Victim.Aware.Wait();
        await cell.Investigate(this);
        if (cell.Open) ResumeGathering();
    }

    private void Accept(Party party)
    {
        if (party.Dossier.Convinced) return;
        party.Dossier.Accept();
        Conclude(party);
    }

    private void Conclude(Party party)
    {
        if (!party.Dossier.Convinced || party.Convinced.Happened) return;
        party.Convinced = Moment.At(crisis.Now);
        crisis.Chronicle?.Tell(party.Member.Name, "is convinced");
        crisis.Record.Mark(Milestone.Conviction, party.Convinced);
        crisis.FirstConviction.Fire();
        if (!party.IsVictim) convincedInfluence += party.Member.Influence;
        if (convincedInfluence > (crisis.AlliedInfluence / 2) + Crisis.Tie) crisis.Proved.Fire();
        Convinced?.Invoke(party);
        crisis.OpinionsMoved.Beat();
    }
}

/// <summary>
/// What one report says: x = θ d/2 + δ + √ρ_s c + √ρ_m c_i + √(1 − ρ_s − ρ_m) e, and the log-odds ℓ = d x s that it
/// adds. The errors c (of all) and c_i (of the member) are drawn once, so that no number of reports averages them away
/// (Clemen &amp; Winkler 1985, Oper. Res. 33:427).
/// </summary>
internal readonly struct ReportWeights
{
    private readonly double mean, shared, own, noise, gain;

    /// <summary>θ = +1 where the hypothesis is true, −1 where it is not.</summary>
    public ReportWeights(EvidenceParameters parameters, double strength, double deception, int truth)
    {
        mean = (truth * strength / 2) + deception;
        shared = Math.Sqrt(parameters.SharedError);
        own = Math.Sqrt(parameters.MemberError);
        noise = Math.Sqrt(1 - parameters.SharedError - parameters.MemberError);
        gain = strength * parameters.Discount;
    }

    /// <summary>Log-odds that a report adds, given the three standard normal errors.</summary>
    public double LogOdds(double commonError, double memberError, double error) =>
        gain * (mean + (shared * commonError) + (own * memberError) + (noise * error));
}
