using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What the trials of a table have in common.</summary>
public sealed record TableHead
{
    private readonly string? title, head;

    /// <summary>Name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>What sentences call the declaration.</summary>
    public string Title
    {
        get => title ?? WordingTitles.Plain(Declaration);
        init => title = value;
    }

    /// <summary>What heads of columns call it, nine letters at most where the scenario is known.</summary>
    public string Short
    {
        get => head ?? Title;
        init => head = value;
    }

    /// <summary>
    /// Its place among all declarations of the scenario, whichever are compared; behind them where it is none of them;
    /// null where the scenario is not known.
    /// </summary>
    public int? Place { get; init; }

    /// <summary>The seed of all chance.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of the first trial.</summary>
    public long First { get; init; }

    /// <summary>Hours after which nothing is recorded, above 0.</summary>
    public required double Horizon { get; init; }

    /// <summary>Names of the members, in the order of the scenario. Compared by reference.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Name of the attacked member, one of <see cref="Members"/>.</summary>
    public required string Victim { get; init; }

    /// <summary>
    /// Whether the incident is an attack; where it is none, every response is a false alarm. Default: yes.
    /// </summary>
    public bool IsAttack { get; init; } = true;

    /// <summary>Whether armed forces act on land, in the air or at sea. Default: yes.</summary>
    public bool IsKinetic { get; init; } = true;

    /// <summary>How readily the attacked member would have brought it on itself, under the declaration.</summary>
    public ProvocationParameters Provocation { get; init; } = new();

    /// <summary>What earlier promises are to the attacked member.</summary>
    public MemoryParameters Memory { get; init; } = new();

    internal static TableHead Create(Scenario scenario, Declaration declaration, ulong seed, long first) => new()
    {
        Declaration = declaration.Name,
        Title = declaration.Title(),
        Short = WordingTitles.Heads([declaration])[0],
        Place = scenario.PlaceOf(declaration.Name),
        Seed = seed,
        First = first,
        Horizon = scenario.Horizon,
        Members = [.. scenario.Members.Select(m => m.Name)],
        Victim = scenario.Victim,
        IsAttack = scenario.Incident.Real,
        IsKinetic = scenario.Incident.Domain.IsKinetic(),
        Provocation = Restraint.Under(declaration, scenario),
        Memory = scenario.Mechanisms.Memory,
    };
}
