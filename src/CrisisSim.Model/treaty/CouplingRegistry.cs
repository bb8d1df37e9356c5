namespace CrisisSim.Model;

/// <summary>
/// Every place where a provision of the declaration touches a mechanism. The registry is the guard against an answer
/// built in: a test holds that each primary endpoint has couplings of either sign, and that no coefficient which is not
/// sourced has a range that excludes zero.
/// </summary>
public static class CouplingRegistry
{
    private const PrimaryEndpoint Both = PrimaryEndpoint.HoursWithoutDecision | PrimaryEndpoint.ObjectiveDenied;
    private const PrimaryEndpoint Course = PrimaryEndpoint.ObjectiveDenied | PrimaryEndpoint.GeneralWar;

    /// <summary>Exact words narrow the spread of readings: σ = σ_max (σ_min/σ_max)^(c·precision).</summary>
    public static Coupling Reading { get; } = new()
    {
        Index = 0, Name = "reading", Provision = Provision.Precision, Mechanism = Mechanism.Interpretation,
        Default = 1, Low = 0, High = 1.5, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 0, Moves = Both,
        Does = "Exact words narrow the spread of readings: σ = σ_max (σ_min/σ_max)^(c·precision).",
    };

    /// <summary>Exact words leave less room for a habit of reading: bias × (1 − c·precision).</summary>
    public static Coupling Bias { get; } = new()
    {
        Index = 1, Name = "bias", Provision = Provision.Precision, Mechanism = Mechanism.Interpretation,
        Default = 0.3, Low = 0, High = 0.7, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = Both,
        Does = "Exact words leave less room for a habit of reading: bias × (1 − c·precision).",
    };

    /// <summary>
    /// An exact list raises the line for a form it leaves out: + c·precision rungs, less what a general clause covers.
    /// </summary>
    public static Coupling Gap { get; } = new()
    {
        Index = 2, Name = "gap", Provision = Provision.Precision, Mechanism = Mechanism.Interpretation,
        Default = 1.5, Low = 0, High = 3, Grade = Grade.Judged, SignListed = 0, SignUnlisted = -1, Moves = Both,
        Does =
            "An exact list raises the line for a form it leaves out: + c·precision rungs, less what a general "
                + "clause covers.",
    };

    /// <summary>
    /// A member that reads an exact text as not applying helps less of its own accord: voluntary help × (1 −
    /// c·precision).
    /// </summary>
    public static Coupling Permission { get; } = new()
    {
        Index = 3, Name = "permission", Provision = Provision.Precision, Mechanism = Mechanism.Contribution,
        Default = 0.3, Low = 0, High =
            0.8, Grade = Grade.Judged, SignListed = -1, SignUnlisted = -1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does =
            "A member that reads an exact text as not applying helps less of its own accord: voluntary help × (1 − "
                + "c·precision).",
    };

    /// <summary>Inside the listed core exact words shorten a round: × (1 − c·precision).</summary>
    public static Coupling TalkCore { get; } = new()
    {
        Index = 4, Name = "talk_core", Provision = Provision.Precision, Mechanism = Mechanism.Consultation,
        Default = 0.3, Low = 0, High = 0.6, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 0, Moves = Both,
        Does = "Inside the listed core exact words shorten a round: × (1 − c·precision).",
    };

    /// <summary>Within a rung of the line exact words lengthen a round: × (1 + c·precision).</summary>
    public static Coupling TalkEdge { get; } = new()
    {
        Index = 5, Name = "talk_edge", Provision = Provision.Precision, Mechanism = Mechanism.Consultation,
        Default = 0.3, Low = 0, High = 0.6, Grade = Grade.Judged, SignListed = -1, SignUnlisted = -1, Moves = Both,
        Does = "Within a rung of the line exact words lengthen a round: × (1 + c·precision).",
    };

    /// <summary>
    /// Exact words bring members' standards of proof together: logit spread .8 (.4/.8)^(c·precision).
    /// </summary>
    public static Coupling Standard { get; } = new()
    {
        Index = 6, Name = "standard", Provision = Provision.Precision, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1.5, Grade = Grade.Judged, SignListed = 1, SignUnlisted = -1, Moves = Both,
        Does = "Exact words bring members' standards of proof together: logit spread .8 (.4/.8)^(c·precision).",
    };

    /// <summary>
    /// A vote is surer where an exact text covers the case and less sure where it does not: ± c·precision log-odds.
    /// </summary>
    public static Coupling Legal { get; } = new()
    {
        Index = 7, Name = "legal", Provision = Provision.Precision, Mechanism = Mechanism.Authorization,
        Default = 0.4, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = -1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does =
            "A vote is surer where an exact text covers the case and less sure where it does not: ± c·precision "
                + "log-odds.",
    };

    /// <summary>Breaking an exact promise costs a government more at home: × (1 + c·precision·attention).</summary>
    public static Coupling Audience { get; } = new()
    {
        Index = 8, Name = "audience", Provision = Provision.Precision, Mechanism = Mechanism.Contribution,
        Default = 0.2, Low = -0.2, High =
            0.6, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 0, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Breaking an exact promise costs a government more at home: × (1 + c·precision·attention).",
    };

    /// <summary>A vague text lets elites explain an obligation away: cost at home × (1 − c·(1 − precision)).</summary>
    public static Coupling Excuse { get; } = new()
    {
        Index = 9, Name = "excuse", Provision = Provision.Precision, Mechanism = Mechanism.Contribution,
        Default = 0.3, Low = 0, High =
            0.6, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 0, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "A vague text lets elites explain an obligation away: cost at home × (1 − c·(1 − precision)).",
    };

    /// <summary>A general clause covers part of what the list leaves out: gap × (1 − c·clause).</summary>
    public static Coupling GeneralClause { get; } = new()
    {
        Index = 10, Name = "general_clause", Provision = Provision.GeneralClause, Mechanism = Mechanism.Interpretation,
        Default = 0.7, Low = 0, High = 1, Grade = Grade.Judged, SignListed = 0, SignUnlisted = 1, Moves = Both,
        Does = "A general clause covers part of what the list leaves out: gap × (1 − c·clause).",
    };

    /// <summary>Each further element has to be proved by evidence of its own (at 0 the first proves all).</summary>
    public static Coupling Proof { get; } = new()
    {
        Index = 11, Name = "proof", Provision = Provision.Proof, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged, SignListed = -1, SignUnlisted = -1, Moves = Both,
        Does = "Each further element has to be proved by evidence of its own (at 0 the first proves all).",
    };

    /// <summary>
    /// A stronger obligation raises what a member accepts: c levels for each grade above 'as deemed necessary'.
    /// </summary>
    public static Coupling Duty { get; } = new()
    {
        Index = 12, Name = "duty", Provision = Provision.Obligation, Mechanism = Mechanism.Consultation,
        Default = 0.5, Low = 0, High = 1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 0, Moves = Both,
        Does =
            "A stronger obligation raises what a member accepts: c levels for each grade above 'as deemed necessary'.",
    };

    /// <summary>The cost at home of staying away grows with the obligation: × (1 + c·(grade − 1)).</summary>
    public static Coupling Promise { get; } = new()
    {
        Index = 13, Name = "promise", Provision = Provision.Obligation, Mechanism = Mechanism.Contribution,
        Default = 1, Low = 0, High =
            1.5, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 0, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "The cost at home of staying away grows with the obligation: × (1 + c·(grade − 1)).",
    };

    /// <summary>A vote framed as alliance duty is refused less often: − c log-odds (Wagner 2018; .12 to .02).</summary>
    public static Coupling Solidarity { get; } = new()
    {
        Index = 14, Name = "solidarity", Provision = Provision.Obligation, Mechanism = Mechanism.Authorization,
        Default = 1.9, Low = 0, High =
            2.5, Grade = Grade.Sourced, SignListed = 1, SignUnlisted = 0, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "A vote framed as alliance duty is refused less often: − c log-odds (Wagner 2018; .12 to .02).",
    };

    /// <summary>A time limit ends a step when it is obeyed: with probability c·compliance.</summary>
    public static Coupling Limits { get; } = new()
    {
        Index = 15, Name = "limits", Provision = Provision.Limits, Mechanism = Mechanism.Consultation,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = Both,
        Does = "A time limit ends a step when it is obeyed: with probability c·compliance.",
    };

    /// <summary>
    /// At the limit, doubt counts against: a member short of the balance of evidence is bound to say no, with weight c.
    /// </summary>
    public static Coupling Haste { get; } = new()
    {
        Index = 16, Name = "haste", Provision = Provision.Limits, Mechanism = Mechanism.Consultation,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged, SignListed = -1, SignUnlisted = -1, Moves = Both,
        Does =
            "At the limit, doubt counts against: a member short of the balance of evidence is bound to say no, with "
                + "weight c.",
    };

    /// <summary>A joint cell's finding convinces all members, with probability c.</summary>
    public static Coupling JointCell { get; } = new()
    {
        Index = 17, Name = "joint_cell", Provision = Provision.Verification, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = Both,
        Does = "A joint cell's finding convinces all members, with probability c.",
    };

    /// <summary>An independent report weighs c·d, free of the error that members share.</summary>
    public static Coupling Independent { get; } = new()
    {
        Index = 18, Name = "independent", Provision = Provision.Verification, Mechanism = Mechanism.Evidence,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = Both,
        Does = "An independent report weighs c·d, free of the error that members share.",
    };

    /// <summary>Delegated alert: the share c of the hours before the decision counts as alert.</summary>
    public static Coupling Alert { get; } = new()
    {
        Index = 19, Name = "alert", Provision = Provision.Delegation, Mechanism = Mechanism.Readiness,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Delegated alert: the share c of the hours before the decision counts as alert.",
    };

    /// <summary>Delegated staging: the share c of the hours between proof and decision counts for planning.</summary>
    public static Coupling Stage { get; } = new()
    {
        Index = 20, Name = "stage", Provision = Provision.Delegation, Mechanism = Mechanism.Readiness,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Delegated staging: the share c of the hours between proof and decision counts for planning.",
    };

    /// <summary>Delegated movement: the share c of assigned forces moves on proof, before any decision.</summary>
    public static Coupling Move { get; } = new()
    {
        Index = 21, Name = "move", Provision = Provision.Delegation, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Delegated movement: the share c of assigned forces moves on proof, before any decision.",
    };

    /// <summary>
    /// Rules of engagement agreed beforehand spare the share c of the hours to settle them in theatre.
    /// </summary>
    public static Coupling EngagementRules { get; } = new()
    {
        Index = 22, Name = "engagement_rules", Provision = Provision.Delegation, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Rules of engagement agreed beforehand spare the share c of the hours to settle them in theatre.",
    };

    /// <summary>
    /// Cabinets and committees begin on own conviction: the share c of their hours runs beside the consultation.
    /// </summary>
    public static Coupling Parallel { get; } = new()
    {
        Index = 23, Name = "parallel", Provision = Provision.Procedure, Mechanism = Mechanism.Authorization,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does =
            "Cabinets and committees begin on own conviction: the share c of their hours runs beside the consultation.",
    };

    /// <summary>
    /// Consent given beforehand to listed forms spares the share c of the hours of the vote and of the risk of refusal.
    /// </summary>
    public static Coupling AdvanceConsent { get; } = new()
    {
        Index = 24, Name = "advance_consent", Provision = Provision.Procedure, Mechanism = Mechanism.Authorization,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 0, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does =
            "Consent given beforehand to listed forms spares the share c of the hours of the vote and of the risk of "
                + "refusal.",
    };

    /// <summary>A dispute panel replaces the share c of each member's own reading by a common one.</summary>
    public static Coupling Panel { get; } = new()
    {
        Index = 25, Name = "panel", Provision = Provision.Procedure, Mechanism = Mechanism.Consultation,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = -1, Moves = Both,
        Does = "A dispute panel replaces the share c of each member's own reading by a common one.",
    };

    /// <summary>Forces assigned by name are not left to others: free riding × (1 − c·assigned).</summary>
    public static Coupling Assigned { get; } = new()
    {
        Index = 26, Name = "assigned", Provision = Provision.Pledges, Mechanism = Mechanism.Contribution,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Forces assigned by name are not left to others: free riding × (1 − c·assigned).",
    };

    /// <summary>Inspection takes the share c off the inflation of pledges.</summary>
    public static Coupling Inspected { get; } = new()
    {
        Index = 27, Name = "inspected", Provision = Provision.Pledges, Mechanism = Mechanism.Contribution,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Inspection takes the share c off the inflation of pledges.",
    };

    /// <summary>Transit agreed beforehand shortens clearance by the share c of the difference.</summary>
    public static Coupling Transit { get; } = new()
    {
        Index = 28, Name = "transit", Provision = Provision.Pledges, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Transit agreed beforehand shortens clearance by the share c of the difference.",
    };

    /// <summary>Command agreed beforehand spares the share c of the loss while it is improvised.</summary>
    public static Coupling Command { get; } = new()
    {
        Index = 29, Name = "command", Provision = Provision.Pledges, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "Command agreed beforehand spares the share c of the loss while it is improvised.",
    };

    /// <summary>
    /// A cost rule spares the share c of the hours to settle who pays, and a common fund that share of its relief of
    /// the budget.
    /// </summary>
    public static Coupling Funding { get; } = new()
    {
        Index = 30, Name = "funding", Provision = Provision.Pledges, Mechanism = Mechanism.Movement,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does =
            "A cost rule spares the share c of the hours to settle who pays, and a common fund that share of its "
                + "relief of the budget.",
    };

    /// <summary>A plan for the form of attack spares the share c of the planning.</summary>
    public static Coupling Plans { get; } = new()
    {
        Index = 31, Name = "plans", Provision = Provision.Pledges, Mechanism = Mechanism.Readiness,
        Default = 1, Low = 0, High =
            1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 0, Moves = PrimaryEndpoint.ObjectiveDenied,
        Does = "A plan for the form of attack spares the share c of the planning.",
    };

    /// <summary>Exact words tell the attacker where the line is: its doubt 1.5 (.3/1.5)^(c·precision) rungs.</summary>
    public static Coupling Line { get; } = new()
    {
        Index = 32, Name = "line", Provision = Provision.Precision, Mechanism = Mechanism.Adversary,
        Default = 1, Low = 0, High = 1.5, Grade = Grade.Judged, SignListed = 1, SignUnlisted = -1, Moves = Course,
        Does = "Exact words tell the attacker where the line is: its doubt 1.5 (.3/1.5)^(c·precision) rungs.",
    };

    /// <summary>
    /// A limit missed in public is a failure in the attacker's eyes: of weight c·precision, as far as exact words tell
    /// it anything.
    /// </summary>
    public static Coupling MissedLimit { get; } = new()
    {
        Index = 33, Name = "missed_limit", Provision = Provision.Limits, Mechanism = Mechanism.Adversary,
        Default = 0.5, Low = 0, High = 1, Grade = Grade.Judged, SignListed = -1, SignUnlisted = -1, Moves = Course,
        Does =
            "A limit missed in public is a failure in the attacker's eyes: of weight c·precision, as far as exact "
                + "words tell it anything.",
    };

    /// <summary>
    /// Automatic punishment leaves less room to come to terms: settlement × (1 − c), half of it where members promise
    /// assistance.
    /// </summary>
    public static Coupling Punishment { get; } = new()
    {
        Index = 34, Name = "punishment", Provision = Provision.Obligation, Mechanism = Mechanism.Escalation,
        Default = 0.3, Low = 0, High = 0.8, Grade = Grade.Judged, SignListed = 0, SignUnlisted = 0, Moves = Course,
        Does =
            "Automatic punishment leaves less room to come to terms: settlement × (1 − c), half of it where members "
                + "promise assistance.",
    };

    /// <summary>A text that counts acts together adds the share c·clause of what earlier acts weigh.</summary>
    public static Coupling Cumulative { get; } = new()
    {
        Index = 35, Name = "cumulative", Provision = Provision.Forms, Mechanism = Mechanism.Interpretation,
        Default = 1, Low = 0, High = 1, Grade = Grade.Judged, SignListed = 1, SignUnlisted = 1, Moves = Both,
        Does = "A text that counts acts together adds the share c·clause of what earlier acts weigh.",
    };

    /// <summary>A text for unprovoked attacks alone raises the line by c rungs for one that was provoked.</summary>
    public static Coupling Condition { get; } = new()
    {
        Index = 36, Name = "condition", Provision = Provision.Condition, Mechanism = Mechanism.Interpretation,
        Default = 1.5, Low = 0, High = 3, Grade = Grade.Judged, SignListed = -1, SignUnlisted = -1, Moves = Both,
        Does = "A text for unprovoked attacks alone raises the line by c rungs for one that was provoked.",
    };

    /// <summary>
    /// Exact words narrow what attackers believe of the alliance's resolve: SD = vague (precise/vague)^(c·precision).
    /// </summary>
    public static Coupling Belief { get; } = new()
    {
        Index = 43, Name = "belief", Provision = Provision.Precision, Mechanism = Mechanism.Choice,
        Default = 1, Low = 0, High = 1.5, Grade = Grade.Judged, SignListed =
            1, SignUnlisted = -1, Moves = PrimaryEndpoint.ArmedAttack | PrimaryEndpoint.GeneralWar,
        Does =
            "Exact words narrow what attackers believe of the alliance's resolve: SD = vague "
                + "(precise/vague)^(c·precision).",
    };

    /// <summary>
    /// A public readiness schedule narrows what attackers believe of the alliance's speed: SD × (1 − c), of a slow one
    /// as of a fast one.
    /// </summary>
    public static Coupling Schedule { get; } = new()
    {
        Index = 44, Name = "schedule", Provision = Provision.Pledges, Mechanism = Mechanism.Choice,
        Default = 0.5, Low = 0, High = 0.9, Grade = Grade.Judged, SignListed =
            0, SignUnlisted = 0, Moves = PrimaryEndpoint.ArmedAttack | PrimaryEndpoint.GeneralWar,
        Does =
            "A public readiness schedule narrows what attackers believe of the alliance's speed: SD × (1 − c), of a "
                + "slow one as of a fast one.",
    };

    /// <summary>
    /// Public messaging narrows what attackers believe of the alliance's resolve, weak or strong: SD × e^(c·(1 −
    /// 2·messaging)).
    /// </summary>
    public static Coupling Messaging { get; } = new()
    {
        Index = 45, Name = "messaging", Provision = Provision.Pledges, Mechanism = Mechanism.Choice,
        Default = 0.3, Low = 0, High = 0.7, Grade = Grade.Judged, SignListed =
            1, SignUnlisted = -1, Moves = PrimaryEndpoint.ArmedAttack | PrimaryEndpoint.GeneralWar,
        Does =
            "Public messaging narrows what attackers believe of the alliance's resolve, weak or strong: SD × e^(c·(1 − "
                + "2·messaging)).",
    };

    /// <summary>All couplings, in the order of their index.</summary>
    public static IReadOnlyList<Coupling> All { get; } =
    [
        Reading, Bias, Gap, Permission, TalkCore, TalkEdge, Standard, Legal, Audience, Excuse, GeneralClause, Proof,
        Duty, Promise, Solidarity, Limits, Haste, JointCell, Independent, Alert, Stage, Move, EngagementRules,
        Parallel, AdvanceConsent, Panel, Assigned, Inspected, Transit, Command, Funding, Plans,
        Line, MissedLimit, Punishment, Cumulative, Condition,
        .. DriftCouplings.All,
        Belief, Schedule, Messaging,
    ];

    /// <summary>The coupling of a name, or null.</summary>
    public static Coupling? Named(string name) =>
        All.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal));
}
