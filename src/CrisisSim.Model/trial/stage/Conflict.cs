using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// All that happens in one trial: one crisis for each incident, on one clock, with one adversary behind them. Crises of
/// the same kind, with force or without, share what members send.
/// </summary>
internal sealed class Conflict
{
    private readonly bool hasSpace;

    public Conflict(Scenario scenario, Declaration declaration, Simulation? sim = null)
    {
        (Scenario, Declaration, Sim) = (scenario, declaration, sim ?? new Simulation());
        CouncilSits = new Signal(Sim);
        Postures = [.. scenario.Members.Select(_ => new Posture())];
        Belief = new Belief(scenario.Mechanisms.Adversary, Sim);
        Tension = new Tension(scenario, Sim);
        Contacts = new Contacts(this);
        Crises = new Crisis[scenario.Incidents.Count];
        IReadOnlyList<int> gravestFirst = scenario.GravestFirst;
        foreach (int k in gravestFirst)
        {
            bool kinetic = scenario.Incidents[k].Domain.IsKinetic();
            Crises[k] = new Crisis(this, k,
                Crises.FirstOrDefault(c => c is not null && c.LeadOfKind == c && c.IsKinetic == kinetic));
        }
        Main = Crises[gravestFirst[0]];
        Onset = Crises.Where(c => c.LeadOfKind == Main.LeadOfKind && c.Incident.Real == Main.Incident.Real
            && c.Incident.Rung >= Math.Min(Main.Incident.Rung, Incident.ArmedAttack))
            .Min(c => c.Incident.At);
        LastBegins = Crises.Max(crisis => crisis.Incident.At);
        hasSpace = Crises.Any(crisis => crisis.Incident.Domain == Domain.Space);
        HasTwoContingents = Crises.Any(crisis => crisis.IsKinetic) && Crises.Any(crisis => !crisis.IsKinetic);
    }

    public Scenario Scenario { get; }
    public Declaration Declaration { get; }
    public Simulation Sim { get; }
    public Chronicle? Chronicle { get; private set; }

    /// <summary>One crisis an incident, in the order of the scenario.</summary>
    public Crisis[] Crises { get; }

    /// <summary>The crisis of the gravest incident: its objective is what the conflict is about.</summary>
    public Crisis Main { get; }

    /// <summary>Whether members have a contingent of force and one of other means.</summary>
    public bool HasTwoContingents { get; }

    /// <summary>
    /// Hour at which the fight for the objective begins: with the first armed attack of the gravest one's kind.
    /// </summary>
    public double Onset { get; }

    /// <summary>Hour at which the last incident begins.</summary>
    public double LastBegins { get; }

    /// <summary>How high each member has raised its readiness.</summary>
    public Posture[] Postures { get; }

    /// <summary>What the attacker believes of the alliance's resolve.</summary>
    public Belief Belief { get; }

    /// <summary>How high the conflict stands on the ladder.</summary>
    public Tension Tension { get; }

    /// <summary>Where forces of the two sides meet, with the danger of it.</summary>
    public Contacts Contacts { get; }

    /// <summary>The will that the allies share in this crisis, log-odds on votes and on sending.</summary>
    public double Will { get; private set; }

    /// <summary>The council has come together on one of the crises.</summary>
    public Signal CouncilSits { get; }

    /// <summary>
    /// Replies below the line that the alliance has taken already, on one account or another.
    /// </summary>
    public bool[] MeasuresTaken { get; } = new bool[(int)ReplyKind.Quarantine + 1];

    /// <summary>Factor on the hazard of terms while somebody mediates between the sides; 1 where nobody does.</summary>
    public double Mediation { get; set; } = 1;

    /// <summary>
    /// What the measures in effect cost the attacker, in units of what objectives are worth to attackers at large.
    /// </summary>
    public double CostToAttacker { get; set; }

    /// <summary>Whether the gravest act is over, and nothing of it holds on.</summary>
    public bool ActIsOver { get; set; }

    /// <summary>
    /// Service from space that is lost now, [0, 1]: over each attack there it grows as long as the act lasts, and is
    /// restored after it.
    /// </summary>
    public double ServiceLost
    {
        get
        {
            double lost = 0;
            foreach (Crisis crisis in Crises)
                if (crisis.Incident is { Real: true, Domain: Domain.Space }) lost = Math.Max(lost, crisis.ServiceLost());
            return lost;
        }
    }

    /// <summary>Factor on the hours of movement and of command while service from space is lost; 1 where none is.</summary>
    public double Slowness => hasSpace ? 1 + (Scenario.Mechanisms.Harm.ServiceSlows * ServiceLost) : 1;

    public EndKind End { get; private set; }
    public Moment Ended { get; private set; }

    /// <summary>
    /// What earlier crises have made of the alliance's reputation, (−1, 1); 0 where nothing is remembered.
    /// </summary>
    public double Reputation { get; private set; }

    /// <summary>Public support that earlier crises have worn away, [0, 1].</summary>
    public double Wear { get; private set; }

    /// <summary>Clears the stage for a trial, and sets the clock at the first warning.</summary>
    public void Reset(Chance chance, Memory remembered, Chronicle? chronicle)
    {
        Chronicle = chronicle;
        Reputation = remembered.Reputation(Scenario.Mechanisms.Adversary);
        Wear = remembered.Wear;
        Array.Clear(MeasuresTaken);
        CostToAttacker = 0;
        Mediation = 1;
        ActIsOver = false;
        (End, Ended) = (EndKind.Open, Moment.Never);
        foreach (Posture posture in Postures) posture.Clear();
        double start = 0;
        foreach (Crisis crisis in Crises)
        {
            crisis.Clear(chance);
            start = Math.Min(start, crisis.Warned);
        }
        Will = (Scenario.Mechanisms.Contribution.Will * Main.Luck.DrawOfMembers(Purpose.Will).Normal())
            + (Scenario.Mechanisms.Memory.Allies * Reputation)
            + (Scenario.Couplings[DriftCouplings.Trust] * Scenario.Alliance.Practice);
        Sim.Reset(start);
        Belief.Begin(remembered);
        Tension.Begin(chronicle);
    }

    public void Close(EndKind end)
    {
        (End, Ended) = (end, Moment.At(Sim.Now));
        Sim.Stop();
    }
}
