namespace CrisisSim.Experiments;

/// <summary>
/// Plays the same trials on several engines, on one thread and part by part in turn, so that whatever else the machine does falls
/// on all of them alike; and holds the rows of each to those of the first.
/// </summary>
public static class EngineRun
{
    /// <summary>Trials of a part, and those that each engine plays beforehand, under each declaration.</summary>
    private const int Part = 50, WarmUp = 500;

    /// <summary>Plays the plan. Cancelling ends it within a part; what is finished is kept.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second and at the end.</param>
    /// <param name="clock">Times the trials and paces the reports; null: the system's.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="ArgumentException">There is no declaration, no engine, or no trial.</exception>
    public static EngineResult Play(
        EnginePlan plan, Action<RunProgress>? report = null, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        Require(plan);
        EngineStage[] stages = [.. plan.Engines.Select(engine => new EngineStage(plan, engine))];
        int share = plan.Declarations.Count * stages.Length;
        var progress = new ProgressGate(report, (long)plan.Trials * share, clock ?? TimeProvider.System);
        foreach (EngineStage stage in stages)
            if (!cancellation.IsCancellationRequested) stage.WarmUp(Math.Min(WarmUp, plan.Trials));
        int done = 0;
        for (int turn = 0; done < plan.Trials && !cancellation.IsCancellationRequested; turn++)
        {
            int to = Math.Min(done + Part, plan.Trials);
            PlayPart(plan, stages, turn, (done, to), clock ?? TimeProvider.System);
            progress.Add((to - done) * share);
            done = to;
        }
        progress.Close();
        return new EngineResult([.. stages.Select(stage => new EngineFigure(stage.Engine, stage.PerSecond, stage.Parting))], done, done < plan.Trials);
    }

    /// <summary>Plays a part on every engine, each time beginning with another one.</summary>
    private static void PlayPart(EnginePlan plan, EngineStage[] stages, int turn, (int From, int To) part, TimeProvider clock)
    {
        var tables = new TrialTable[stages.Length][];
        for (int k = 0; k < stages.Length; k++)
        {
            int next = (turn + k) % stages.Length;
            tables[next] = stages[next].Play(part.From, part.To, clock);
        }
        byte[] rows = EngineStage.Rows(tables[0]);
        for (int k = 1; k < stages.Length; k++)
            if (stages[k].Parting is null && !EngineStage.Rows(tables[k]).AsSpan().SequenceEqual(rows))
                stages[k].Parting = Find(plan, stages[0], stages[k], part);
    }

    private static EngineParting Find(EnginePlan plan, EngineStage first, EngineStage other, (int From, int To) part)
    {
        for (int trial = part.From; trial < part.To; trial++)
        {
            for (int text = 0; text < plan.Declarations.Count; text++)
            {
                var (told, toldByOther) = (first.Tell(trial, text), other.Tell(trial, text));
                if (!told.Rows.AsSpan().SequenceEqual(toldByOther.Rows))
                    return EngineParting.Of(trial, plan.Declarations[text].Name, told.Story, toldByOther.Story);
            }
        }
        // Each trial alone is the same: what differs came from the trials before it.
        return new EngineParting(part.From, plan.Declarations[0].Name, Event: null, First: null, Other: null);
    }

    private static void Require(EnginePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Declarations.Count == 0) throw new ArgumentException("Engines are compared under a declaration.", nameof(plan));
        if (plan.Engines.Count == 0) throw new ArgumentException("There is no engine.", nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Trials, 1, nameof(plan));
    }
}
