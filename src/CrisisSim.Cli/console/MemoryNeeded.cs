namespace CrisisSim.Cli;

/// <summary>Tells that what a study plays would not fit in memory.</summary>
internal static class MemoryNeeded
{
    private const long Giga = 1L << 30;

    /// <summary>Plays, and turns a refusal for want of memory into one in words.</summary>
    /// <param name="what">What needs the memory: "10,000 crises under 2 wordings".</param>
    /// <param name="play">The study.</param>
    /// <exception cref="CommandException">There is not enough memory.</exception>
    public static T Guard<T>(string what, Func<T> play)
    {
        try
        {
            return play();
        }
        catch (MemoryShortageException fault)
        {
            throw Refusal(what, fault);
        }
    }

    /// <summary>The refusal in words.</summary>
    public static CommandException Refusal(string what, MemoryShortageException fault) => CommandException.Usage(
        $"{what} need about {Names.Number((fault.Needed / Giga) + 1)} GiB of memory, and there are "
            + $"{Names.Number(fault.Available / Giga)}",
        $"Ask for {Names.Number(fault.Fits)} or fewer.");

    /// <summary>The same where the system gave no more, and nobody knows how much was wanted.</summary>
    public static CommandException Refusal() => CommandException.Usage(
        "there is not enough memory for so many crises at once", "Ask for fewer, or play them on a machine with more.");

    /// <summary>Crises under several wordings, in words.</summary>
    public static string Crises(int trials, int wordings) =>
        $"{Names.Number(trials)} crises under {Names.Count(wordings, "wording")}";
}
