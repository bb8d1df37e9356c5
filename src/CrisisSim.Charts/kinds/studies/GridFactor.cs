namespace CrisisSim.Charts;

/// <summary>
/// A factor that is varied over some values, along one side of a heat map. Lists are compared by reference.
/// </summary>
/// <param name="Name">What is varied, with its unit.</param>
/// <param name="Values">The values as text, from left to right or from top to bottom; at least one.</param>
public sealed record GridFactor(string Name, IReadOnlyList<string> Values);
