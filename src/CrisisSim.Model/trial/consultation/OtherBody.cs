using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The body of another text to which the attacked member and some of its allies are parties. It is called together with
/// the treaty's own and sits beside it, at its own pace and by its own rule, on assistance alone. Whichever body decides
/// first gives leave first; what this one decides concerns nobody who is no party to its text.
/// </summary>
internal sealed class OtherBody
{
    private readonly Crisis crisis;
    private readonly Body body;
    private readonly DecisionRule rule;
    private readonly Distribution silencePeriod;
    private readonly OtherTable table;
    private readonly Mandates mandates;
    private readonly string name;
    private readonly ulong key;
    private readonly double plainLine;
    private readonly double[] pivotAtRefusal = new double[(int)ResponseLevel.StrategicSignalling + 1];
    private bool isDone;

    private OtherBody(Crisis crisis, Declaration declaration, OtherTable table, Mandates mandates)
    {
        (this.crisis, this.table, this.mandates) = (crisis, table, mandates);
        (body, rule, silencePeriod) = (declaration.Body, declaration.Procedure.Rule, declaration.Procedure.SilencePeriod);
        name = $"body of '{declaration.Name}'";
        key = Name.Key(declaration.Name);
        plainLine = new ApplicableText(crisis.Scenario, declaration, crisis.Incident).PlainLine;
    }

    /// <summary>The bodies of other texts over an incident: of those that leave assistance to no member by itself.</summary>
    public static OtherBody[] Of(Crisis crisis, Opinions opinions, Mandates mandates) =>
    [
        .. from declaration in crisis.Scenario.Declarations
           where declaration.Procedure.Rule.Manner != DecisionManner.EachForItself
           let table = OtherTable.Of(crisis, opinions, declaration)
           where table is not null
           select new OtherBody(crisis, declaration, table, mandates),
    ];

    public void Begin()
    {
        isDone = false;
        Array.Fill(pivotAtRefusal, double.NegativeInfinity); // never refused
        _ = Sit();
    }

    private bool IsOver => isDone || crisis.IsOvertaken || crisis.StandsDown;

    private async Process Sit()
    {
        await crisis.Requested.Wait();
        Distribution convening = crisis.Scenario.Alliance.Council.ConveningOf(body, crisis.IsUrgent);
        await crisis.Sim.Delay(crisis.Luck.Takes(convening, Purpose.Convene, key));
        if (IsOver) return;
        crisis.Chronicle?.Tell(name, "convenes beside the council");
        table.Form();
        ulong round = 0;
        while (true)
        {
            for (int idle = 0; idle < crisis.Parameters.Consultation.AdjournAfter; idle++)
            {
                Distribution length = (crisis.IsUrgent ? body.RoundUrgent : null) ?? crisis.Parameters.Consultation.Round;
                await crisis.Sim.Delay(crisis.Luck.Takes(length, Purpose.Round, key + round++));
                if (IsOver) return;
                table.TalkOnce();
                if (Next() is not { } level) continue;
                idle = -1; // something is put, and the table does not go home over it
                await Put(level, round);
                if (IsOver) return;
            }
            crisis.Chronicle?.Tell(name, "adjourns without a decision");
            await crisis.OpinionsMoved.Next();
            if (IsOver) return;
        }
    }

    /// <summary>
    /// The highest level of assistance that the body may adopt and has not refused, or whose pivotal member has come nearer
    /// by half a level since; nothing where the attacked member itself reads the act outside.
    /// </summary>
    private ResponseLevel? Next()
    {
        if (crisis.Victim.Severity < plainLine) return null;
        double pivot = rule.Pivot(table);
        ResponseLevel most = crisis.IsKinetic ? ResponseLevel.Combat : ResponseLevel.CyberReply;
        for (ResponseLevel level = most; level >= crisis.AssistLevel; level--)
            if (body.Offered(level) && (!crisis.IsKinetic || level != ResponseLevel.CyberReply)
                && pivot >= pivotAtRefusal[(int)level] + Agenda.ComeNearer)
                return level;
        return null;
    }

    private async Process Put(ResponseLevel level, ulong round)
    {
        bool carries = rule.Manner == DecisionManner.Silence
            ? table.OpenSupport((int)level) >= 0.5 - Crisis.Tie
            : rule.Carries(table, (int)level) || StandingOrderHolds;
        if (carries && rule.Manner == DecisionManner.Silence)
        {
            Distribution period = (crisis.IsUrgent ? body.SilenceUrgent : null) ?? silencePeriod;
            double hours = crisis.Luck.Takes(period, Purpose.SilencePeriod, key + round);
            int breakers = table.Breakers((int)level);
            if (breakers > 0)
                hours *= SilenceProcedure.First(breakers, crisis.Luck.Draw(Purpose.SilenceBroken, key + round).Uniform());
            await crisis.Sim.Delay(hours);
            carries = breakers == 0;
        }
        if (carries && !IsOver) Adopt(level);
        else pivotAtRefusal[(int)level] = rule.Pivot(table);
    }

    /// <summary>Whether a standing order holds: the trigger is proved, and the table sees the act at its line or above.</summary>
    private bool StandingOrderHolds => rule.Manner == DecisionManner.Proof && crisis.Proved.IsSet && table.SeesInside;

    private void Adopt(ResponseLevel level)
    {
        isDone = true;
        crisis.Chronicle?.Tell(name, $"decides on {ChronicleText.Describe(level)}");
        foreach (Seat seat in table.Seats) mandates.ActUnder(seat.Text, seat.Party, level);
    }
}

/// <summary>A seat in the body of another text.</summary>
/// <param name="Party">Who sits there.</param>
/// <param name="Place">Its place among the allies.</param>
/// <param name="Text">The text, as it reads it.</param>
internal sealed record Seat(Party Party, int Place, OtherText Text);

/// <summary>
/// Who sits in the body of another text, and what they think of the act under that text: readings and beliefs move in its
/// talk as in the council's, apart from it.
/// </summary>
internal sealed class OtherTable : IVoters
{
    private readonly Opinions opinions;
    private readonly ConsultationParameters parameters;
    private readonly Procedure procedure;
    private readonly SilenceProcedure silence;
    private readonly double[] weights, susceptibility, margins, marginAnchors, beliefs, beliefAnchors, scratch, voices;
    private readonly int leader;
    private readonly bool victimLeads;

    private OtherTable(Crisis crisis, Opinions opinions, Procedure procedure, Seat[] seats)
    {
        (this.opinions, this.procedure, Seats) = (opinions, procedure, seats);
        parameters = crisis.Parameters.Consultation;
        AssistLevel = (int)crisis.AssistLevel;
        double influence = seats.Sum(seat => seat.Party.Member.Influence);
        weights = [.. seats.Select(seat => seat.Party.Member.Influence / influence)];
        susceptibility = [.. seats.Select(seat => seat.Party.Member.Susceptibility ?? parameters.Susceptibility)];
        (margins, marginAnchors, beliefs, beliefAnchors) =
            (new double[seats.Length], new double[seats.Length], new double[seats.Length], new double[seats.Length]);
        (scratch, voices) = (new double[seats.Length], new double[seats.Length]);
        silence = new SilenceProcedure(parameters, seats.Length);
        leader = Array.FindIndex(seats, seat => seat.Party.Member.Name == procedure.Leader);
        victimLeads = crisis.Victim.Member.Name == procedure.Leader;
    }

    public Seat[] Seats { get; }

    /// <summary>The table of a text over an incident; null where no ally that has a vote there is bound by it.</summary>
    public static OtherTable? Of(Crisis crisis, Opinions opinions, Declaration declaration)
    {
        Procedure procedure = declaration.Procedure;
        var seats = new List<Seat>();
        for (int i = 0; i < opinions.Allies.Length; i++)
        {
            Party ally = opinions.Allies[i];
            if (!procedure.Suspends(ally.Member.TieToAttacker)
                && Array.Find(ally.Others, text => text.Name == declaration.Name) is { } text)
                seats.Add(new Seat(ally, i, text));
        }
        return seats.Count > 0 ? new OtherTable(crisis, opinions, procedure, [.. seats]) : null;
    }

    /// <summary>Opinions as they are before anybody talks.</summary>
    public void Form()
    {
        Anchor();
        marginAnchors.CopyTo(margins, 0);
        beliefAnchors.CopyTo(beliefs, 0);
        for (int k = 0; k < Seats.Length; k++) voices[k] = opinions.VoiceOf(Seats[k].Place);
    }

    /// <summary>One round of talk, from what each knows and reads now.</summary>
    public void TalkOnce()
    {
        Anchor();
        OpinionDynamics.Round(margins, marginAnchors, weights, susceptibility, parameters.Pace);
        OpinionDynamics.Round(beliefs, beliefAnchors, weights, susceptibility, parameters.Pace);
    }

    /// <summary>Whether the members, by influence and before any talk, see the act at the line of the text or above.</summary>
    public bool SeesInside
    {
        get
        {
            double margin = 0;
            for (int k = 0; k < Seats.Length; k++) margin += weights[k] * marginAnchors[k];
            return margin >= 0;
        }
    }

    /// <summary>Share of the influence at the table that openly accepts a text.</summary>
    public double OpenSupport(double level)
    {
        double support = 0;
        for (int k = 0; k < Seats.Length; k++)
            if (Ceiling(k) >= level) support += weights[k];
        return support;
    }

    /// <summary>How many break silence over a text.</summary>
    public int Breakers(double level)
    {
        for (int k = 0; k < Seats.Length; k++) scratch[k] = Ceiling(k) - opinions.ReasonsOf(Seats[k].Place) - level;
        return silence.Breakers(scratch, voices);
    }

    public double AssistLevel { get; }

    /// <summary>The attacked member wants whatever the body can adopt.</summary>
    public double? LeaderCeiling => victimLeads ? double.PositiveInfinity : leader < 0 ? null : Ceiling(leader);

    public double Majority => procedure.Majority;

    public double Abstention => parameters.Abstention;

    public double Quorum => parameters.Quorum;

    public ReadOnlySpan<double> Ceilings()
    {
        for (int k = 0; k < Seats.Length; k++) scratch[k] = Ceiling(k);
        return scratch;
    }

    public double Pivot(double share)
    {
        _ = Ceilings();
        return VoteCount.Pivot(scratch, share);
    }

    private double Ceiling(int k) =>
        opinions.CeilingIn(Seats[k].Text, Seats[k].Place, margins[k], Math.Max(0, -beliefs[k]));

    private void Anchor()
    {
        for (int k = 0; k < Seats.Length; k++)
        {
            Party party = Seats[k].Party;
            marginAnchors[k] = party.Severity - Seats[k].Text.Line;
            beliefAnchors[k] = Opinions.BeliefOf(party);
        }
    }
}
