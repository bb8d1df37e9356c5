namespace CrisisSim.Model;

/// <summary>Parameters of M16: what is remembered of a promise that was put to the test.</summary>
public sealed record MemoryParameters
{
    /// <summary>
    /// Weight in the attacker's belief of a word that all have kept, in acts of weight 1; less by the share that has
    /// not.
    /// </summary>
    public double Kept { get; init; } = 1;

    /// <summary>
    /// Weight in the attacker's belief of a wholly vague word that nobody has kept, in acts of weight 1; more by how
    /// exact the words were, less by the share that has kept it.
    /// </summary>
    public double Broken { get; init; } = 1;

    /// <summary>Years in which half of what is remembered fades, above 0.</summary>
    public double HalfLife { get; init; } = 10;

    /// <summary>Years between one crisis and the next of a scenario with several rounds, 0 or more.</summary>
    public double Apart { get; init; } = 5;

    /// <summary>What reputation adds to the help that the attacked member believes in, 0 or more, as a share.</summary>
    public double Victim { get; init; } = 0.5;

    /// <summary>What reputation adds to the will that the allies share, 0 or more, log-odds.</summary>
    public double Allies { get; init; } = 1;
}
