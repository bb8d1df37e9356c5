namespace CrisisSim.Model;

// What delegation and pledges do.
public static partial class CouplingRegistry
{
    /// <summary>Delegated alert on the notice to move.</summary>
    public static Coupling Alert { get; } = new()
    {
        Name = "alert", Provision = Provision.Delegation, Mechanism = Mechanism.Readiness,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Delegated alert: the share c of the hours before the decision counts as alert.",
    };

    /// <summary>Delegated staging on planning.</summary>
    public static Coupling Stage { get; } = new()
    {
        Name = "stage", Provision = Provision.Delegation, Mechanism = Mechanism.Readiness,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Delegated staging: the share c of the hours between proof and decision counts for planning.",
    };

    /// <summary>Delegated movement on assigned forces.</summary>
    public static Coupling Move { get; } = new()
    {
        Name = "move", Provision = Provision.Delegation, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Delegated movement: the share c of assigned forces moves on proof, before any decision.",
    };

    /// <summary>Delegated rules of engagement on the hours in theatre.</summary>
    public static Coupling EngagementRules { get; } = new()
    {
        Name = "engagement_rules", Provision = Provision.Delegation, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.Effectiveness,
        Does = "Rules of engagement agreed beforehand spare the share c of the hours to settle them in theatre.",
    };

    /// <summary>Assignment on free riding.</summary>
    public static Coupling Assigned { get; } = new()
    {
        Name = "assigned", Provision = Provision.Pledges, Mechanism = Mechanism.Contribution,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Forces assigned by name are not left to others: free riding × (1 − c·assigned).",
    };

    /// <summary>Inspection on inflated pledges.</summary>
    public static Coupling Inspected { get; } = new()
    {
        Name = "inspected", Provision = Provision.Pledges, Mechanism = Mechanism.Contribution,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Inspection takes the share c off the inflation of pledges.",
    };

    /// <summary>Transit agreed on clearance at borders.</summary>
    public static Coupling Transit { get; } = new()
    {
        Name = "transit", Provision = Provision.Pledges, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Transit agreed beforehand shortens clearance by the share c of the difference.",
    };

    /// <summary>Command agreed on improvisation in theatre.</summary>
    public static Coupling Command { get; } = new()
    {
        Name = "command", Provision = Provision.Pledges, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.Effectiveness,
        Does = "Command agreed beforehand spares the share c of the loss while it is improvised.",
    };

    /// <summary>The cost rule on money.</summary>
    public static Coupling Funding { get; } = new()
    {
        Name = "funding", Provision = Provision.Pledges, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "A cost rule spares the share c of the hours to settle who pays, and a common fund that share of its "
            + "relief of the budget.",
    };

    /// <summary>Plans on planning.</summary>
    public static Coupling Plans { get; } = new()
    {
        Name = "plans", Provision = Provision.Pledges, Mechanism = Mechanism.Readiness,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Delivery,
        Does = "A plan for the form of attack spares the share c of the planning.",
    };

    /// <summary>A public schedule on what attackers believe of speed.</summary>
    public static Coupling Schedule { get; } = new()
    {
        Name = "schedule", Provision = Provision.Pledges, Mechanism = Mechanism.Choice,
        Default = 0.5, Low = 0, High = 0.9, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 0, Moves = Deterrence,
        Does = "A public readiness schedule narrows what attackers believe of the alliance's speed: SD × (1 − c), of "
            + "a slow one as of a fast one.",
    };

    /// <summary>Public messaging on what attackers believe of resolve.</summary>
    public static Coupling Messaging { get; } = new()
    {
        Name = "messaging", Provision = Provision.Pledges, Mechanism = Mechanism.Choice,
        Default = 0.3, Low = 0, High = 0.7, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = -1, Moves = Deterrence,
        Does = "Public messaging narrows what attackers believe of the alliance's resolve, weak or strong: SD × "
            + "e^(c·(1 − 2·messaging)).",
    };
}
