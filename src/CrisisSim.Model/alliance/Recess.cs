namespace CrisisSim.Model;

/// <summary>A span in which a parliament does not sit.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before <paramref name="From"/>.</param>
public readonly record struct Recess(DateOnly From, DateOnly To);
