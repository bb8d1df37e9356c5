
namespace CrisisSim.Cli;

/// <summary>Refuses a run whose trials would not fit in memory, before it starts.</summary>
internal static class MemoryNeeded
{
    private const long BytesOfTrial = 300, BytesOfMember = 40, Giga = 1L << 30;

    /// <exception cref="CommandException">There is not enough memory.</exception>
    public static void Require(RunPlan plan)
    {
        long needed = plan.Most * plan.Declarations.Count
            * (BytesOfTrial + (BytesOfMember * plan.Scenario.Members.Count));
        long there = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        if (plan.Precision is not null || needed <= there) return;
        throw CommandException.Usage(
            $"{Names.Number(plan.Most)} crises under {Names.Count(plan.Declarations.Count, "wording")} need about "
                + $"{Names.Number((needed / Giga) + 1)} GiB of memory, and there are {Names.Number(there / Giga)}",
            "Ask for fewer trials.");
    }
}
