namespace CrisisSim.Model;

/// <summary>The couplings of M14: how far what the text says of itself acts over the years.</summary>
internal static class DriftCouplings
{
    private const PrimaryEndpoint Gains =
        PrimaryEndpoint.Timeliness | PrimaryEndpoint.Reliability | PrimaryEndpoint.Effectiveness;

    /// <summary>Years on precision in practice.</summary>
    public static Coupling Ebb { get; } = new()
    {
        Name = "ebb", Provision = Provision.Precision, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = 1, Moves = Gains,
        Does = "Precision in practice ebbs with the years since the words were last renewed: by c times what is lost.",
    };

    /// <summary>A review on precision in practice.</summary>
    public static Coupling Review { get; } = new()
    {
        Name = "review", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = -1, Moves = Gains,
        Does = "A review that finds lines read apart renews the words: the share c of what has ebbed comes back.",
    };

    /// <summary>A review on forms that a list leaves out.</summary>
    public static Coupling Amendment { get; } = new()
    {
        Name = "amendment", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 1, Moves = Gains,
        Does = "A review takes a form that is left out into list and plans: with probability c·g.",
    };

    /// <summary>The exercises asked for on their tempo.</summary>
    public static Coupling Drill { get; } = new()
    {
        Name = "drill", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "The exercise tempo tends to c times what the text asks for, and to 0 where it asks for none.",
    };

    /// <summary>A sunset on the life of the text.</summary>
    public static Coupling Sunset { get; } = new()
    {
        Name = "sunset", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "A text that expires lapses with probability c·(1 − renewal).",
    };

    /// <summary>A way out on membership.</summary>
    public static Coupling Exit { get; } = new()
    {
        Name = "exit", Provision = Provision.Governance, Mechanism = Mechanism.Drift,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "Members leave at c times the rate of exits where the text lets them go.",
    };

    /// <summary>All of them, in the order of their index.</summary>
    public static IReadOnlyList<Coupling> All { get; } = [Ebb, Review, Amendment, Drill, Sunset, Exit];
}
