namespace CrisisSim.Experiments;

/// <summary>Plays entries of the suite, one after the other.</summary>
public static class FactStudy
{
    /// <summary>Plays the plan. Cancelling ends it within an entry; the entries that are over are kept.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called after each entry with the entries that are over.</param>
    /// <param name="cancellation">Cancels it.</param>
    public static FactResult Play(FactPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var bench = new FactBench(plan, cancellation);
        var findings = new List<FactFinding>();
        try
        {
            foreach (FactEntry entry in plan.Entries)
            {
                findings.Add(entry.Play(bench));
                report?.Invoke(new PlayProgress(findings.Count, plan.Entries.Count, "entries"));
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What is over is kept, and the result tells the rest.
        }
        return new FactResult(plan, findings, Interrupted: findings.Count < plan.Entries.Count);
    }
}
