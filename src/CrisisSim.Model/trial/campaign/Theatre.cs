using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What stands against the attack: in kinetic domains the victim's force and the allied forces that have arrived; in
/// the others the measures in effect.
/// </summary>
internal sealed class Theatre
{
    private const double LookInterval = 24;

    private static readonly double[] Days = [7 * 24, 30 * 24, 90 * 24];

    private readonly Crisis crisis;
    private readonly CampaignParameters parameters;
    private readonly Supply supply;
    private readonly double commandLoss, standards;
    private readonly double[] deliveredByDay = new double[3];
    private Deployment? lastArrival;
    private bool fights;
    private double local, allied, support, attacking, pressure, commandSince;

    public Theatre(Crisis crisis)
    {
        this.crisis = crisis;
        parameters = crisis.Parameters.Campaign;
        Changed = new Pulse(crisis.Sim);
        double agreed = crisis.Text.Pledges.CommandAgreed
            ? crisis.Text.Coefficient(CouplingRegistry.Command)
            : 0;
        commandLoss = crisis.Scenario.Alliance.Command.Loss * (1 - agreed);
        standards = crisis.Text.Coefficient(CouplingRegistry.Standards) * ((2 * crisis.Text.Pledges.Standards) - 1);
        supply = new Supply(crisis, Changed);
    }

    /// <summary>Beats when forces or measures change.</summary>
    public Pulse Changed { get; }

    /// <summary>The contingent that came furthest so far, where any is under way.</summary>
    public Deployment? Furthest { get; private set; }

    /// <summary>The contingent whose arrival made the response effective, where one did.</summary>
    public Deployment? Decisive { get; private set; }

    /// <summary>What those who send have promised, with the victim's own: brigades, in other domains weight.</summary>
    public double Promised { get; private set; }

    public void Begin()
    {
        local = parameters.LocalStrength;
        attacking = crisis.Scenario.Attacker.Strength;
        allied = support = pressure = 0;
        commandSince = double.NaN;
        fights = false;
        Promised = crisis.IsKinetic ? local : 0;
        Furthest = Decisive = lastArrival = null;
        Array.Clear(deliveredByDay);
        if (!crisis.IsKinetic || local <= 0) return;
        crisis.Victim.Contingent.Standing = local;
        supply.Fights(crisis.Victim);
    }

    /// <summary>
    /// Force needed: to stop the attack or, once it has its objective, to retake it; elsewhere the share of measures.
    /// </summary>
    public double Need()
    {
        double ratio = crisis.Record[Milestone.ObjectiveTaken].Happened ? RetakeRatio : parameters.Effective;
        return ratio * (crisis.IsKinetic ? attacking : crisis.Scenario.Attacker.Resilience * crisis.AlliedPledge);
    }

    /// <summary>
    /// ρ at which what was lost is retaken: in other than kinetic domains measures that stop the effort also undo it.
    /// </summary>
    public double RetakeRatio => crisis.IsKinetic ? parameters.Retake : parameters.Effective;

    /// <summary>
    /// ρ: opposing over attacking strength. The arms that support the front count at most as a multiple of what is of
    /// the front's own kind.
    /// </summary>
    public double Ratio()
    {
        if (!crisis.IsKinetic) return pressure / crisis.Scenario.Attacker.Resilience;
        (double stood, double sent, double behind) = supply.Missing();
        double own = local - stood + ((allied - sent) * CommandFactor() * StandardsFactor());
        return (own + Math.Min(support - behind, parameters.SupportAtMost * own)) / attacking;
    }

    /// <summary>
    /// Hours until the ratio is worth another look although nothing arrives: command is still settling, or forces run
    /// dry.
    /// </summary>
    public double NextLook =>
        (commandLoss > 0 && allied > 0 && 1 - CommandFactor() > 0.02) || supply.RunsLow
            ? LookInterval
            : double.PositiveInfinity;

    /// <summary>Notes a promise of what is to come.</summary>
    public void Promise(Party party, double amount)
    {
        party.Contingent.Committed += amount;
        Promised += amount;
    }

    /// <summary>The response is effective: what came last was decisive.</summary>
    public void MarkDecisive() => Decisive = lastArrival;

    /// <summary>
    /// Follows a contingent under way; the one with most stages behind it, then the earliest, is the furthest.
    /// </summary>
    public void Track(Deployment deployment)
    {
        if (Furthest is not { } other || deployment.Passed > other.Passed) Furthest = deployment;
    }

    /// <summary>Force that stands in the country under attack fights beside its own.</summary>
    public void AddForwardForce(Party party, ForceKind kind, double strength)
    {
        if (Supports(kind))
        {
            support += strength;
            party.Contingent.StandingSupport += strength;
        }
        else
        {
            local += strength;
            party.Contingent.Standing += strength;
        }
        Promised += strength;
        party.Contingent.Log.CountStanding(strength);
        supply.Fights(party);
        Changed.Beat();
    }

    /// <summary>Arms and money let the attacked member's own force grow by a share of what it was.</summary>
    public void Arm(double share)
    {
        double more = share * parameters.LocalStrength;
        local += more;
        crisis.Victim.Contingent.Standing += more;
        Promised += more;
        Changed.Beat();
    }

    /// <summary>Ships oppose an attack at sea by a share of its strength, beside what fights.</summary>
    public void Oppose(double share)
    {
        support += share * crisis.Scenario.Attacker.Strength;
        Changed.Beat();
    }

    /// <summary>Force begins to count.</summary>
    public void Arrive(Deployment deployment, ForceKind kind, double strength)
    {
        Contingent contingent = deployment.Party.Contingent;
        if (contingent.IsRecalled) return;
        contingent.InTheatre.Fire();
        var now = Moment.At(crisis.Now);
        bool first = !contingent.Arrived.Happened;
        if (first) contingent.Arrived = now;
        crisis.Record.Mark(Milestone.FirstForce, now);
        crisis.Record.Mark(Milestone.FirstResponse, now);
        if (double.IsNaN(commandSince)) commandSince = crisis.Now;
        contingent.Delivered += strength;
        if (Supports(kind))
        {
            support += strength;
            contingent.Support += strength;
        }
        else
        {
            allied += strength;
        }

        supply.Fights(deployment.Party);
        RecordArrival(deployment);
        CountDelivery(strength);
        Changed.Beat();
        ShowForce(deployment.Party, strength, first);
    }

    /// <summary>
    /// Force that can be seen in theatre shows resolve as far as it moves the balance, and raises the conflict where it
    /// fights: what comes when the act is over is a reinforcement, and meets nobody.
    /// </summary>
    private void ShowForce(Party party, double strength, bool first)
    {
        Conflict conflict = crisis.Conflict;
        bool combat = party.Contingent.Level >= ResponseLevel.Combat && !crisis.ActIsOver;
        if (!fights && combat)
        {
            fights = true;
            Disproportion.Answer(party.Reader.Crisis, ResponseLevel.Combat);
            conflict.Tension.Rise(crisis.Parameters.Escalation.Reply);
            if (conflict.Tension.AtTop) conflict.Close(EndKind.GeneralWar);
        }
        if (first && combat) conflict.Contacts.Happen(party, Contact.Arrival);
        conflict.Tension.Changed.Beat();
        conflict.Belief.ShowResolve(crisis.Parameters.Adversary.ForceInTheatre
            * Math.Min(1, strength / (parameters.Effective * attacking)));
    }

    private bool Supports(ForceKind kind) => (kind, crisis.Incident.Domain) is not
        ((ForceKind.Land, Domain.Land) or (ForceKind.Air or ForceKind.AirDefence, Domain.Air) or (ForceKind.Sea, Domain.Sea));

    /// <summary>A member's contingent comes home.</summary>
    public void Withdraw(Party party)
    {
        Contingent contingent = party.Contingent;
        Promised -= contingent.Committed;
        contingent.Committed = 0;
        if (contingent.Delivered <= 0) return;
        if (crisis.IsKinetic)
        {
            allied = Math.Max(0, allied - (contingent.Delivered - contingent.Support));
            support = Math.Max(0, support - contingent.Support);
        }

        pressure -= contingent.MeasuresInEffect;
        contingent.Delivered = contingent.Support = contingent.MeasuresInEffect = 0;
        crisis.Chronicle?.TellOfContingent(party, "brings its contingent home");
        Changed.Beat();
        crisis.Conflict.Tension.Changed.Beat();
        crisis.Conflict.Belief.Changed.Beat();
    }

    /// <summary>A member's part in the measures takes effect.</summary>
    public void JoinMeasures(Deployment deployment, double share, double weight)
    {
        Party party = deployment.Party;
        Contingent contingent = party.Contingent;
        if (contingent.Refused) return;
        var now = Moment.At(crisis.Now);
        if (!contingent.Arrived.Happened) contingent.Arrived = now;
        crisis.Record.Mark(Milestone.FirstResponse, now);
        double strength = share * party.Pledge;
        contingent.Delivered += strength;
        contingent.Log.CountSetOut(strength);
        contingent.MeasuresInEffect += weight;
        RecordArrival(deployment);
        CountDelivery(strength);
        AddPressure(weight);
    }

    /// <summary>A measure takes effect.</summary>
    public void AddPressure(double share)
    {
        pressure += share;
        Changed.Beat();
        crisis.Conflict.Belief.Changed.Beat();
    }

    /// <summary>
    /// Losses over a span by aimed fire (Lanchester 1916, the square law): each side loses in proportion to the force
    /// it faces.
    /// </summary>
    public void TakeLosses(double hours)
    {
        double perHour = parameters.Attrition / 24 * hours;
        if (perHour <= 0) return;
        double opposing = local + allied + support, faced = attacking;
        attacking = Math.Max(attacking - (perHour * opposing), 1e-6);
        double left = Math.Max(0, 1 - (perHour * faced / Math.Max(opposing, 1e-9)));
        local *= left;
        allied *= left;
        support *= left;
        foreach (Party party in crisis.Parties) party.Contingent.Lose(left);
    }

    /// <summary>Strength delivered by day 7, 30 or 90 (index 0 to 2), brigades.</summary>
    public double DeliveredBy(int index) => deliveredByDay[index];

    private void RecordArrival(Deployment deployment)
    {
        deployment.Arrived = crisis.Now;
        lastArrival = deployment;
        Track(deployment);
    }

    private void CountDelivery(double strength)
    {
        for (int k = 0; k < Days.Length; k++)
            if (crisis.Now <= Days[k]) deliveredByDay[k] += strength;
    }

    private double CommandFactor() => double.IsNaN(commandSince)
        ? 1
        : 1 - (commandLoss * Math.Exp(
            -(crisis.Now - commandSince) / (crisis.Scenario.Alliance.Command.Settling * crisis.Conflict.Slowness)));

    private double StandardsFactor() => standards == 0 ? 1 : 1 + (standards * Mixing());

    /// <summary>1 − Σ share² over the nations whose forces fight: 0 for one, 1 − 1/n for n of equal force.</summary>
    private double Mixing()
    {
        double sum = 0, squares = 0;
        foreach (Party party in crisis.Parties)
        {
            double strength = party.Contingent.Present;
            sum += strength;
            squares += strength * strength;
        }
        return sum > 0 ? 1 - (squares / (sum * sum)) : 0;
    }
}

/// <summary>
/// Forces fight on the stocks that they carry, from the hour at which a member's first fight. Once these are spent its
/// strength falls, evenly over some days, to a floor: × (1 − (1 − floor)·(1 − c·[agreed])·min(1, t/over)). A member that
/// states no stocks is supplied.
/// </summary>
internal sealed class Supply
{
    private readonly Crisis crisis;
    private readonly Pulse changed;
    private readonly double most, over;
    private readonly bool isShort, isAgreed;

    public Supply(Crisis crisis, Pulse changed)
    {
        (this.crisis, this.changed) = (crisis, changed);
        isShort = crisis.IsKinetic && crisis.Incident.Real
            && crisis.Parties.Any(party => party.Member.Stocks is not null);
        isAgreed = crisis.Text.Pledges.Supply;
        double spared = isAgreed ? crisis.Text.Coefficient(CouplingRegistry.Supply) : 0;
        most = isShort ? (1 - crisis.Parameters.Campaign.DryFloor) * (1 - spared) : 0;
        over = Math.Max(crisis.Parameters.Campaign.RunsDryOver, 1e-9);
    }

    /// <summary>Whether the strength of a member's forces is falling.</summary>
    public bool RunsLow
    {
        get
        {
            if (most == 0) return false;
            foreach (Party party in crisis.Parties)
                if (crisis.Now >= party.Contingent.DryFrom && crisis.Now < party.Contingent.DryFrom + over) return true;
            return false;
        }
    }

    /// <summary>A member's forces fight, and begin to use up what they carry.</summary>
    public void Fights(Party party)
    {
        if (!isShort || party.Member.Stocks is not { } stocks || double.IsFinite(party.Contingent.DryFrom)) return;
        party.Contingent.DryFrom = Math.Max(crisis.Now, crisis.Conflict.Onset) + stocks;
        _ = Spend(party);
    }

    /// <summary>Strength missing of what stood there, of what was sent, and of what supports the front.</summary>
    public (double Stood, double Sent, double Support) Missing()
    {
        if (most == 0) return default;
        double stood = 0, sent = 0, support = 0;
        foreach (Party party in crisis.Parties)
        {
            Contingent contingent = party.Contingent;
            if (crisis.Now <= contingent.DryFrom) continue;
            double lost = most * Math.Min(1, (crisis.Now - contingent.DryFrom) / over);
            stood += lost * contingent.Standing;
            sent += lost * (contingent.Delivered - contingent.Support);
            support += lost * (contingent.StandingSupport + contingent.Support);
        }
        return (stood, sent, support);
    }

    private async Process Spend(Party party)
    {
        await crisis.Sim.Until(party.Contingent.DryFrom);
        if (party.Contingent.Present <= 0 || crisis.ActIsOver) return;
        crisis.Chronicle?.TellOfAll(party.Member.Name, isAgreed
            ? "has spent its stocks, and is resupplied as agreed"
            : "has spent its stocks, and its forces run dry");
        if (most > 0) changed.Beat();
    }
}
