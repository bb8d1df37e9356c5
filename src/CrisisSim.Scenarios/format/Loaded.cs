namespace CrisisSim.Scenarios;

/// <summary>
/// What came of reading a file: the value (null after any error), every problem, every number it rests on, and the hash
/// of its content (empty when it could not be read to the end).
/// </summary>
public sealed record Loaded<T>(T? Value, Problems Problems, Ledger Ledger, string Hash)
    where T : class
{
    /// <summary>Whether the file is a part that others take over, and no whole by itself.</summary>
    public bool IsFragment { get; init; }
}
