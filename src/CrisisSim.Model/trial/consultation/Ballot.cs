using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Puts one text to the decision rule of the declaration.</summary>
internal sealed class Ballot : IVoters
{
    private readonly Crisis crisis;
    private readonly Opinions opinions;
    private readonly ConsultationParameters parameters;
    private readonly Procedure procedure;
    private readonly DecisionRule rule;
    private readonly SilenceProcedure silence;
    private readonly Party? leader;
    private ulong circulated;

    public Ballot(Crisis crisis, Opinions opinions)
    {
        this.crisis = crisis;
        this.opinions = opinions;
        parameters = crisis.Parameters.Consultation;
        procedure = crisis.Declaration.Procedure;
        rule = procedure.Rule;
        silence = new SilenceProcedure(parameters, Math.Max(1, opinions.Voting));
        leader = crisis.Parties.FirstOrDefault(
            p => p.Member.Name == procedure.Leader && !Opinions.IsSuspended(p));
    }

    /// <summary>The ceiling on which the rule turns, for the chair's count of heads.</summary>
    public double Pivot() => opinions.Voting == 0 ? double.NegativeInfinity : rule.Pivot(this);

    public void Begin() => circulated = 0;

    /// <summary>Whether the text last put was accepted.</summary>
    public bool Accepted { get; private set; }

    /// <summary>
    /// Puts a text: at the table, or under silence. At a limit that binds, the silence period ends with the limit.
    /// </summary>
    public async Process Put(ResponseLevel text, DecisionClock clock, bool limitPassed)
    {
        Accepted = false;
        if (rule.Manner != DecisionManner.Silence)
        {
            Accepted = Carries(text);
            if (!Accepted)
                crisis.Chronicle?.Tell("council", $"does not agree on {ChronicleText.Describe(text)}");
            return;
        }
        if (opinions.OpenSupport((int)text) < 0.5 - Crisis.Tie) return;
        crisis.Chronicle?.Tell("council", $"puts a decision on {ChronicleText.Describe(text)} under silence");
        ulong occasion = circulated++;
        double period = Period(Purpose.SilencePeriod, occasion);
        int breakers = silence.Breakers(opinions.Slacks((int)text), opinions.Voices);
        double hours = breakers == 0
            ? period
            : period * SilenceProcedure.First(breakers, crisis.Luck.Draw(Purpose.SilenceBroken, occasion).Uniform());
        if (limitPassed) await crisis.Sim.Delay(hours);
        else await clock.RunOut.Wait(hours);
        Accepted = breakers == 0;
        if (Accepted) return;
        crisis.Record[Tally.SilencesBroken]++;
        crisis.Chronicle?.Tell("council",
            $"{ChronicleText.Count(breakers, "member")} {(breakers == 1 ? "breaks" : "break")} silence");
    }

    /// <summary>Hours for which a text lies before the members; none where it is put at the table.</summary>
    public double Period(Purpose purpose, ulong occasion) => rule.Manner == DecisionManner.Silence
        ? crisis.Luck.Takes(Urgent ?? procedure.SilencePeriod, purpose, occasion)
        : 0;

    /// <summary>How many would object to a text now; more than none where it does not carry.</summary>
    public int Objections(ResponseLevel text) => rule.Manner == DecisionManner.Silence
        ? opinions.OpenSupport((int)text) < 0.5 - Crisis.Tie
            ? 1
            : silence.Breakers(opinions.Slacks((int)text), opinions.Voices)
        : Carries(text) ? 0 : 1;

    private Distribution? Urgent => crisis.IsUrgent ? crisis.Declaration.Body.SilenceUrgent : null;

    /// <summary>Whether a vote now would carry a text.</summary>
    public bool Carries(ResponseLevel text) => opinions.Voting > 0 && rule.Carries(this, (int)text);

    double IVoters.AssistLevel => (int)crisis.AssistLevel;

    double? IVoters.LeaderCeiling => leader is null ? null : Ceiling(leader);

    double IVoters.Majority => procedure.Majority;

    double IVoters.Abstention => parameters.Abstention;

    double IVoters.Quorum => parameters.Quorum;

    ReadOnlySpan<double> IVoters.Ceilings() => opinions.Ceilings();

    double IVoters.Pivot(double share) => opinions.Pivot(share);

    // The attacked member wants whatever it asked for, as far as the obligation goes.
    private double Ceiling(Party party) => party.IsVictim ? opinions.Most : opinions.Ceiling(opinions.IndexOf(party));
}
