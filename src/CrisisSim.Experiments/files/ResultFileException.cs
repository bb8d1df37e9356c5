using System.Text.Json;

namespace CrisisSim.Experiments;

/// <summary>
/// Result files could not be written or read; the message is one sentence for the analyst, with the path in it.
/// </summary>
public sealed class ResultFileException : Exception
{
    /// <summary>Whether it is sound, and of something else than was asked for.</summary>
    public bool IsOfElse { get; init; }

    /// <summary>Whether it is sound, and another build played it otherwise.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether another process works on the file or in its folder.</summary>
    public bool IsInUse { get; init; }

    /// <summary>Whether the disk does not take it: it is full, may not be written to, or the folder is gone.</summary>
    public bool IsOfTheDisk { get; init; }

    /// <summary>An unnamed fault.</summary>
    public ResultFileException() : this("The result files could not be written or read.")
    {
    }

    /// <summary>A fault in one sentence.</summary>
    public ResultFileException(string message) : base(message)
    {
    }

    /// <summary>A fault in one sentence, with its cause.</summary>
    public ResultFileException(string message, Exception cause) : base(message, cause)
    {
    }

    /// <summary>
    /// Whether a fault can come of what stands in a file, if it comes while the file is read or what it says is drawn: of a
    /// value that is none, of the wrong kind, or names what there is not.
    /// </summary>
    public static bool IsOfContent(Exception fault) => fault is FormatException or InvalidCastException
        or ArithmeticException or ArgumentException or InvalidOperationException or NotSupportedException
        or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException or JsonException
        && fault is not ObjectDisposedException;

    /// <summary>A file that is damaged at a place: "its table 'points', row 3".</summary>
    /// <param name="path">The file.</param>
    /// <param name="place">Where in it.</param>
    /// <param name="why">What is wrong there, in a clause.</param>
    /// <param name="cause">What told of it.</param>
    public static ResultFileException Damaged(string path, string place, string why, Exception? cause = null) =>
        cause is null
            ? new($"'{path}' is damaged in {place}: {why}.")
            : new($"'{path}' is damaged in {place}: {why}.", cause);

    /// <summary>A JSON file that is damaged, with the place as far as the reader knows it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fault">What the reader says.</param>
    /// <param name="remedy">What to do.</param>
    public static ResultFileException Damaged(string path, Exception fault, string remedy)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var json = fault as JsonException;
        string[] place =
        [
            .. json?.LineNumber is { } line
                ? [FormattableString.Invariant($"line {line + 1}, byte {json.BytePositionInLine + 1}")]
                : (string[])[],
            .. json?.Path is { Length: > 1 } key ? [InertText.Cut(key)] : (string[])[],
        ];
        string at = place.Length > 0 ? $" at {string.Join(", ", place)}"
            : json is not null ? $": {char.ToLowerInvariant(json.Message[0])}{json.Message[1..].TrimEnd('.')}"
            : "";
        return new($"'{path}' is damaged{at}; {remedy}.", fault);
    }
}
