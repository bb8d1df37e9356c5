namespace CrisisSim.Experiments;

/// <summary>One file of data in two folders.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In">Where it lies.</param>
public sealed record FileComparison(string Name, FilePresence In)
{
    /// <summary>Whether it is no file, but a table that a database gives.</summary>
    public bool IsTable { get; init; }

    /// <summary>Its bytes in the first folder.</summary>
    public long Bytes { get; init; }

    /// <summary>Its lines where both are the same.</summary>
    public long Lines { get; init; }

    /// <summary>Where they part; null where they are the same, or there is one alone.</summary>
    public FileDivergence? Apart { get; init; }

    /// <summary>Whether both have it, byte for byte.</summary>
    public bool IsSame => In == FilePresence.Both && Apart is null;
}

/// <summary>Where two files part.</summary>
/// <param name="Line">The first line that differs, from 1; null of a file that has no lines.</param>
/// <param name="Byte">The first byte that differs, from 0.</param>
/// <param name="First">What the first file has around it.</param>
/// <param name="Second">What the second has there.</param>
public sealed record FileDivergence(long? Line, long Byte, string First, string Second);

/// <summary>Which of two folders hold a file.</summary>
public enum FilePresence
{
    /// <summary>Both.</summary>
    Both,

    /// <summary>The first alone.</summary>
    First,

    /// <summary>The second alone.</summary>
    Second,
}
