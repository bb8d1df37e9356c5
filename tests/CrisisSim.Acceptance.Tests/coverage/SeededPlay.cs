namespace CrisisSim.Acceptance.Tests;

/// <summary>One play of the coverage suite: of 200, or of the large one that is taken for the truth.</summary>
internal sealed record SeededPlay(ulong Seed, int Crises, int Threads, bool IsTruth);
