namespace CrisisSim.Experiments;

/// <summary>Refuses a run whose trials would not fit in memory, before it starts.</summary>
public static class RunMemory
{
    private const long BytesOfTrial = 300, BytesOfMember = 40;

    /// <summary>
    /// Refuses a run of a fixed number of trials that needs more memory than there is; one by precision grows as it
    /// goes.
    /// </summary>
    /// <exception cref="RunMemoryException">There is not enough memory.</exception>
    public static void Require(RunPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        long needed = plan.Most * plan.Declarations.Count
            * (BytesOfTrial + (BytesOfMember * plan.Scenario.Members.Count));
        long available = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        if (plan.Precision is null && needed > available) throw new RunMemoryException(plan, needed, available);
    }
}

/// <summary>A run was refused because its trials would not fit in memory.</summary>
public sealed class RunMemoryException : Exception
{
    internal RunMemoryException(RunPlan plan, long needed, long available)
        : base(FormattableString.Invariant($"The run needs {needed} bytes of memory, and there are {available}.")) =>
        (Plan, Needed, Available) = (plan, needed, available);

    /// <summary>The run that was refused.</summary>
    public RunPlan Plan { get; }

    /// <summary>Bytes that its tables would take.</summary>
    public long Needed { get; }

    /// <summary>Bytes that the process may use.</summary>
    public long Available { get; }
}
