using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The limit to decide. It runs from the first member's conviction, for a clock that ran from convening would decide
/// every obscure case before there is evidence. It binds with the probability of compliance; else it is missed, and
/// noted.
/// </summary>
internal sealed class DecisionClock
{
    private readonly Crisis crisis;
    private readonly double? limit;

    public DecisionClock(Crisis crisis)
    {
        this.crisis = crisis;
        limit = crisis.Declaration.Limits.DecideWithin(crisis.Incident.Domain);
        RunOut = new Signal(crisis.Sim);
    }

    /// <summary>Fires at the limit, where it binds.</summary>
    public Signal RunOut { get; }

    public void Begin()
    {
        if (limit is { } hours) _ = Run(hours);
    }

    /// <summary>Whether a limit of the text is obeyed; each limit has a draw of its own.</summary>
    public static bool Binds(Crisis crisis, ulong which) =>
        crisis.Luck
            .Draw(Purpose.Compliance, which)
            .Uniform() < crisis.Declaration.Limits.Compliance * crisis.Text.Coefficient(CouplingRegistry.Limits);

    /// <summary>A limit passes in public: what the text promised exactly is missed the more visibly.</summary>
    public static void Miss(Crisis crisis)
    {
        crisis.Record[Tally.MissedLimits]++;
        crisis.Conflict.Belief.ShowFailure(
            crisis.Text.Coefficient(CouplingRegistry.MissedLimit) * crisis.Text.TimesPrecision(CouplingRegistry.Line));
    }

    /// <summary>A council that nobody has asked for help, or not for so much, keeps nobody waiting.</summary>
    private bool AssistanceAskedFor =>
        crisis.Requested.IsSet
            && (!crisis.Record[Milestone.Convened].Happened || crisis.Record.Asked >= crisis.AssistLevel);

    private async Process Run(double hours)
    {
        await crisis.FirstConviction.Wait();
        Wake wake = await crisis.Decided.Wait(hours);
        if (!wake.TimedOut || crisis.IsOvertaken || !AssistanceAskedFor) return;
        if (Binds(crisis, 1))
        {
            crisis.Chronicle?.Tell("council", "reaches its deadline");
            RunOut.Fire();
            crisis.OpinionsMoved.Beat(); // a council that has adjourned meets to judge
        }
        else
        {
            Miss(crisis);
            crisis.Chronicle?.Tell("council", "misses its deadline");
        }
    }
}
