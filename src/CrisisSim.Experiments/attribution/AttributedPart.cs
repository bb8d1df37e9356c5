using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What one provision or coupling contributes to the effect of a text. Compared by reference.</summary>
public sealed record AttributedPart
{
    /// <summary>Its name: a provision in plain words, such as "general clause", or a coupling's own name.</summary>
    public required string Name { get; init; }

    /// <summary>What a sentence calls it: the clause as a drafter names it, or what the coupling does.</summary>
    public string Title => Called
        ?? (Coupling is { } coupling ? CouplingWords.Describe(coupling) : ProvisionWords.Describe(Provision));

    /// <summary>What the plan calls it; null: nothing of its own.</summary>
    public string? Called { get; init; }

    /// <summary>The provision, or the one that the coupling belongs to.</summary>
    public required Provision Provision { get; init; }

    /// <summary>The coupling; null where the effect is divided among provisions.</summary>
    public Coupling? Coupling { get; init; }

    /// <summary>What differs between the texts, or what the coupling does.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Its part, in the unit of the endpoint, shares in [−1, 1].</summary>
    public required Estimate Part { get; init; }

    /// <summary>
    /// What it brings in each crisis, whose means they are; empty where it is no such mean, or is the whole of the change.
    /// </summary>
    public IReadOnlyList<PartOfCrisis> Each { get; init; } = [];

    /// <summary>
    /// Its effect alone, added to nothing but the text that one comes from; null where not every combination was
    /// played.
    /// </summary>
    public Estimate? Alone { get; init; }

    /// <summary>
    /// What would be lost if it alone were left out of the text that one goes to; null where not every combination was
    /// played.
    /// </summary>
    public Estimate? Last { get; init; }

    /// <summary>Whether the interval of its part excludes 0.</summary>
    public bool IsResolved => Part.Interval.ExcludesZero;

    /// <summary>Whether it changed nothing in any mixture that was played.</summary>
    public bool ChangesNothing => Part.Has(Caveats.NoTrialDiffers);
}
