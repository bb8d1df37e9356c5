using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The scenario that results are played on, where it was read, and what it rests on. Lists are compared by reference.
/// </summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Path">The file as it was named.</param>
/// <param name="Hash">Hash of its content with its algorithm, such as "sha256:…".</param>
public sealed record ScenarioSource(Scenario Scenario, string Path, string Hash)
{
    /// <summary>Every number that it rests on, in the order of the format.</summary>
    public IReadOnlyList<SourceNumber> Numbers { get; init; } = [];

    /// <summary>How many of them a study of judgement can vary.</summary>
    public int Varied { get; init; }
}

/// <summary>One number that a scenario rests on.</summary>
/// <param name="Path">Where it belongs, such as <c>members.Germany.authorization[1].takes</c>.</param>
/// <param name="Value">
/// The number, in <paramref name="Unit"/>; of a distribution its median (+∞ where it may never happen).
/// </param>
/// <param name="Unit"><c>h</c> for durations, empty for none.</param>
/// <param name="Grade">How well founded it is.</param>
public sealed record SourceNumber(string Path, double Value, string Unit, Grade Grade)
{
    /// <summary>As it is written where it is a distribution; else empty.</summary>
    public string Distribution { get; init; } = "";

    /// <summary>The range within which it, or the median, is thought to lie; null when nobody said.</summary>
    public (double Low, double High)? Range { get; init; }

    /// <summary>What it was taken from; null when nobody said.</summary>
    public string? Source { get; init; }

    /// <summary>Where it is stated: a place in a file without its folders; null for a default of the model.</summary>
    public string? StatedIn { get; init; }

    /// <summary>Whether it is a default of the model or of a population.</summary>
    public bool IsDefault { get; init; }
}
