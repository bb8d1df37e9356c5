namespace CrisisSim.Charts;

/// <summary>A marked place on an axis of numbers.</summary>
public readonly record struct Tick(double At, string Text);
