namespace CrisisSim.Model;

/// <summary>
/// The treaty text under study. Trigger, obligation, procedure, verification, delegation and pledges are separate
/// provisions: none is derived from another. Thresholds, lists and the decision rule act as what they are; how far
/// every other provision acts on a mechanism is a coupling of <see cref="CouplingRegistry"/>.
/// </summary>
public sealed record Declaration
{
    /// <summary>The name by which the analyst asks for it.</summary>
    public required string Name { get; init; }

    /// <summary>What readers call it, such as "Treaty in force"; empty: its name in plain letters.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the head of a column calls it, of nine letters at most; empty: made of the title.</summary>
    public string Short { get; init; } = "";

    /// <summary>The words, for the reader only.</summary>
    public string Text { get; init; } = "";

    /// <summary>The trigger in each domain.</summary>
    public PerDomain<Trigger> Triggers { get; init; } = new([.. Enumerable.Repeat(new Trigger(), Domains.Count)]);

    /// <summary>How strongly the text binds.</summary>
    public Obligation Obligation { get; init; } = Obligation.AsDeemedNecessary;

    /// <summary>Where members promise to consult beyond the area of assistance.</summary>
    public ConsultationLine Consultation { get; init; } = new();

    /// <summary>What is promised about measures short of assistance, and where.</summary>
    public MeasuresLine Measures { get; init; } = new();

    /// <summary>
    /// Whether the obligation holds only where the attacked member did not bring the attack on itself: a conditional
    /// deterrent pact (Benson 2011), as against an unconditional one.
    /// </summary>
    public bool OnlyIfUnprovoked { get; init; } = true;

    /// <summary>
    /// The authors against whose acts alone the obligation holds; empty: against anybody's (the Anglo-Polish secret
    /// protocol of 1939 named Germany).
    /// </summary>
    public IReadOnlyList<string> OnlyAgainst { get; init; } = [];

    /// <summary>How strongly the text binds where another than those is the author.</summary>
    public Obligation AgainstOthers { get; init; } = Obligation.ConsultOnly;

    /// <summary>Whether the text itself lets each party act by its own decision, beside the body and before it.</summary>
    public IndividualAction Individually { get; init; }

    /// <summary>
    /// Probability that a willing ally waits until the body has sat one round: what the text says of consulting first,
    /// [0, 1].
    /// </summary>
    public double Waits { get; init; } = 0.4;

    /// <summary>The body that consults, where the text has one of its own; null: the alliance's council.</summary>
    public Body Body { get; init; } = new();

    /// <summary>Who calls and who decides.</summary>
    public Procedure Procedure { get; init; } = new();

    /// <summary>Time limits.</summary>
    public Limits Limits { get; init; } = new();

    /// <summary>Establishing facts together.</summary>
    public Verification Verification { get; init; } = new();

    /// <summary>What runs without a further decision.</summary>
    public Delegation Delegated { get; init; } = Delegation.None;

    /// <summary>Promises made beforehand.</summary>
    public Pledges Pledges { get; init; } = new();

    /// <summary>Conduct towards the other side, and what is laid before the public at home.</summary>
    public Conduct Conduct { get; init; } = new();

    /// <summary>How the text is kept alive over the years.</summary>
    public Governance Governance { get; init; } = new();

    /// <summary>Whether the obligation holds against the acts of an author.</summary>
    public bool HoldsAgainst(string author) =>
        OnlyAgainst.Count == 0 || OnlyAgainst.Contains(author, StringComparer.Ordinal);
}
