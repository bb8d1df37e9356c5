using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>A scenario that golden rows are played from. Compared by reference.</summary>
/// <param name="Name">What its rows begin with: its path below scenarios/, or what <c>new</c> writes.</param>
/// <param name="Hash">Hash of its text.</param>
/// <param name="Bind">The scenario with these values set; safe from several threads.</param>
public sealed record GoldenCase(string Name, string Hash,
    Func<IReadOnlyList<(string Path, string Text)>, Scenario> Bind)
{
    /// <summary>
    /// Texts to be played in place of the scenario's own, as written alone; null: its own, with every mechanism.
    /// </summary>
    public IReadOnlyList<Declaration>? Texts { get; init; }

    /// <summary>
    /// Settings under which its last text is played too, each with a name, so that what is off where nobody asks for it
    /// has a row as well.
    /// </summary>
    public IReadOnlyList<(string Name, IReadOnlyList<(string Path, string Text)> Settings)> Numbers { get; init; } = [];
}

/// <summary>One golden row: what is recorded of a few crises, as a checksum.</summary>
/// <param name="Name">The case, and which of its crises: "starter, precise, no attack".</param>
/// <param name="Value">The checksum of all of them; behind it, where there are any, one of each crisis.</param>
/// <param name="Crises">How many crises it is of.</param>
public readonly record struct GoldenRow(string Name, string Value, int Crises = 0);
