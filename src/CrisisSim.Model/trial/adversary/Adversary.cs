using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M10. From its first act on the attacker looks again when something happens, when its mood turns, and by the clock while its
/// attack moves; and goes on, goes higher, stands still or gives up, by quantal response over what it expects of each.
/// </summary>
internal sealed class Adversary(Conflict conflict, Campaign campaign, Prospect prospect)
{
    private static readonly Course[] Courses = Enum.GetValues<Course>();

    private readonly Crisis crisis = conflict.Main;
    private readonly AdversaryParameters parameters = conflict.Scenario.Mechanisms.Adversary;
    private readonly Moods moods = new(conflict.Main);
    private readonly double firstAct = conflict.Crises.Where(each => each.Incident.Real).Select(each => each.Incident.At).DefaultIfEmpty(0).Min();
    private readonly double[] systematic = new double[Courses.Length];
    private Course course;

    public void Begin()
    {
        course = Course.Continue;
        if (crisis.Incident.Real && crisis.Scenario.Attacker.Adaptive) _ = Run();
    }

    private async Process Run()
    {
        await crisis.Sim.Until(firstAct);
        Weigh();
        moods.Begin(Course.Continue, systematic); // it has chosen to act
        while (true)
        {
            double span = moods.Until - crisis.Now;
            await conflict.Belief.Shaken.Next(Math.Max(0, campaign.Moves ? Math.Min(span, parameters.Reassess) : span));
            moods.Turn();
            Take(Best());
            if (crisis.Sim.Stopped) return;
        }
    }

    /// <summary>What speaks for each course, moods apart, in log-odds.</summary>
    private void Weigh()
    {
        foreach (Course candidate in Courses) systematic[(int)candidate] = parameters.Rationality * prospect.Of(candidate);
    }

    private Course Best()
    {
        Weigh();
        Course best = Course.Continue;
        double most = double.NegativeInfinity;
        foreach (Course candidate in Courses)
        {
            if (candidate == Course.Escalate && (campaign.HasObjective || !campaign.Moves)) continue; // it buys speed, and nothing else
            if (candidate == Course.Pause && crisis.Now < conflict.Onset) continue; // there is no attack to hold yet
            double appeal = systematic[(int)candidate] + moods[candidate];
            if (appeal <= most) continue;
            (best, most) = (candidate, appeal);
        }
        return best;
    }

    private void Take(Course next)
    {
        if (next == Course.Escalate) Escalate();
        else if (next == Course.Withdraw) Withdraw();
        else if (next != course && campaign.CouldMove) Tell(next == Course.Pause ? "pauses" : "goes on");
        course = next == Course.Pause ? next : Course.Continue;
        campaign.Pause(course == Course.Pause);
    }

    private void Escalate()
    {
        conflict.Tension.Rise(1);
        crisis.Record.Escalations++;
        Tell($"escalates to {crisis.Scenario.Ladder.NameAt(conflict.Tension.Rung).Replace('_', ' ')}");
        if (conflict.Tension.AtTop)
        {
            conflict.Close(EndKind.GeneralWar);
            return;
        }
        campaign.Hasten(parameters.EscalationSpeed);
        crisis.Rise(1);
        Weigh();
        double best = double.NegativeInfinity;
        foreach (Course other in Courses)
            if (other != Course.Escalate) best = Math.Max(best, systematic[(int)other] + moods[other]);
        moods.Spend(Course.Escalate, systematic[(int)Course.Escalate], best);
    }

    private void Withdraw()
    {
        Tell(crisis.Now < conflict.Onset ? "calls off what it had planned" : campaign.HasObjective ? "gives back what it took, and withdraws" : "calls it off, and withdraws");
        conflict.Close(EndKind.Withdrew);
    }

    private string Why() => FormattableString.Invariant($" (allied resolve, in its eyes: {conflict.Belief.Resolve:0.00})");

    private void Tell(string what)
    {
        if (crisis.Tells) crisis.TellOfAll(crisis.Scenario.Attacker.Name, what + Why());
    }
}
