namespace CrisisSim.Experiments;

/// <summary>
/// Result files could not be written or read; the message is one sentence for the analyst, with the path in it.
/// </summary>
public sealed class ResultFileException : Exception
{
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
}
