namespace CrisisSim.Cli;

/// <summary>Tells that what a command is to play would not fit in memory.</summary>
internal static class MemoryNeeded
{
    private const long Giga = 1L << 30;

    /// <summary>The refusal in words.</summary>
    public static CommandException Refusal(MemoryShortageException fault) => CommandException.Usage(
        $"so many crises need about {Names.Number((fault.Needed / Giga) + 1)} GiB of memory, and there are "
            + Names.Number(fault.Available / Giga),
        $"Ask for {Names.Number(fault.Fits)} or fewer.");

    /// <summary>The same where the system gave no more, and nobody knows how much was wanted.</summary>
    public static CommandException Refusal() => CommandException.Usage(
        "there is not enough memory for so many crises at once", "Ask for fewer, or play them on a machine with more.");
}
