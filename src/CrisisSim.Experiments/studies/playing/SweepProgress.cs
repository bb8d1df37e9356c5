namespace CrisisSim.Experiments;

/// <summary>
/// How far the work on a study is; what turns out not to be needed is no longer expected. Safe for several threads.
/// </summary>
internal sealed class SweepProgress(Action<PlayProgress>? report, int wordings)
{
    private long done, total;

    /// <summary>Crises played this time, over all wordings.</summary>
    public long Done => Interlocked.Read(ref done);

    /// <summary>Expects crises under each wording.</summary>
    public void Expect(int trials) => Interlocked.Add(ref total, (long)trials * wordings);

    /// <summary>Counts crises under each wording that were played, and those that are not needed.</summary>
    public void Add(int played, int notNeeded)
    {
        Interlocked.Add(ref done, (long)played * wordings);
        Interlocked.Add(ref total, -(long)notNeeded * wordings);
    }

    /// <summary>Tells it.</summary>
    public void Report() => report?.Invoke(new PlayProgress(Done, Interlocked.Read(ref total)));
}
