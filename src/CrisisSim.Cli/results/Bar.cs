namespace CrisisSim.Cli;

/// <summary>A length, 0 or more, and the figure written beside it.</summary>
internal readonly record struct Bar(double Length, string Text);
