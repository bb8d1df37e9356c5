using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M10. From its first act on the attacker looks again when something happens, when its taste shocks are renewed, and
/// by the clock while its attack moves; and goes on, goes higher, stands still or gives up, by quantal response over
/// what it expects of each.
/// </summary>
internal sealed class Adversary(Conflict conflict, Campaign campaign, Prospect prospect)
{
    private static readonly Course[] Courses = Enum.GetValues<Course>();

    private readonly Crisis crisis = conflict.Main;
    private readonly AdversaryParameters parameters = conflict.Scenario.Mechanisms.Adversary;
    private readonly TasteShocks shocks = new(conflict.Main);
    private readonly double firstAct =
        conflict.Crises.Where(each => each.Incident.Real).Select(each => each.Incident.At).DefaultIfEmpty(0).Min();
    private readonly double[] systematic = new double[Courses.Length];
    private Course course;
    private string toldResolve = "";

    public void Begin()
    {
        (course, toldResolve) = (Course.Continue, "");
        if (crisis.Incident is { Real: true, Aim: Aim.Objective } && crisis.Scenario.Attacker.Adaptive) _ = Run();
    }

    private async Process Run()
    {
        await crisis.Sim.Until(firstAct);
        Weigh();
        shocks.Begin(Course.Continue, systematic); // it has chosen to act
        while (true)
        {
            double span = shocks.Until - crisis.Now;
            if (campaign.IsAdvancing) span = Math.Min(span, parameters.Reassess);
            await conflict.Belief.Changed.Next(Math.Max(0, span));
            if (campaign.IsOver) return;
            shocks.RenewEnded();
            Follow(Best());
            if (crisis.Sim.Stopped) return;
        }
    }

    /// <summary>What speaks for each course, taste shocks apart, in log-odds.</summary>
    private void Weigh()
    {
        foreach (Course candidate in Courses)
            systematic[(int)candidate] = parameters.Rationality * prospect.Evaluate(candidate);
    }

    private Course Best()
    {
        Weigh();
        Course best = Course.Continue;
        double most = double.NegativeInfinity;
        foreach (Course candidate in Courses)
        {
            if (candidate == Course.Escalate && (campaign.HasObjective || !campaign.IsAdvancing))
                continue; // it buys speed, and nothing else
            if (candidate == Course.Pause && crisis.Now < conflict.Onset) continue; // there is no attack to hold yet
            double appeal = systematic[(int)candidate] + shocks[candidate];
            if (appeal <= most) continue;
            (best, most) = (candidate, appeal);
        }
        return best;
    }

    private void Follow(Course next)
    {
        if (next == Course.Escalate) Escalate();
        else if (next == Course.Withdraw) Withdraw();
        else if (next != course && campaign.CouldAdvance) Tell(next == Course.Pause ? "pauses" : "goes on");
        course = next == Course.Pause ? next : Course.Continue;
        campaign.Pause(course == Course.Pause);
    }

    private void Escalate()
    {
        conflict.Tension.Rise(1);
        crisis.Record[Tally.Escalations]++;
        Tell($"escalates to {crisis.Scenario.Ladder.NameAt(conflict.Tension.Rung).Replace('_', ' ')}");
        if (conflict.Tension.AtTop)
        {
            conflict.Close(EndKind.GeneralWar);
            return;
        }
        conflict.Contacts.Escalate(crisis.Record[Tally.Escalations]);
        if (crisis.Sim.Stopped) return;
        campaign.SpeedUp(parameters.EscalationSpeed);
        crisis.Rise(1);
        Weigh();
        double best = double.NegativeInfinity;
        foreach (Course other in Courses)
            if (other != Course.Escalate) best = Math.Max(best, systematic[(int)other] + shocks[other]);
        shocks.RedrawBelow(Course.Escalate, systematic[(int)Course.Escalate], best);
    }

    private void Withdraw()
    {
        Tell(crisis.Now < conflict.Onset
            ? "calls off what it had planned"
            : campaign.HasObjective ? "gives back what it took, and withdraws" : "calls it off, and withdraws");
        conflict.Close(EndKind.Withdrew);
    }

    /// <summary>What it believes; where that is what it believed before, it was something else that moved it.</summary>
    private string Why()
    {
        string resolve = FormattableString.Invariant($"{conflict.Belief.Resolve:0.00}");
        bool isNew = resolve != toldResolve;
        toldResolve = resolve;
        return $" (it {(isNew ? "puts" : "still puts")} allied resolve at {resolve})";
    }

    private void Tell(string what)
    {
        crisis.Chronicle?.TellOfAll(crisis.Scenario.Attacker.Name, what + Why());
    }
}

/// <summary>What the attacker may do next (M10).</summary>
internal enum Course
{
    /// <summary>Go on as before.</summary>
    Continue,

    /// <summary>Go one rung higher, and faster.</summary>
    Escalate,

    /// <summary>Stand still for the time being.</summary>
    Pause,

    /// <summary>Give up, and what was taken back.</summary>
    Withdraw,
}
