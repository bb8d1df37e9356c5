namespace CrisisSim.Experiments;

/// <summary>What a disk, or the reader of what is printed, refuses: in words for the analyst.</summary>
public static class DiskFault
{
    /// <summary>Errors as Unix numbers them, and as Windows does.</summary>
    private const int Pipe = 32, Full = 28, Quota = 122, QuotaOfMac = 69, ReadOnly = 30, Device = 5, Closed = 9,
        PipeOfWindows = unchecked((int)0x8007006D), NoPipeOfWindows = unchecked((int)0x800700E8),
        FullOfWindows = unchecked((int)0x80070070), ReadOnlyOfWindows = unchecked((int)0x80070013);

    /// <summary>Does work that writes a file.</summary>
    /// <param name="path">The file, or the folder that it is to lie in.</param>
    /// <param name="work">What writes it.</param>
    /// <exception cref="ResultFileException">The disk refuses (<see cref="ResultFileException.IsOfTheDisk"/>).</exception>
    public static TResult Guard<TResult>(string path, Func<TResult> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Of($"'{path}' could not be written", fault);
        }
    }

    /// <summary>The fault of a file, with its reason behind it.</summary>
    public static ResultFileException Of(string fault, Exception cause) =>
        new($"{fault}: {Reason(cause)}", cause) { IsOfTheDisk = true };

    /// <summary>Why nothing more could be printed; null where the fault is of something else.</summary>
    public static string? OfPrinting(Exception cause) => cause switch
    {
        IOException { HResult: Pipe or PipeOfWindows or NoPipeOfWindows } => "the program that was reading them has ended",
        IOException { HResult: Full or Quota or QuotaOfMac or FullOfWindows or Device } => Reason(cause),
        IOException { HResult: Closed } or UnauthorizedAccessException { InnerException.HResult: Closed } =>
            "there is nowhere to print them to",
        _ => null,
    };

    /// <summary>What is thrown where nothing is open to print to.</summary>
    internal static IOException Nowhere() => new("It is closed.", Closed);

    private static string Reason(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "it may not be written to",
        DirectoryNotFoundException or FileNotFoundException => "its folder is gone",
        { HResult: Full or FullOfWindows } => "the disk is full",
        { HResult: Quota or QuotaOfMac } => "the quota of the disk is used up",
        { HResult: ReadOnly or ReadOnlyOfWindows } => "the disk can only be read",
        { HResult: Device } => "the disk or the terminal failed",
        _ => cause.Message.TrimEnd('.'),
    };
}
