namespace CrisisSim.Experiments;

/// <summary>A study was refused before it started because what it plays would not fit in memory.</summary>
public sealed class MemoryShortageException : Exception
{
    private MemoryShortageException(long needed, long available, long fits)
        : base(FormattableString.Invariant($"The study needs {needed} bytes of memory, and there are {available}.")) =>
        (Needed, Available, Fits) = (needed, available, fits);

    /// <summary>Bytes that would be taken.</summary>
    public long Needed { get; }

    /// <summary>Bytes that the process may use.</summary>
    public long Available { get; }

    /// <summary>How many of the trials asked for there is memory for; 0 where there is none for one.</summary>
    public long Fits { get; }

    /// <summary>Refuses so many trials of so many bytes in all.</summary>
    /// <exception cref="MemoryShortageException">The process may use fewer bytes than are needed.</exception>
    internal static void ThrowIfAbove(long needed, long trials)
    {
        long available = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        if (needed > available)
            throw new MemoryShortageException(needed, available, (long)((double)available / needed * trials));
    }
}
