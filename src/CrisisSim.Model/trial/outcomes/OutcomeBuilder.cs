namespace CrisisSim.Model;

/// <summary>Makes the outcome of a trial from its record.</summary>
internal sealed class OutcomeBuilder(Conflict conflict, Theatre theatre, StateAtDay30 state)
{
    private const double HonouredShare = 0.1;

    private readonly Crisis crisis = conflict.Main;
    private readonly AlliedEffort effort = new(conflict.Main);
    private readonly double[] burdens = new double[conflict.Main.Parties.Length - 1];

    public Outcome Build(long trial)
    {
        bool casus = CasusFoederis();
        ResponseLevel level = Highest(record => record.Level), asked = Highest(record => record.Asked);
        MeasuredValues values = Recorded();
        values[Milestone.Ended] = conflict.Ended;
        values[Tally.Dilution] = Math.Max(0, asked - level);
        values[Quantity.PeakRung] = conflict.Tension.Peak;
        values[Quantity.HarmDays] = state.HarmDays;
        SetPortions(values);
        SetEffort(values);
        values[Trait.FalseAlarm] = !crisis.Incident.Real && AnybodyMoved();
        values[Trait.MissedAttack] = casus && !values[Milestone.Decision].Happened;
        values[Trait.CasusFoederis] = casus;
        values[Trait.Entrapment] = crisis.Incident is { Real: true, Provoked: true } && AnybodyMoved();
        return new Outcome(values)
        {
            Trial = trial,
            Level = level,
            Asked = asked,
            End = crisis.Incident.Real || conflict.End == EndKind.GeneralWar ? conflict.End : EndKind.NoAttack,
            AtDay30 = state.State,
            Path = new CriticalPathFinder(crisis, theatre).Find(),
            Members = Members(casus),
        };
    }

    /// <summary>What the crises have on record, each measure as its row takes it over the incidents.</summary>
    private MeasuredValues Recorded()
    {
        var values = new MeasuredValues();
        foreach (Milestone milestone in Milestone.All) values[milestone] = Over(milestone);
        foreach (Tally tally in Tally.All) values[tally] = Over(tally);
        return values;
    }

    private void SetPortions(MeasuredValues values)
    {
        double strength = Math.Max(crisis.AlliedPledge, 1e-9);
        values[Portion.Participation] = Participation();
        values[Portion.DeliveredByDay7] = theatre.DeliveredBy(0) / strength;
        values[Portion.DeliveredByDay30] = theatre.DeliveredBy(1) / strength;
        values[Portion.DeliveredByDay90] = theatre.DeliveredBy(2) / strength;
        values[Portion.BurdenGini] = Gini();
        values[Portion.Reputation] = (1 + conflict.Reputation) / 2;
    }

    private void SetEffort(MeasuredValues values)
    {
        foreach (Party party in crisis.Parties) party.Contingent.Log.CountStay(party.Contingent.Delivered);
        values[Milestone.HalfAuthorized] = effort.HalfAuthorized();
        values[Portion.SentByDay30] = effort.Sent();
        values[Portion.SetOutByDay30] = effort.SetOut();
        values[Quantity.BrigadeDays] = effort.BrigadeDays();
        values[Quantity.Lost] = effort.Lost();
        values[Quantity.SupportSpent] = effort.SupportSpent();
    }

    /// <summary>Whether the words owe assistance, and the conflict was not over before the act.</summary>
    private bool CasusFoederis() => crisis.Text.Owes && !conflict.Ended.By(crisis.Incident.At);

    private Moment Over(Milestone milestone)
    {
        if (milestone.Across == Across.Gravest) return crisis.Record[milestone];
        Moment first = Moment.Never;
        foreach (Crisis each in conflict.Crises)
            if ((milestone.Across != Across.EarliestOfItsKind || each.LeadOfKind == crisis.LeadOfKind)
                && each.Record[milestone].OrNever < first.OrNever)
                first = each.Record[milestone];
        return first;
    }

    private int Over(Tally tally)
    {
        if (tally.Across == Across.Gravest) return crisis.Record[tally];
        int sum = 0;
        foreach (Crisis each in conflict.Crises) sum += each.Record[tally];
        return sum;
    }

    /// <summary>
    /// The highest level over the incidents of the gravest one's kind: what is decided over one sends the force of all.
    /// </summary>
    private ResponseLevel Highest(Func<CrisisRecord, ResponseLevel> of)
    {
        ResponseLevel highest = ResponseLevel.None;
        foreach (Crisis each in conflict.Crises)
            if (each.LeadOfKind == crisis.LeadOfKind && of(each.Record) > highest) highest = of(each.Record);
        return highest;
    }

    private bool AnybodyMoved() => crisis.Parties.Any(p => p.Contingent.HasMoved);

    private double Participation()
    {
        int sent = crisis.Parties.Count(p => !p.IsVictim && p.Contingent.HasMoved);
        return burdens.Length == 0 ? 0 : (double)sent / burdens.Length;
    }

    private double Gini()
    {
        int n = 0;
        foreach (Party party in crisis.Parties)
            if (!party.IsVictim) burdens[n++] = party.Pledge > 0 ? party.Contingent.Delivered / party.Pledge : 0;
        Array.Sort(burdens);
        double sum = 0, ranked = 0;
        for (int k = 0; k < n; k++)
        {
            sum += burdens[k];
            ranked += (k + 1) * burdens[k];
        }
        return sum <= 0 ? 0 : Math.Max(0, (2 * ranked / (n * sum)) - ((n + 1.0) / n));
    }

    private MemberOutcome[] Members(bool casus) =>
        Array.ConvertAll(crisis.Parties, party => new MemberOutcome(party.Member.Name, Measured(party, casus)));

    /// <summary>What the member has on record, with what is read off its state at the end.</summary>
    private static MemberValues Measured(Party p, bool casus)
    {
        MemberValues values = p.Record.Copy();
        values[MemberMilestone.Detected] = p.Aware.IsSet ? Moment.At(p.Aware.SetAt) : Moment.Never;
        values[MemberMilestone.Convinced] = p.Convinced;
        values[MemberMilestone.Alerted] = AlertOf(p);
        values[MemberMilestone.Authorized] = p.Contingent.Authorized;
        values[MemberMilestone.Moved] = p.Contingent.Moved;
        values[MemberMilestone.Arrived] = p.Contingent.Arrived;
        values[MemberQuantity.Line] = p.Line;
        values[MemberQuantity.SeveritySeen] = p.Severity;
        values[MemberQuantity.Share] = p.Contingent.Share;
        values[MemberQuantity.Sent] = AlliedEffort.SentBy(p);
        values[MemberQuantity.Delivered] = p.Contingent.Delivered;
        bool owes = casus && !p.IsVictim && p.Promised > Obligation.ConsultOnly;
        values[MemberTrait.Refused] = p.Contingent.Refused;
        values[MemberTrait.SentFirst] = p.Contingent.SentFirst;
        values[MemberTrait.Alone] = p.Contingent.Alone;
        values[MemberTrait.Honoured] = owes && Sent(p);
        values[MemberTrait.LegalBreach] = owes && p.Promised >= Obligation.Assist && !Sent(p);
        return values;
    }

    private static Moment AlertOf(Party p)
    {
        Moment alerted = p.Posture.VigilantOnly ? Moment.Never : p.Posture.Alerted,
            mandated = p.Contingent.Mandate.IsSet ? Moment.At(p.Contingent.Mandate.SetAt) : Moment.Never;
        return alerted.OrNever <= mandated.OrNever ? alerted : mandated;
    }

    private static bool Sent(Party p) =>
        p.Contingent.Share >= HonouredShare && !p.Contingent.Refused && p.Contingent.HasMoved;
}

/// <summary>Finds where the hours without an effective response went.</summary>
internal sealed class CriticalPathFinder(Crisis crisis, Theatre theatre)
{
    private readonly double[] hours = new double[CriticalPath.Stages];
    private double spent;

    public CriticalPath Find()
    {
        CrisisRecord r = crisis.Record;
        double end = r[Milestone.Effective].HoursWithout(Math.Min(CountingWindow.Hours, crisis.Scenario.Horizon));
        Deployment? journey = r[Milestone.Effective].Happened ? theatre.Decisive : theatre.Furthest;
        Pass(Stage.Detection, r[Milestone.Detection].OrNever, end);
        Pass(Stage.Evidence, r[Milestone.Conviction].OrNever, end);
        if (journey is { } j)
        {
            Pass(Stage.Consultation, j.Mandated, end);
            Pass(Stage.Authorization, j.Authorized, end);
            Pass(Stage.Readiness, Reached(j.Ready, end), end);
            Pass(Stage.Lift, Reached(j.Cleared, end), end);
            Pass(Stage.Transit, r[Milestone.Effective].Happened ? end : Reached(j.Arrived, end), end);
        }
        else
        {
            Pass(Stage.Consultation, r[Milestone.Decision].OrNever, end);
            Pass(Stage.Authorization, end, end);
        }
        Pass(Stage.Shortfall, end, end);
        return new CriticalPath(hours, journey?.Party.Member.Name);
    }

    private static double Reached(double hour, double end) => double.IsNaN(hour) ? end : hour;

    private void Pass(Stage stage, double until, double end)
    {
        double to = Math.Clamp(until, spent, Math.Max(spent, end));
        hours[(int)stage] += to - spent;
        spent = to;
    }
}
