namespace CrisisSim.Model;

/// <summary>The couplings of M14: how far what the text says of itself acts over the years.</summary>
internal static class DriftCouplings
{
    private const PrimaryEndpoint Gains = PrimaryEndpoint.Timeliness | Delivery;

    private const PrimaryEndpoint Delivery = PrimaryEndpoint.Reliability | PrimaryEndpoint.Effectiveness;

    /// <summary>Years on precision in practice.</summary>
    public static Coupling Ebb { get; } = new()
    {
        Name = "ebb", Provision = Provision.Precision, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = 1, Moves = Gains,
        Does = "Precision in practice ebbs with the years since the words were last renewed: by c times what is lost.",
    };

    /// <summary>A review on precision in practice.</summary>
    public static Coupling Review { get; } = new()
    {
        Name = "review", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = -1, Moves = Gains,
        Does = "A review that finds lines read apart renews the words: the share c of what has ebbed comes back.",
    };

    /// <summary>A review on forms that a list leaves out.</summary>
    public static Coupling Amendment { get; } = new()
    {
        Name = "amendment", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 1, Moves = Gains,
        Does = "A review takes a form that is left out into list and plans: with probability c·g.",
    };

    /// <summary>The exercises asked for on their tempo.</summary>
    public static Coupling Drill { get; } = new()
    {
        Name = "drill", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "The exercise tempo tends to c times what the text asks for, and to 0 where it asks for none.",
    };

    /// <summary>A sunset on the life of the text.</summary>
    public static Coupling Sunset { get; } = new()
    {
        Name = "sunset", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "A text that expires lapses with probability c·(1 − renewal).",
    };

    /// <summary>A way out on membership.</summary>
    public static Coupling Exit { get; } = new()
    {
        Name = "exit", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "Members leave at c times the rate of exits where the text lets them go.",
    };

    /// <summary>An audit on what was pledged, and on precision in practice.</summary>
    public static Coupling Audit { get; } = new()
    {
        Name = "audit", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 0.8, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "An audit brings back the share c of what was pledged and forgotten, and finds lines read apart as a "
            + "review does, with probability c·g.",
    };

    /// <summary>Lessons of a crisis on the text.</summary>
    public static Coupling Lessons { get; } = new()
    {
        Name = "lessons", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 0.8, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "What a crisis showed is taken into the text: lines read apart, and its own form where that was left "
            + "out, with probability c times that of a crisis to show them.",
    };

    /// <summary>Rotation on what crises wear away.</summary>
    public static Coupling Rotation { get; } = new()
    {
        Name = "rotation", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 0.5, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Members that bore the last crisis rest: the share c of the public support that a crisis wears away is "
            + "spared.",
    };

    /// <summary>A spending target on what members spend.</summary>
    public static Coupling Target { get; } = new()
    {
        Name = "target", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 0.7, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 0, Moves = Gains,
        Does = "Members that spend less than the target close the share c of the gap, and their forces grow with it.",
    };

    /// <summary>Criteria of admission on newcomers.</summary>
    public static Coupling Criteria { get; } = new()
    {
        Name = "criteria", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 0.5, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 0, Moves = Gains,
        Does = "Newcomers that meet criteria differ less from the allied mean, spread × (1 − c), and come less often, "
            + "rate × (1 − c/2).",
    };

    /// <summary>Practice on the rounds of talk.</summary>
    public static Coupling Rehearsed { get; } = new()
    {
        Name = "rehearsed", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 0.3, Low = 0, High = 0.8, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "A council that has exercised talks shorter rounds, one out of practice longer ones: × (1 − c·practice).",
    };

    /// <summary>Practice on readings.</summary>
    public static Coupling CommonDrill { get; } = new()
    {
        Name = "common_drill", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 0.3, Low = 0, High = 0.8, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "Members that have exercised together read the text more alike: spread × (1 − c·practice).",
    };

    /// <summary>Practice on the will that allies share.</summary>
    public static Coupling Trust { get; } = new()
    {
        Name = "trust", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 0.3, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Members that have exercised together trust one another: the will that they share is c·practice higher.",
    };

    /// <summary>All of them, in the order of their index.</summary>
    public static IReadOnlyList<Coupling> All { get; } =
    [
        Ebb, Review, Amendment, Drill, Sunset, Exit, Audit, Lessons, Rotation, Target, Criteria, Rehearsed, CommonDrill,
        Trust,
    ];
}
