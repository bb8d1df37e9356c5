namespace CrisisSim.Cli;

/// <summary>Tells that the trials of a run would not fit in memory.</summary>
internal static class MemoryNeeded
{
    private const long Giga = 1L << 30;

    public static CommandException Refusal(RunMemoryException fault) => CommandException.Usage(
        $"{Names.Number(fault.Plan.Most)} crises under {Names.Count(fault.Plan.Declarations.Count, "wording")} "
            + $"need about {Names.Number((fault.Needed / Giga) + 1)} GiB of memory, and there are "
            + $"{Names.Number(fault.Available / Giga)}",
        "Ask for fewer trials.");
}
