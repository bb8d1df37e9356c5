namespace CrisisSim.Experiments;

/// <summary>Lets a report of progress through about ten times a second, one at a time.</summary>
internal sealed class ProgressGate(Action<PlayProgress>? report, long total, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private long done, last = clock.GetTimestamp();

    /// <summary>Counts trials that are done and reports where a report is due.</summary>
    public void Add(int trials)
    {
        Interlocked.Add(ref done, trials);
        if (report is null || !gate.TryEnter()) return;
        try
        {
            if (clock.GetElapsedTime(last) < Pause) return;
            last = clock.GetTimestamp();
            report(new PlayProgress(Interlocked.Read(ref done), total));
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>The last report, at the end of the run.</summary>
    public void Close()
    {
        lock (gate) report?.Invoke(new PlayProgress(done, total));
    }
}
