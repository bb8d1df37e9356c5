namespace CrisisSim.Model;

/// <summary>One crisis to be played many times: who, what, when, and the declarations to compare.</summary>
public sealed record Scenario
{
    private readonly RankedIncidents incidents = new([new()]);

    /// <summary>Title, for the reader.</summary>
    public required string Title { get; init; }

    /// <summary>Calendar date and hour of t = 0.</summary>
    public DateTimeOffset Start { get; init; } = new(2027, 2, 12, 3, 0, 0, TimeSpan.FromHours(2));

    /// <summary>Hours from t = 0 after which nothing is recorded; above zero.</summary>
    public double Horizon { get; init; } = 120 * 24;

    /// <summary>The escalation ladder.</summary>
    public Ladder Ladder { get; init; } = Ladder.Default;

    /// <summary>What happens, in the order of their hours; at least one, the first at 0 h.</summary>
    public IReadOnlyList<Incident> Incidents
    {
        get => incidents.All;
        init => incidents = new RankedIncidents(value);
    }

    /// <summary>
    /// The gravest of the incidents, as <see cref="GravestFirst"/> has it. Setting it makes it the only one.
    /// </summary>
    public Incident Incident
    {
        get => incidents.All[incidents.GravestFirst[0]];
        init => incidents = new RankedIncidents([value]);
    }

    /// <summary>
    /// Whether there is a question whether it is an attack: none of the incidents is open, and so each may be taken for
    /// what it is not.
    /// </summary>
    public bool CanBeMistaken => Incidents.All(incident => !incident.IsOpen);

    /// <summary>
    /// Places of the incidents, the gravest first: a deliberate one before others, an armed attack by force before one
    /// without, the higher rung before the lower, the earlier of equals.
    /// </summary>
    internal IReadOnlyList<int> GravestFirst => incidents.GravestFirst;

    /// <summary>
    /// Share of incidents, in the world that the scenario stands for, whose form no text lists, [0, 1]. No trial reads
    /// it.
    /// </summary>
    public double UnlistedShare { get; init; } = 0.2;

    /// <summary>
    /// Crises in a row, from 1: the last is the one that is measured, and of those before it the promise is remembered.
    /// </summary>
    public int Rounds { get; init; } = 1;

    /// <summary>
    /// The crisis as it was in the rounds before the last; null: as it is. A play of the measured crisis otherwise
    /// (were it no attack, were it another act) keeps the past that was.
    /// </summary>
    public Scenario? Past { get; init; }

    /// <summary>Who does it.</summary>
    public Attacker Attacker { get; init; } = new();

    /// <summary>
    /// What the attacker could do instead, for the choice before the act; empty: <see cref="Model.Menu"/> derives it.
    /// </summary>
    public IReadOnlyList<MenuAction> Menu { get; init; } = [];

    /// <summary>What the members have in common.</summary>
    public Alliance Alliance { get; init; } = new();

    /// <summary>The members, the attacked one among them.</summary>
    public required IReadOnlyList<Member> Members { get; init; }

    /// <summary>Name of the attacked member.</summary>
    public required string Victim { get; init; }

    /// <summary>The declarations, in the order of the file.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>Parameters of the mechanisms.</summary>
    public MechanismParameters Mechanisms { get; init; } = new();

    /// <summary>Strengths of the couplings.</summary>
    public CouplingStrengths Couplings { get; init; } = CouplingStrengths.Default;

    /// <summary>
    /// The same, whose past stays as it is now whatever becomes of the measured crisis; itself where it has no past.
    /// </summary>
    public Scenario KeepPast() => Rounds > 1 && Past is null ? this with { Past = this } : this;
}

/// <summary>Incidents and, worked out once, which of them is the graver; the same where the list is the same.</summary>
internal sealed class RankedIncidents(IReadOnlyList<Incident> all) : IEquatable<RankedIncidents>
{
    public IReadOnlyList<Incident> All => all;

    public int[] GravestFirst { get; } =
    [
        .. Enumerable.Range(0, all.Count)
            .OrderByDescending(k => all[k].Real)
            .ThenByDescending(k => all[k].Domain.IsKinetic() && all[k].Rung >= Incident.ArmedAttack)
            .ThenByDescending(k => all[k].Rung),
    ];

    public bool Equals(RankedIncidents? other) => other is not null && Equals(all, other.All);

    public override bool Equals(object? obj) => Equals(obj as RankedIncidents);

    public override int GetHashCode() => all.GetHashCode();
}
