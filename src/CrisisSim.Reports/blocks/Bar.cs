namespace CrisisSim.Reports;

/// <summary>A length, 0 or more, and the figure written beside it.</summary>
public readonly record struct Bar(double Length, string Text);
