using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Puts one text to the decision rule of the declaration.</summary>
internal sealed class Ballot
{
    private readonly Crisis crisis;
    private readonly Opinions opinions;
    private readonly ConsultationParameters parameters;
    private readonly Procedure procedure;
    private readonly SilenceProcedure silence;
    private readonly Party? leader;
    private ulong circulated;

    public Ballot(Crisis crisis, Opinions opinions)
    {
        this.crisis = crisis;
        this.opinions = opinions;
        parameters = crisis.Parameters.Consultation;
        procedure = crisis.Declaration.Procedure;
        silence = new SilenceProcedure(parameters, Math.Max(1, opinions.Allies.Length));
        leader = crisis.Parties.FirstOrDefault(p => p.Member.Name == procedure.Leader);
    }

    /// <summary>The ceiling on which the rule turns, for the chair's count of heads.</summary>
    public double Pivot() => procedure.Rule switch
    {
        DecisionRule.LeadState when leader is not null => Ceiling(leader),
        DecisionRule.QualifiedMajority => opinions.Pivot(procedure.Majority),
        _ => opinions.Pivot(1),
    };

    public void Begin() => circulated = 0;

    /// <summary>Whether the text last put was accepted.</summary>
    public bool Accepted { get; private set; }

    /// <summary>Puts a text: at the table, or under silence. At a limit that binds, the silence period ends with the limit.</summary>
    public async Process Put(ResponseLevel text, DecisionClock clock, bool limitPassed)
    {
        Accepted = false;
        if (procedure.Rule != DecisionRule.Silence)
        {
            Accepted = Carries(text);
            if (!Accepted && crisis.Tells) crisis.Tell("council", $"does not agree on {Words.Of(text)}");
            return;
        }
        if (opinions.OpenSupport((int)text) < 0.5 - Crisis.Tie) return;
        if (crisis.Tells) crisis.Tell("council", $"puts {Words.Of(text)} under silence");
        Stream stream = crisis.Draw(Purpose.SilencePeriod, circulated++);
        double period = procedure.SilencePeriod.Sample(ref stream) * Math.Exp(crisis.Scenario.Alliance.Pace);
        int breakers = silence.Breakers(opinions.Slacks((int)text), opinions.Voices);
        double hours = breakers == 0 ? period : period * stream.Uniform();
        if (limitPassed) await crisis.Sim.Delay(hours);
        else await clock.RunOut.Wait(hours);
        Accepted = breakers == 0;
        if (Accepted) return;
        crisis.Record.SilencesBroken++;
        if (crisis.Tells) crisis.Tell("council", $"sees silence broken by {Words.Count(breakers, "member")}");
    }

    /// <summary>Whether a vote now would carry a text.</summary>
    public bool Carries(ResponseLevel text) => procedure.Rule switch
    {
        DecisionRule.Individual => (int)text < (int)crisis.AssistLevel && Consents(text),
        DecisionRule.LeadState when leader is not null => Ceiling(leader) >= (int)text,
        DecisionRule.QualifiedMajority => DecisionRules.Carries(opinions.Ceilings(), (int)text, parameters.Abstention, parameters.Quorum, procedure.Majority),
        _ => Consents(text),
    };

    // The attacked member wants whatever it asked for, as far as the obligation goes.
    private double Ceiling(Party party) => party.IsVictim ? opinions.Most : opinions.Ceiling(opinions.IndexOf(party));

    private bool Consents(ResponseLevel text) => DecisionRules.Consents(opinions.Ceilings(), (int)text, parameters.Abstention, parameters.Quorum);
}
