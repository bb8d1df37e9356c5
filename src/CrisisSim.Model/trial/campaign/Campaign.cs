using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M9. The attack goes on at a rate that falls with the force opposed, piecewise between changes. Standing still until the
/// attacker's patience ends, it is halted. An objective taken is a state and not the end: the alliance retakes it, or comes to
/// accept a fait accompli.
/// </summary>
internal sealed class Campaign(Crisis crisis, Theatre theatre)
{
    private const double AttritionStep = 12;

    private readonly CampaignParameters parameters = crisis.Parameters.Campaign;

    public void Begin()
    {
        if (crisis.Incident.Real) _ = Run();
    }

    private async Process Run()
    {
        await crisis.Sim.Until(0);
        if (crisis.Tells) crisis.Tell(crisis.Scenario.Attacker.Name, $"strikes: {crisis.Incident.Form}");
        await Advance();
        if (!crisis.Sim.Stopped) await Hold();
    }

    private async Process Advance()
    {
        double unopposed = crisis.Sample(crisis.Scenario.Attacker.Objective, Purpose.Objective);
        double endurance = crisis.Sample(crisis.Scenario.Attacker.Endurance, Purpose.Endurance);
        double progress = 0, patienceEnds = double.PositiveInfinity;
        while (true)
        {
            double rate = Progress.Rate(unopposed, theatre.Ratio(), parameters.Effective, parameters.Opposition);
            patienceEnds = Stands(rate, patienceEnds, endurance);
            double complete = rate > 0 ? (1 - progress) / rate : double.PositiveInfinity;
            double span = Math.Min(Math.Min(complete, patienceEnds - crisis.Now), Math.Min(theatre.NextLook, Step));
            double from = crisis.Now;
            Wake wake = await theatre.Changed.Next(span);
            theatre.Fight(crisis.Now - from);
            progress += (crisis.Now - from) * rate;
            if (wake.TimedOut && span == complete) break;
            if (wake.TimedOut && crisis.Now >= patienceEnds)
            {
                if (crisis.Tells) crisis.Tell(crisis.Scenario.Attacker.Name, "gives up, short of its objective");
                crisis.End(EndKind.Halted);
                return;
            }
        }
        crisis.Record.ObjectiveTaken = Moment.At(crisis.Now);
        crisis.Record.Halted = Moment.Never;
        if (crisis.Tells) crisis.Tell(crisis.Scenario.Attacker.Name, "holds its objective");
        crisis.OpinionsMoved.Beat();
    }

    private double Step => parameters.Attrition > 0 ? AttritionStep : double.PositiveInfinity;

    /// <summary>Marks when the attack comes to stand and when it moves again; answers with the end of the attacker's patience.</summary>
    private double Stands(double rate, double patienceEnds, double endurance)
    {
        if (rate > 0)
        {
            crisis.Record.Halted = Moment.Never;
            return double.PositiveInfinity;
        }
        MarkEffective();
        if (crisis.Record.Halted.Happened) return patienceEnds;
        crisis.Record.Halted = Moment.At(crisis.Now);
        if (crisis.Tells) crisis.Tell(crisis.Scenario.Attacker.Name, "is brought to a halt");
        return crisis.Now + endurance;
    }

    /// <summary>The objective is taken: retake it, or accept.</summary>
    private async Process Hold()
    {
        double accepts = crisis.Now + crisis.Sample(parameters.Acceptance, Purpose.Acceptance);
        double offensive = crisis.Sample(parameters.CounterOffensive, Purpose.CounterOffensive);
        double left = offensive;
        while (true)
        {
            double ratio = theatre.Ratio(), from = crisis.Now;
            bool attacks = ratio >= theatre.RetakeRatio;
            if (attacks) MarkEffective();
            if (!attacks) left = offensive;
            else if (left == offensive && crisis.Tells) crisis.Tell("the alliance", "begins its counter-offensive");
            bool hopes = !attacks && crisis.Now >= accepts && theatre.Promised >= theatre.Need();
            double patience = hopes ? double.PositiveInfinity : Math.Max(0, accepts - crisis.Now);
            double span = Math.Min(attacks ? left : patience, Math.Min(theatre.NextLook, Step));
            await theatre.Changed.Next(Math.Max(0, span));
            theatre.Fight(crisis.Now - from);
            if (attacks) left -= crisis.Now - from;
            if (attacks && left <= 1e-9)
            {
                crisis.Record.Restored = Moment.At(crisis.Now);
                if (crisis.Tells) crisis.Tell("the alliance", "has retaken what was lost");
                crisis.End(EndKind.Restored);
                return;
            }
            if (attacks || crisis.Now < accepts || (hopes && theatre.Promised >= theatre.Need())) continue;
            if (crisis.Tells) crisis.Tell("the alliance", "accepts the loss: fait accompli");
            crisis.End(EndKind.FaitAccompli);
            return;
        }
    }

    private void MarkEffective()
    {
        if (crisis.Record.Effective.Happened) return;
        crisis.Record.Effective = Moment.At(crisis.Now);
        theatre.Settle();
        if (crisis.Tells) crisis.Tell("the alliance", "has an effective response");
    }
}
