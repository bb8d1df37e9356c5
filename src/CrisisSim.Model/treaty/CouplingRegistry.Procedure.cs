namespace CrisisSim.Model;

// What the obligation and the procedure do: limits, verification, and who decides how.
public static partial class CouplingRegistry
{
    /// <summary>The obligation on what a member accepts.</summary>
    public static Coupling Duty { get; } = new()
    {
        Name = "duty", Provision = Provision.Obligation, Mechanism = Mechanism.Consultation,
        Default = 0.5, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "A stronger obligation raises what a member accepts: c levels for each grade above 'as deemed "
            + "necessary'.",
    };

    /// <summary>The obligation on the cost at home of staying away.</summary>
    public static Coupling Promise { get; } = new()
    {
        Name = "promise", Provision = Provision.Obligation, Mechanism = Mechanism.Contribution,
        Default = 1, Low = 0, High = 1.5, Form = CouplingForm.Growth, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Delivery,
        Does = "The cost at home of staying away grows with the obligation: × (1 + c·(grade − 1)).",
    };

    /// <summary>The obligation on votes at home.</summary>
    public static Coupling Solidarity { get; } = new()
    {
        Name = "solidarity", Provision = Provision.Obligation, Mechanism = Mechanism.Authorization,
        Default = 1.9, Low = 0, High = 2.5, Grade = Grade.Sourced,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "A vote framed as alliance duty is refused less often: − c log-odds (Wagner 2018; .12 to .02).",
    };

    /// <summary>A time limit on the step that it ends.</summary>
    public static Coupling Limits { get; } = new()
    {
        Name = "limits", Provision = Provision.Limits, Mechanism = Mechanism.Consultation,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "A time limit ends a step when it is obeyed: with probability c·compliance.",
    };

    /// <summary>The limit to decide on doubt.</summary>
    public static Coupling Haste { get; } = new()
    {
        Name = "haste", Provision = Provision.Limits, Mechanism = Mechanism.Consultation,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "At the limit, doubt counts against: a member short of the balance of evidence is bound to say no, "
            + "with weight c.",
    };

    /// <summary>The joint cell on conviction.</summary>
    public static Coupling JointCell { get; } = new()
    {
        Name = "joint_cell", Provision = Provision.Verification, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "A joint cell's finding convinces all members, with probability c.",
    };

    /// <summary>The joint cell's own report on its finding.</summary>
    public static Coupling Independent { get; } = new()
    {
        Name = "independent", Provision = Provision.Verification, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "An independent report weighs c·d, free of the error that members share.",
    };

    /// <summary>A data room on what members may release to one another.</summary>
    public static Coupling DataRoom { get; } = new()
    {
        Name = "data_room", Provision = Provision.Verification, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "A data room makes reports releasable: at least the share c·data_room of them.",
    };

    /// <summary>Parallel authorization on its hours.</summary>
    public static Coupling Parallel { get; } = new()
    {
        Name = "parallel", Provision = Provision.Procedure, Mechanism = Mechanism.Authorization,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "Cabinets and committees begin on own conviction: the share c of their hours runs beside the "
            + "consultation.",
    };

    /// <summary>Advance consent on votes at home.</summary>
    public static Coupling AdvanceConsent { get; } = new()
    {
        Name = "advance_consent", Provision = Provision.Procedure, Mechanism = Mechanism.Authorization,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "Consent given beforehand to listed forms spares the share c of the hours of the vote and of the risk "
            + "of refusal.",
    };

    /// <summary>The dispute panel on readings.</summary>
    public static Coupling Panel { get; } = new()
    {
        Name = "panel", Provision = Provision.Procedure, Mechanism = Mechanism.Consultation,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "A dispute panel brings each member that drew the line higher than all do the share c of the way to the "
            + "common reading, and holds nobody back.",
    };

    /// <summary>A missed limit on the attacker's belief.</summary>
    public static Coupling MissedLimit { get; } = new()
    {
        Name = "missed_limit", Provision = Provision.Limits, Mechanism = Mechanism.Adversary,
        Default = 0.5, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Course,
        Does = "A limit missed in public is a failure in the attacker's eyes: of weight c·precision, as far as exact "
            + "words tell it anything.",
    };

    /// <summary>Automatic punishment on settlement.</summary>
    public static Coupling Punishment { get; } = new()
    {
        Name = "punishment", Provision = Provision.Obligation, Mechanism = Mechanism.Escalation,
        Default = 0.3, Low = 0, High = 0.8, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 0, Moves = Course,
        Does = "Automatic punishment leaves less room to come to terms: settlement × (1 − c), half of it where "
            + "members promise assistance.",
    };

    /// <summary>Precision on how long the willing wait for the body.</summary>
    public static Coupling Waits { get; } = new()
    {
        Name = "waits", Provision = Provision.Precision, Mechanism = Mechanism.Consultation,
        Default = 0.2, Low = 0, High = 0.4, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "Exact words say who finds the case: the willing wait for the body's first round more often, by "
            + "c·precision.",
    };

    /// <summary>A clause on individual action on the price of acting alone.</summary>
    public static Coupling Individually { get; } = new()
    {
        Name = "individually", Provision = Provision.Obligation, Mechanism = Mechanism.Consultation,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "A text that lets each act by itself spares a member that reads the act inside the price of acting "
            + "without the others (at 0 it does not).",
    };

    /// <summary>Precision on help beyond what is promised.</summary>
    public static Coupling Letter { get; } = new()
    {
        Name = "letter", Provision = Provision.Precision, Mechanism = Mechanism.Contribution,
        Default = 0.2, Low = 0, High = 0.6, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = 0, Moves = Delivery,
        Does = "An exact promise is kept to the letter and no further: help beyond what is assigned × (1 − "
            + "c·precision).",
    };

    /// <summary>Precision on the loss of a promise that is not kept.</summary>
    public static Coupling BrokenWord { get; } = new()
    {
        Name = "broken_word", Provision = Provision.Precision, Mechanism = Mechanism.Adversary,
        Default = 1, Low = 0, High = 2, Form = CouplingForm.Growth, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Course,
        Does = "A body that adjourns without a decision under exact words shows the more irresolution, and a promise "
            + "in exact words that was not kept in an earlier crisis weighs the more: weight × (1 + c·precision).",
    };

    /// <summary>Replies settled with a union on the hours until they take effect.</summary>
    public static Coupling Harmonised { get; } = new()
    {
        Name = "harmonised", Provision = Provision.Procedure, Mechanism = Mechanism.Responses,
        Default = 0.5, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 0, Moves = Course,
        Does = "What members of a union take together was settled with it beforehand: latency × (1 − c).",
    };

    /// <summary>A sitting of heads of state and government on the steps of their own governments.</summary>
    public static Coupling Heads { get; } = new()
    {
        Name = "heads", Provision = Provision.Procedure, Mechanism = Mechanism.Authorization,
        Default = 0.5, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "Who has decided at the table as head of state or government needs less of the executive's and the "
            + "cabinet's hours at home: hours × (1 − c).",
    };
}
