namespace CrisisSim.Model;

// What the trigger's words do: precision, general clause, forms, proof, condition.
public static partial class CouplingRegistry
{
    /// <summary>Precision on the spread of readings.</summary>
    public static Coupling Reading { get; } = new()
    {
        Name = "reading", Provision = Provision.Precision, Mechanism = Mechanism.Interpretation,
        Default = 1, Low = 0, High = 1.5, Form = CouplingForm.Power, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "Exact words narrow the spread of readings: σ = σ_max (σ_min/σ_max)^(c·precision).",
    };

    /// <summary>Precision on habits of reading.</summary>
    public static Coupling Bias { get; } = new()
    {
        Name = "bias", Provision = Provision.Precision, Mechanism = Mechanism.Interpretation,
        Default = 0.3, Low = 0, High = 0.7, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "Exact words leave less room for a habit of reading: bias × (1 − c·precision).",
    };

    /// <summary>Precision on forms that a list leaves out.</summary>
    public static Coupling Gap { get; } = new()
    {
        Name = "gap", Provision = Provision.Precision, Mechanism = Mechanism.Interpretation,
        Default = 1.5, Low = 0, High = 3, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = -1, Moves = Gains,
        Does = "An exact list raises the line for a form it leaves out: + c·precision rungs, less what a general "
            + "clause covers.",
    };

    /// <summary>Precision on help that is not owed.</summary>
    public static Coupling Permission { get; } = new()
    {
        Name = "permission", Provision = Provision.Precision, Mechanism = Mechanism.Contribution,
        Default = 0.3, Low = 0, High = 0.8, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Delivery,
        Does = "A member that reads an exact text as not applying helps less of its own accord: voluntary help × (1 − "
            + "c·precision).",
    };

    /// <summary>Precision on talk about a listed act.</summary>
    public static Coupling TalkCore { get; } = new()
    {
        Name = "talk_core", Provision = Provision.Precision, Mechanism = Mechanism.Consultation,
        Default = 0.3, Low = 0, High = 0.6, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Gains,
        Does = "Inside the listed core exact words shorten a round: × (1 − c·precision).",
    };

    /// <summary>Precision on talk about an act near the line.</summary>
    public static Coupling TalkEdge { get; } = new()
    {
        Name = "talk_edge", Provision = Provision.Precision, Mechanism = Mechanism.Consultation,
        Default = 0.3, Low = 0, High = 0.6, Form = CouplingForm.Growth, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "Within a rung of the line exact words lengthen a round: × (1 + c·precision).",
    };

    /// <summary>Precision on the spread of standards of proof.</summary>
    public static Coupling Standard { get; } = new()
    {
        Name = "standard", Provision = Provision.Precision, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1.5, Form = CouplingForm.Power, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = -1, Moves = Gains,
        Does = "Exact words bring members' standards of proof together: logit spread .8 (.4/.8)^(c·precision).",
    };

    /// <summary>Precision on votes at home.</summary>
    public static Coupling Legal { get; } = new()
    {
        Name = "legal", Provision = Provision.Precision, Mechanism = Mechanism.Authorization,
        Default = 0.4, Low = 0, High = 1, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = -1, Moves = Gains,
        Does = "A vote is surer where an exact text covers the case and less sure where it does not: ± c·precision "
            + "log-odds.",
    };

    /// <summary>Precision on the cost at home of a broken promise.</summary>
    public static Coupling Audience { get; } = new()
    {
        Name = "audience", Provision = Provision.Precision, Mechanism = Mechanism.Contribution,
        Default = 0.2, Low = -0.2, High = 0.6, Form = CouplingForm.Growth, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Delivery,
        Does = "Breaking an exact promise costs a government more at home: × (1 + c·precision·attention).",
    };

    /// <summary>Vagueness on excuses at home.</summary>
    public static Coupling Excuse { get; } = new()
    {
        Name = "excuse", Provision = Provision.Precision, Mechanism = Mechanism.Contribution,
        Default = 0.3, Low = 0, High = 0.6, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 0, Moves = Delivery,
        Does = "A vague text lets elites explain an obligation away: cost at home × (1 − c·(1 − precision)).",
    };

    /// <summary>The general clause on forms that a list leaves out.</summary>
    public static Coupling GeneralClause { get; } = new()
    {
        Name = "general_clause", Provision = Provision.GeneralClause, Mechanism = Mechanism.Interpretation,
        Default = 0.7, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 1, Moves = Gains,
        Does = "A general clause covers part of what the list leaves out: gap × (1 − c·clause).",
    };

    /// <summary>What is to be proved on the evidence needed.</summary>
    public static Coupling Proof { get; } = new()
    {
        Name = "proof", Provision = Provision.Proof, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "Each further element has to be proved by evidence of its own (at 0 the first proves all).",
    };

    /// <summary>Precision on the attacker's doubt of the line.</summary>
    public static Coupling Line { get; } = new()
    {
        Name = "line", Provision = Provision.Precision, Mechanism = Mechanism.Adversary,
        Default = 1, Low = 0, High = 1.5, Form = CouplingForm.Power, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = -1, Moves = Course,
        Does = "Exact words tell the attacker where the line is: its doubt 1.5 (.3/1.5)^(c·precision) rungs.",
    };

    /// <summary>A cumulative clause on severity.</summary>
    public static Coupling Cumulative { get; } = new()
    {
        Name = "cumulative", Provision = Provision.Forms, Mechanism = Mechanism.Interpretation,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Gains,
        Does = "A text that counts acts together adds the share c·clause of what earlier acts weigh.",
    };

    /// <summary>A condition on the line of assistance.</summary>
    public static Coupling Condition { get; } = new()
    {
        Name = "condition", Provision = Provision.Condition, Mechanism = Mechanism.Interpretation,
        Default = 1.5, Low = 0, High = 3, Grade = Grade.Judged,
        SignListed = -1, SignUnlisted = -1, Moves = Gains,
        Does = "A text for unprovoked attacks alone raises the line by c rungs for one that was provoked.",
    };

    /// <summary>Precision on what attackers believe of resolve.</summary>
    public static Coupling Belief { get; } = new()
    {
        Name = "belief", Provision = Provision.Precision, Mechanism = Mechanism.Choice,
        Default = 1, Low = 0, High = 1.5, Form = CouplingForm.Power, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = -1, Moves = Deterrence,
        Does = "Exact words narrow what attackers believe of the alliance's resolve: SD = vague "
            + "(precise/vague)^(c·precision).",
    };

    /// <summary>Vagueness on how readily the protected member provokes.</summary>
    public static Coupling Restraint { get; } = new()
    {
        Name = "restraint", Provision = Provision.Precision, Mechanism = Mechanism.Provocation,
        Default = 0.3, Low = 0, High = 0.6, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 0, Moves = PrimaryEndpoint.DrawnIn,
        Does = "A vague promise leaves the risk with the protected member, which provokes the less readily: × (1 − "
            + "c·(1 − precision)).",
    };
}
