namespace CrisisSim.Cli;

/// <summary>One part of a page, without regard to how it is drawn.</summary>
internal abstract record Block;
