using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M2. Reports reach each member as a Poisson process and add log-odds to its dossier until its standard of proof is
/// met. Members may share them late, and a joint cell may pool them.
/// </summary>
internal sealed class Evidence
{
    private const double LeastBarrier = 0.4; // nobody asks for proof of less than a bare likelihood
    private const int Believed = 2; // act and author, under every text

    private readonly Crisis crisis;
    private readonly EvidenceParameters parameters;
    private readonly ReportWeights weights;
    private readonly SharedReports shared;
    private readonly JointCell cell;
    private readonly int elements;
    private readonly double rate, standardSpread, releasable;
    private readonly ulong[] flags;
    private readonly double[] priors;
    private readonly double[] commonErrors;
    private readonly double[,] memberErrors;
    private double crisisRate, convincedInfluence;

    public Evidence(Crisis crisis)
    {
        this.crisis = crisis;
        parameters = crisis.Parameters.Evidence;
        Incident incident = crisis.Incident;
        flags = Asked(crisis);
        elements = flags.Length;
        rate = incident.ReportRate ?? parameters.Rate[incident.Domain];
        priors = [.. flags.Select(flag => LogOdds.FromProbability(Prior((Element)flag)))];
        double strength = incident.ReportStrength ?? parameters.Strength[incident.Domain];
        weights = new ReportWeights(parameters, strength, incident.Deception, incident.Real ? 1 : -1);
        standardSpread = LineReading.Spread(parameters.StandardSpreadVague, parameters.StandardSpreadPrecise,
            crisis.Text.TimesPrecision(CouplingRegistry.Standard));
        releasable = Math.Max(crisis.Scenario.Alliance.Sharing.Releasable,
            Math.Min(1, crisis.Text.Coefficient(CouplingRegistry.DataRoom) * crisis.Declaration.Verification.DataRoom));
        commonErrors = new double[elements];
        memberErrors = new double[crisis.Parties.Length, elements];
        shared = new SharedReports(crisis, elements);
        cell = new JointCell(crisis, flags);
    }

    /// <summary>Asked when a member is newly convinced.</summary>
    public event Action<Party>? Convinced;

    /// <summary>
    /// Act and author, which a capital must believe before it acts against anybody; then what the text asks to be
    /// found besides and, behind a group, its sponsor.
    /// </summary>
    private static ulong[] Asked(Crisis crisis)
    {
        Element besides = crisis.Text.IsVoid || crisis.Text.Coefficient(CouplingRegistry.Proof) == 0
            ? Element.None
            : crisis.Text.Trigger.Prove;
        if (crisis.Scenario.Attacker.Sponsored) besides |= Element.Sponsor;
        return
        [
            (ulong)Element.Act, (ulong)Element.Author,
            .. Enum.GetValues<Element>()
                .Where(e => e is not (Element.None or Element.Act or Element.Author) && besides.HasFlag(e))
                .Select(e => (ulong)e),
        ];
    }

    private double Prior(Element element)
    {
        Incident incident = crisis.Incident;
        double act = incident.ActPrior ?? parameters.Prior[incident.Domain];
        return element switch
        {
            Element.Author => incident.AuthorPrior ?? act,
            Element.Intent => incident.IntentPrior ?? act,
            Element.None or Element.Act or Element.Gravity or Element.Sponsor => act,
            _ => act,
        };
    }

    /// <summary>Opens every dossier and starts the reports.</summary>
    public void Begin()
    {
        double furtherShare = crisis.Text.Coefficient(CouplingRegistry.Proof),
            dismissal = LogOdds.FromProbability(parameters.Dismissal);
        crisisRate = Math.Min(EvidenceParameters.MostReports,
            rate * Math.Exp(parameters.RateSpread * crisis.Luck.Draw(Purpose.ReportRate).Normal()));
        double ofAll = crisis.Luck.DrawOfDomain(Purpose.CommonError).Normal();
        for (int e = 0; e < elements; e++)
            commonErrors[e] = LineReading.Shared(parameters.ElementCorrelation, ofAll,
                crisis.Luck.DrawOfDomain(Purpose.CommonError, flags[e]).Normal());
        convincedInfluence = 0;
        shared.Begin();
        cell.Begin(priors, Believed, dismissal, furtherShare);
        foreach (Party party in crisis.Parties)
        {
            double barrier = LogOdds.FromProbability(parameters.Standard)
                + (standardSpread * crisis.Luck.DrawOfMember(party, Purpose.Standard).Normal());
            party.Dossier.Begin(priors, Believed, Math.Max(barrier, LeastBarrier), dismissal, furtherShare);
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
    /// A finding that there was no attack undoes a conviction, unless the member has leave to act on it already, or the
    /// act is open: what everybody saw remains, and what was to be found besides is not found.
    /// </summary>
    private void WithdrawConviction(Party party)
    {
        if (party.Contingent.Mandate.IsSet) return;
        if (party.Found && Counts(party)) convincedInfluence -= party.Member.Influence;
        party.Found = false;
        party.Dossier.Dismiss();
        if (!crisis.Incident.IsOpen) party.Convinced = Moment.Never;
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
        if (crisis.Incident.IsOpen) party.Dossier.AcceptAsPlain();
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
        if (party.IsGathering) return;
        double memberRate = crisisRate * party.Sight;
        party.IsGathering = true;
        while (Matters(party) && party.NextReport < EvidenceParameters.ReportsWeighed)
        {
            Stream stream = crisis.Luck.Draw(party, Purpose.Reports, party.NextReport++);
            await crisis.Sim.Delay(stream.Gap(memberRate / crisis.Conflict.Slowness));
            if (Matters(party)) Report(party, ref stream);
        }
        party.IsGathering = false;
    }

    /// <summary>Members whose own files are closed report again where the cell's file has been opened anew.</summary>
    private void ResumeGathering()
    {
        foreach (Party party in crisis.Parties)
            if (party.Aware.IsSet) _ = GatherReports(party);
    }

    private bool Matters(Party party) => !crisis.IsOvertaken
        && IsOfUse(party);

    private bool IsOfUse(Party party) =>
        (party.Dossier.Open && !Acts(party)) || (cell.Open && !DecidedForAll);

    /// <summary>
    /// Whether a member has leave for all that was asked for on this incident, so that nothing hangs on its belief any
    /// more.
    /// </summary>
    private bool Acts(Party party) => party.IsVictim
        ? DecidedForAll
        : party.Contingent.Mandate.IsSet && crisis.Record.Asked != ResponseLevel.None
            && party.Contingent.Level >= crisis.Record.Asked;

    /// <summary>Where each decides for itself, the first to decide leaves the others to find out.</summary>
    private bool DecidedForAll => crisis.Decided.IsSet
        && !crisis.EachForItself;

    private void Report(Party party, ref Stream stream)
    {
        bool released = stream.Bernoulli(releasable);
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
        if (wasOpen && party.Dossier.Dismissed)
            crisis.Chronicle?.Tell(party.Member.Name, "takes it for no attack by this author");
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
        bool news = false;
        if (party.Dossier.Convinced && !party.Found) news = Find(party);
        if (party.Dossier.Believes && !party.Convinced.Happened) news = Believe(party);
        if (news) crisis.OpinionsMoved.Beat();
    }

    private static bool Counts(Party party) => !party.IsVictim && party.Member.IsParty;

    /// <summary>It has found all that the text asks for.</summary>
    private bool Find(Party party)
    {
        party.Found = true;
        if (Counts(party)) convincedInfluence += party.Member.Influence;
        if (convincedInfluence > (crisis.AlliedInfluence / 2) + Crisis.Tie) crisis.Proved.Fire();
        return true;
    }

    /// <summary>It believes act and author, and may act on it.</summary>
    private bool Believe(Party party)
    {
        party.Convinced = Moment.At(crisis.Now);
        party.Believes.Fire();
        crisis.Chronicle?.Tell(party.Member.Name, crisis.Incident.IsOpen ? "knows who did it" : "is convinced");
        crisis.Record.Mark(Milestone.Conviction, party.Convinced);
        crisis.FirstConviction.Fire();
        if (party.IsVictim && !crisis.Incident.IsOpen) TellAllies();
        Convinced?.Invoke(party);
        return true;
    }

    /// <summary>
    /// A victim that is convinced lays its dossier before its allies: evidence with a weight of its own, on every
    /// element, which opens closed files anew.
    /// </summary>
    private void TellAllies()
    {
        foreach (Party party in crisis.Parties)
            if (!party.IsVictim) _ = HearVictim(party);
    }

    private async Process HearVictim(Party party)
    {
        await crisis.Sim.Delay(crisis.Luck.Sample(crisis.Parameters.Detection.Told, party, Purpose.Told, 1));
        if (!crisis.Victim.Convinced.Happened) return; // a finding that binds has shown it wrong
        party.Aware.Fire();
        if (party.Dossier.Convinced) return;
        party.Dossier.Reopen(parameters.VictimWord);
        Conclude(party);
        _ = GatherReports(party);
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
