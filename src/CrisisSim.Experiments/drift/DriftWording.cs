using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>One text over the years. Compared by reference.</summary>
public sealed record DriftWording
{
    /// <summary>The text as it is written.</summary>
    public required Declaration Declaration { get; init; }

    /// <summary>The years, in order.</summary>
    public required IReadOnlyList<DriftYear> Years { get; init; }

    /// <summary>The last year without each cause alone.</summary>
    public required IReadOnlyDictionary<DriftCauses, DriftYear> Without { get; init; }

    /// <summary>Year 0.</summary>
    public DriftYear First => Years[0];

    /// <summary>The last year.</summary>
    public DriftYear Last => Years[^1];
}
