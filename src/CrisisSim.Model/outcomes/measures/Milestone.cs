namespace CrisisSim.Model;

/// <summary>What may happen once in a trial, with the hour at which it did. One row each.</summary>
public sealed class Milestone : Measure
{
    private static readonly List<Milestone> Rows = [];

    private Milestone(string key, string noun, Across across, string meaning)
        : base(key, key + "_hours", meaning)
    {
        (Noun, Across, Index) = (noun, across, Rows.Count);
        Rows.Add(this);
    }

    /// <summary>First member knows; before t = 0 where there was warning.</summary>
    public static Milestone Detection { get; } = new("detection", "a first detection", Across.Earliest,
        "first member notices the act");

    /// <summary>First member is convinced.</summary>
    public static Milestone Conviction { get; } = new("conviction", "a first convinced member", Across.Earliest,
        "first member is convinced, the victim included; kept where a joint cell's finding undoes it");

    /// <summary>Consultation is requested.</summary>
    public static Milestone Request { get; } = new("request", "a request to consult", Across.Earliest,
        "consultation is requested");

    /// <summary>The body first meets.</summary>
    public static Milestone Convened { get; } = new("convened", "a first meeting of the allies", Across.Earliest,
        "the council first meets");

    /// <summary>The members recognise that the text owes assistance.</summary>
    public static Milestone Invoked { get; } = new("invoked", "an invocation", Across.EarliestOfItsKind,
        "the members recognise the casus foederis, on condition of a finding or without; what help it brings is "
            + "decided apart");

    /// <summary>Decision to assist.</summary>
    public static Milestone Decision { get; } = new("decision", "a decision to assist", Across.EarliestOfItsKind,
        "first level that counts as assistance is adopted: reinforcement or more in land, air and sea, a reply in "
            + "cyberspace or more elsewhere. Under `individual`, the first ally's own decision, which is not "
            + "comparable "
            + "with that of a council. A member that acts alone is not a decision");

    /// <summary>First member authorized.</summary>
    public static Milestone Authorization { get; } = new("authorization", "a first national authorization",
        Across.Gravest, "first ally has its own authorization");

    /// <summary>Allies with half of the allied strength have leave.</summary>
    public static Milestone HalfAuthorized { get; } = new("half_authorized", "half of the force cleared",
        Across.Trial, "allies with at least half of the allied force lists, what stands in theatre included, have "
            + "their own authorization, by whatever route and whatever they then send; outside land, air and sea "
            + "half of the influence");

    /// <summary>First response of any kind takes effect.</summary>
    public static Milestone FirstResponse { get; } = new("first_response", "a first response", Across.Earliest,
        "the first measure, or the first force, takes effect; a statement counts");

    /// <summary>First force sent to theatre arrives.</summary>
    public static Milestone FirstForce { get; } = new("first_force", "a first force in theatre", Across.Gravest,
        "the first force *sent to* theatre counts; forces that stood there do not");

    /// <summary>Aircraft on duty are on the scene.</summary>
    public static Milestone AirPolicing { get; } = new("air_policing", "aircraft on duty on the scene", Across.Earliest,
        "aircraft that stood on duty over the theatre are on the scene; they engage by national leave");

    /// <summary>The first aircraft from outside the theatre.</summary>
    public static Milestone FirstAircraft { get; } = new("first_aircraft", "a first aircraft from outside",
        Across.Gravest, "the first aircraft that were *sent to* the theatre are on the scene, with leave to fight");

    /// <summary>The first ground force from next door.</summary>
    public static Milestone NeighbourForce { get; } = new("neighbour_force", "a first ground force from next door",
        Across.Gravest, "the first ground force counts that was *sent to* the theatre and crossed no closed border");

    /// <summary>The first ground force from further away.</summary>
    public static Milestone DistantForce { get; } = new("distant_force", "a first ground force from further away",
        Across.Gravest, "the first ground force counts that was *sent to* the theatre across borders that had to "
            + "clear it");

    /// <summary>The response is effective: the attack stands still.</summary>
    public static Milestone Effective { get; } = new("effective", "an effective response", Across.Gravest,
        "the ratio ρ first reaches what is needed: ρ*, at which the attack stands still or, once the objective "
            + "has been taken, ρ_c, at which it is retaken (outside land, air and sea ρ* still)");

    /// <summary>The attacker holds its objective.</summary>
    public static Milestone ObjectiveTaken { get; } = new("objective_taken", "the loss of the objective",
        Across.Gravest, "the attacker holds its objective");

    /// <summary>The attack was stopped short of its objective and stayed so.</summary>
    public static Milestone Halted { get; } = new("halted", "a halt of the attack", Across.Gravest,
        "the attack was brought to a stand short of its objective and stayed so to the end; never where it moved "
            + "again");

    /// <summary>What was lost is retaken.</summary>
    public static Milestone Restored { get; } = new("restored", "a restoration of what was lost", Across.Gravest,
        "what was lost is retaken");

    /// <summary>The crisis is over.</summary>
    public static Milestone Ended { get; } = new("ended", "an end of the crisis", Across.Trial,
        "the hour of the end; never where the horizon came first");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<Milestone> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>
    /// What a crisis has had once it is reached, with its article: it may follow "have", "without" or begin a sentence.
    /// </summary>
    public string Noun { get; }

    internal Across Across { get; }
}
