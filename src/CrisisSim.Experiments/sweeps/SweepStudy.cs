using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays what is missing of a study into its database. What a point gives depends on the study alone: not on threads,
/// shards, or how often the work was interrupted or killed.
/// </summary>
public sealed class SweepStudy
{
    private readonly StudyPlan plan;
    private readonly ReplicationRule rule;
    private readonly PointTally[] tallies;
    private readonly PointQueue queue = new();
    private readonly SweepProgress progress;

    private SweepStudy(StudyPlan plan, StoreWriter store, Action<PlayProgress>? report)
    {
        this.plan = plan;
        rule = new ReplicationRule(plan.Study.Replications, store.Manifest.More);
        tallies = store.Tallies(plan, rule);
        progress = new SweepProgress(report, plan.Study.Wordings.Count);
        for (int place = 0; place < plan.Layout.Order.Count; place++)
        {
            int point = plan.Layout.Order[place];
            if (!plan.Shard.Takes(place) || !NeedsMore(tallies[point])) continue;
            queue.Add(point, place, tallies[point].Batches);
            progress.Expect(rule.Most - tallies[point].Trials);
        }
    }

    /// <summary>
    /// Plays the study as far as its points need it. Cancelling ends it within a crisis; whole batches of crises are
    /// kept.
    /// </summary>
    /// <param name="plan">What to play.</param>
    /// <param name="path">The database file; it is made where there is none.</param>
    /// <param name="report">Told how far it is, a few times a second, from one thread at a time.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="ResultFileException">The file is of another study or was played by another build, is in use or
    /// cannot be written; what was stored before is kept.</exception>
    public static SweepResult Play(StudyPlan plan, string path, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1, nameof(plan));
        using var store = StoreWriter.Open(path, plan);
        var run = new SweepStudy(plan, store, report);
        if (run.queue.Count > 0) store.RequireSameRows(plan, cancellation);
        run.PlayPoints(store, cancellation);
        SweepResult result = run.Result(cancellation.IsCancellationRequested);
        store.RequireThere();
        if (!result.Interrupted) store.Complete();
        return result;
    }

    private void PlayPoints(StoreWriter store, CancellationToken cancellation)
    {
        using var finished = new FinishedBatches();
        using var failed = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, failed.Token);
        int players = Math.Clamp(queue.Count, 1, plan.Threads), playing = players;
        WorkerPool.Run(players + 1, number =>
        {
            try
            {
                if (number == 0) Store(store, finished);
                else PlayPoints(finished, failed.Token, stop.Token);
            }
            catch (OperationCanceledException) when (failed.IsCancellationRequested)
            {
                // Another thread tells what failed.
            }
            catch
            {
                failed.Cancel();
                throw;
            }
            finally
            {
                if (number > 0 && Interlocked.Decrement(ref playing) == 0) finished.End();
            }
        });
    }

    private void Store(StoreWriter store, FinishedBatches finished)
    {
        foreach (IReadOnlyList<PlayedBatch> group in finished.Groups())
        {
            store.Keep(group);
            progress.Report();
        }
    }

    private void PlayPoints(FinishedBatches finished, CancellationToken failed, CancellationToken stop)
    {
        while (queue.Take(stop) is { } point)
        {
            PointTally tally = tallies[point];
            int before = tally.Trials;
            try
            {
                PlaySome(point, tally, batch => finished.Add(batch, failed), stop);
            }
            finally
            {
                bool needsMore = NeedsMore(tally);
                progress.Add(tally.Trials - before,
                    needsMore || stop.IsCancellationRequested ? 0 : rule.Most - tally.Trials);
                queue.Return(point, tally.Batches, needsMore);
            }
        }
    }

    /// <summary>As many batches as the point has already, as to bind its scenario takes time; at least one.</summary>
    private void PlaySome(int point, PointTally tally, Action<PlayedBatch> finish, CancellationToken stop)
    {
        int until = Math.Max(1, 2 * tally.Batches);
        Batch next = Next(point, tally);
        try
        {
            var player = new BatchPlayer(plan, plan.Layout.Points[point]);
            for (; NeedsMore(tally) && next.Number < until; next = Next(point, tally))
            {
                if (player.Play(next, stop) is not { } outcomes) return;
                finish(new PlayedBatch(next, outcomes));
                tally.Add(next, outcomes.Where(outcome => ReferenceEquals(outcome.Endpoint, rule.Endpoint)));
            }
        }
#pragma warning disable CA1031 // Whatever a point fails of, it is told, and the other points go on.
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            finish(new PlayedBatch(next, [], fault.Message.ReplaceLineEndings(" ")));
            tally.Fail();
        }
    }

    private Batch Next(int point, PointTally tally) => new(point, tally.Batches, rule.TrialsOf(tally.Batches));

    private bool NeedsMore(PointTally tally) => !tally.HasFailed && rule.Judge(tally) == StoppingVerdict.Continue;

    private SweepResult Result(bool cancelled)
    {
        PointTally[] mine = [.. plan.Layout.Order
            .Where((_, place) => plan.Shard.Takes(place))
            .Select(point => tallies[point])];
        return new SweepResult
        {
            Points = mine.Length,
            Unfinished = mine.Count(NeedsMore),
            Failed = mine.Count(tally => tally.HasFailed),
            NotPrecise = rule.AsksForPrecision
                ? mine.Count(tally => !tally.HasFailed && rule.Judge(tally) == StoppingVerdict.Exhausted)
                : 0,
            Undecided = rule.AsksForPrecision
                ? 0
                : mine.Count(tally => !tally.HasFailed && rule.Judge(tally) == StoppingVerdict.Exhausted),
            Crises = progress.Done,
            Interrupted = cancelled && mine.Any(NeedsMore),
        };
    }
}
