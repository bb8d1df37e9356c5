namespace CrisisSim.Model;

// What the text says of conduct towards the other side, and of the public at home.
public static partial class CouplingRegistry
{
    /// <summary>A clause of proportion on what members accept.</summary>
    public static Coupling Proportion { get; } = new()
    {
        Name = "proportion", Provision = Provision.Conduct, Mechanism = Mechanism.Consultation,
        Default = 1, Low = 0, High = 2, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains | PrimaryEndpoint.GeneralWar,
        Does = "A clause of proportion lowers what a member accepts by c levels for each rung by which the reply goes "
            + "above the act.",
    };

    /// <summary>Channels that the text keeps up on those there are.</summary>
    public static Coupling Hotline { get; } = new()
    {
        Name = "hotline", Provision = Provision.Conduct, Mechanism = Mechanism.Escalation,
        Default = 0.5, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 0, Moves = Course,
        Does = "Channels to the other side go the share c of the way to what the text keeps up: fewer accidents, and "
            + "sooner terms.",
    };

    /// <summary>Findings laid before the public on votes at home.</summary>
    public static Coupling Published { get; } = new()
    {
        Name = "published", Provision = Provision.Conduct, Mechanism = Mechanism.Authorization,
        Default = 0.5, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "A vote goes by what was published: − c·(2P − 1) log-odds, P the belief in act and author as the files "
            + "have it.",
    };

    /// <summary>How the text was ratified on votes at home.</summary>
    public static Coupling Ratified { get; } = new()
    {
        Name = "ratified", Provision = Provision.Conduct, Mechanism = Mechanism.Authorization,
        Default = 0.3, Low = 0, High = 0.8, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "Those who have consented to the text vote for it: − c log-odds where the people have, + c where only "
            + "governments have.",
    };

    /// <summary>What is said in public on the cost at home of staying away.</summary>
    public static Coupling Spoken { get; } = new()
    {
        Name = "spoken", Provision = Provision.Pledges, Mechanism = Mechanism.Contribution,
        Default = 0.2, Low = 0, High = 0.5, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Delivery,
        Does = "A government is held to what was said in public: cost at home of staying away × (1 + c·(2·messaging − "
            + "1)).",
    };
}
