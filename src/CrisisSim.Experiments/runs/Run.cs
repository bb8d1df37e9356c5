using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays trials of one scenario under one or several declarations on several threads. A trial depends on the seed and
/// its number alone and is written to its own row, so the tables are the same for any number of threads.
/// </summary>
public sealed class Run
{
    private readonly RunPlan plan;
    private readonly TrialColumns[] columns;
    private readonly Trial?[,] trials;
    private readonly ProgressGate progress;
    private readonly CancellationToken cancellation;

    private Run(RunPlan plan, ProgressGate progress, CancellationToken cancellation)
    {
        (this.plan, this.progress, this.cancellation) = (plan, progress, cancellation);
        int capacity = plan.Precision is { } rule ? (int)rule.NextLook(0) : plan.Trials;
        columns = [.. plan.Declarations.Select(d => new TrialColumns(HeadOf(plan, d), capacity))];
        trials = new Trial?[plan.Threads, plan.Declarations.Count];
    }

    /// <summary>Plays the plan. Cancelling ends it within a trial; what is finished is kept.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second and at the end, from any thread but never from two at
    /// once.</param>
    /// <param name="cancellation">Cancels the run.</param>
    /// <exception cref="ArgumentException">There is no declaration, or a number of the plan is out of its
    /// bounds.</exception>
    /// <exception cref="MemoryShortageException">Its tables would not fit in memory.</exception>
    public static RunResult Play(
        RunPlan plan, Action<PlayProgress>? report = null, CancellationToken cancellation = default)
    {
        Require(plan);
        plan.RequireMemory();
        long total = (plan.Most + plan.CounterfactualRuns(plan.Most).Sum(other => (long)other.Plan.Trials))
            * plan.Declarations.Count;
        var progress = new ProgressGate(report, total, plan.Clock);
        var run = new Run(plan, progress, cancellation);
        RunResult result = plan.Precision is { } rule ? run.UntilPrecise(rule) : run.All();
        foreach ((Counterfactual what, RunPlan other) in plan.CounterfactualRuns(result.Done))
            result = Joined(result, what, new Run(other, progress, cancellation).All());
        progress.Close();
        return result;
    }

    private static RunResult Joined(RunResult result, Counterfactual what, RunResult other) => result with
    {
        Tables = [.. result.Tables.Zip(other.Tables, (table, otherwise) => table.If(what, otherwise))],
        Interrupted = result.Interrupted || other.Interrupted,
    };

    private RunResult All()
    {
        int done = PlayRows(0, plan.Trials);
        return new RunResult { Tables = Tables(done), Asked = plan.Trials, Interrupted = done < plan.Trials };
    }

    private RunResult UntilPrecise(StoppingRule rule)
    {
        int done = 0;
        StoppingVerdict verdict = StoppingVerdict.Continue;
        while (verdict == StoppingVerdict.Continue)
        {
            int look = (int)rule.NextLook(done);
            MakeRoom(look);
            done = PlayRows(done, look);
            if (done < look) break;
            verdict = rule.Judge(LeastPrecise(done, rule.Target.Confidence));
        }
        bool interrupted = verdict == StoppingVerdict.Continue;
        return new RunResult { Tables = Tables(done), Asked = plan.Most, Interrupted = interrupted, Verdict = verdict };
    }

    /// <summary>
    /// Plays rows from the first, before the last, under every declaration; answers up to which row all are finished.
    /// </summary>
    private int PlayRows(int from, int to)
    {
        var work = new Worklist(from, to, columns.Length);
        return WorkerPool.Share(plan.Threads, work, (chunk, thread, stop) => PlayChunk(work, chunk, thread, stop),
            cancellation);
    }

    private void PlayChunk(Worklist work, Worklist.Chunk chunk, int thread, CancellationToken stop)
    {
        Trial trial = trials[thread, chunk.Declaration] ??=
            new Trial(plan.Scenario, plan.Declarations[chunk.Declaration], plan.Engine);
        int row = chunk.Begin;
        while (row < chunk.End && trial.TryPlay(plan.Seed, plan.First + row, stop) is { } outcome)
            columns[chunk.Declaration].Write(row++, outcome);
        work.Finish(chunk, row - chunk.Begin);
        progress.Add(row - chunk.Begin);
    }

    private Estimate LeastPrecise(int done, Confidence confidence) => Tables(done)
        .Select(table => Endpoints.HoursWithoutDecision.Estimate(table, confidence)!.Value)
        .MaxBy(estimate => estimate.HalfWidth);

    private void MakeRoom(int rows)
    {
        if (rows <= columns[0].Capacity) return;
        int capacity = (int)Math.Min(plan.Most, Math.Max(rows, columns[0].Capacity * 2L));
        foreach (TrialColumns of in columns) of.Grow(capacity);
    }

    private TrialTable[] Tables(int rows) => [.. columns.Select(of => new TrialTable(of, rows))];

    private static TableHead HeadOf(RunPlan plan, Declaration declaration) =>
        TableHead.Create(plan.Scenario, declaration, plan.Seed, plan.First);

    private static void Require(RunPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Declarations.Count == 0) throw new ArgumentException("A run needs a declaration.", nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Most, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfNegative(plan.First, nameof(plan));
    }
}

/// <summary>Trials that an interrupt ends within a second, also where one takes longer.</summary>
internal static class InterruptibleTrials
{
    /// <summary>The outcome of a trial; null where the work was cancelled before its end.</summary>
    public static Outcome? TryPlay(this Trial trial, ulong seed, long number, CancellationToken stop,
        Memory? remembered = null)
    {
        if (stop.IsCancellationRequested) return null;
        trial.Heed(stop);
        try
        {
            return remembered is { } memory ? trial.Play(seed, number, memory) : trial.Play(seed, number);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }
}
