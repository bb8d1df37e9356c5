namespace CrisisSim.House.Tests;

/// <summary>One fault: where it stands, what stood there, and what stands there instead.</summary>
internal sealed record Fault(string Room, string File, Spot At, string Was, string Is)
{
    /// <summary>Its place in the order of the lottery, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Whether a whole statement is taken away.</summary>
    public bool IsOfStatement => Is.Length == 0;

    /// <summary>Whether a part of one is a part of the other.</summary>
    public bool Meets(Fault other) => File == other.File
        && At.Start < other.At.Start + other.At.Length && other.At.Start < At.Start + At.Length;

    public override string ToString() => $"{File}:{At.Line} {Was.ReplaceLineEndings(" ")} -> {Is}";
}

/// <summary>A place in a source: its line from 1, its first character from 0, how many there are.</summary>
internal readonly record struct Spot(int Line, int Start, int Length);
