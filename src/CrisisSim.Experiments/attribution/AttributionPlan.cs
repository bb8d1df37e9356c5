using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which effect is to be divided among what, and on how many crises.</summary>
public sealed record AttributionPlan
{
    /// <summary>
    /// Players up to which every combination is played unless said otherwise, and up to which it can be.
    /// </summary>
    public const int UsuallyExact = 8, MostExact = 12;

    /// <summary>Crises where every combination is played and nothing is said of their number.</summary>
    public const int UsualExact = 1000;

    /// <summary>Crises where orders are drawn; and where these are orders of couplings.</summary>
    public const int UsualSampled = 2000, UsualCouplings = 300;

    /// <summary>Orders drawn in each crisis where nothing is said of them.</summary>
    public const int UsualOrders = 2;

    private readonly int? trials;

    /// <summary>The crisis.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The text that one comes from.</summary>
    public required Declaration From { get; init; }

    /// <summary>The text that one goes to.</summary>
    public required Declaration To { get; init; }

    /// <summary>The endpoints to divide; each as <see cref="AttributionFit"/> allows.</summary>
    public required IReadOnlyList<Endpoint> Endpoints { get; init; }

    /// <summary>What they are divided among.</summary>
    public AttributedTo By { get; init; } = AttributedTo.Provision;

    /// <summary>What a provision is called where its difference has a name of its own.</summary>
    public IReadOnlyDictionary<Provision, string> Called { get; init; } = new Dictionary<Provision, string>();

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// Crises in which every mixture is played, above 0; unless said, as many as suit what is played.
    /// </summary>
    public int Trials
    {
        get => trials ?? (IsExact ? UsualExact : By == AttributedTo.Coupling ? UsualCouplings : UsualSampled);
        init => trials = value;
    }

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What keeps the clock; the results are the same on any engine.</summary>
    public Engine Engine { get; init; } = Engine.Kernel;

    /// <summary>
    /// Orders drawn in each crisis where not every combination is played, above 0: every second one is the reverse of
    /// the one before it, which cancels part of the chance of the draw (Mitchell, Cooper, Frank and Holmes 2022, JMLR
    /// 23:43).
    /// </summary>
    public int Orders { get; init; } = UsualOrders;

    /// <summary>Players up to which every combination is played, from 0 to <see cref="MostExact"/>.</summary>
    public int ExactUpTo { get; init; } = UsuallyExact;

    /// <summary>Whether the text is also to be played at its prices, as <see cref="CounterpartStudy"/> does.</summary>
    public bool AsksForCounterparts { get; init; }

    /// <summary>The scenario with its couplings under a prior; null: sceptic and advocate are not asked.</summary>
    public Func<Prior, Scenario>? Under { get; init; }

    /// <summary>Whether every combination is played.</summary>
    public bool IsExact => Players <= ExactUpTo;

    /// <summary>How many provisions or couplings the effect is divided among.</summary>
    public int Players => Game.Players.Count;

    /// <summary>Crises to be played over all mixtures, those that are no attack apart.</summary>
    public long Plays =>
        (long)Trials * (IsExact ? 1L << Players : 2 + ((long)Orders * Math.Max(0, Players - 1)))
            * (By == AttributedTo.Coupling ? 2 : 1);

    internal AttributionGame Game => AttributionGame.From(this);
}

/// <summary>What the effect of a text is divided among.</summary>
public enum AttributedTo
{
    /// <summary>The provisions that differ.</summary>
    Provision,

    /// <summary>The couplings by which these act.</summary>
    Coupling,
}
