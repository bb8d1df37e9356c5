using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays the same trials on several engines, on one thread and part by part in turn, so that whatever else the machine
/// does falls on all of them alike; and holds the rows of each to those of the first.
/// </summary>
public static class EngineStudy
{
    /// <summary>Trials of a part, and those that each engine plays beforehand, under each declaration.</summary>
    private const int Part = 50, WarmUp = 500;

    /// <summary>Plays the plan. Cancelling ends it within a crisis; what is finished is kept.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second and at the end.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="ArgumentException">There is no declaration, no engine, or no trial.</exception>
    public static EngineResult Play(
        EnginePlan plan, Action<PlayProgress>? report = null, CancellationToken cancellation = default)
    {
        Require(plan);
        EngineStage[] stages = [.. plan.Engines.Select(engine => new EngineStage(plan, engine, cancellation))];
        int share = plan.Declarations.Count * stages.Length;
        var progress = new ProgressGate(report, (long)plan.Trials * share, plan.Clock);
        int done = 0;
        try
        {
            foreach (EngineStage stage in stages) stage.WarmUp(Math.Min(WarmUp, plan.Trials));
            for (int turn = 0; done < plan.Trials; turn++)
            {
                int to = Math.Min(done + Part, plan.Trials);
                PlayPart(plan, stages, turn, (done, to), plan.Clock);
                progress.Add((to - done) * share);
                done = to;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The parts before are whole.
        }
        progress.Close();
        return new EngineResult([
            .. stages.Select(stage => new EngineFigure(stage.Engine, stage.PerSecond, stage.Divergence))
        ], done, done < plan.Trials);
    }

    /// <summary>Plays a part on every engine, each time beginning with another one.</summary>
    private static void PlayPart(EnginePlan plan, EngineStage[] stages, int turn, (int From, int To) part,
        TimeProvider clock)
    {
        var tables = new TrialTable[stages.Length][];
        for (int k = 0; k < stages.Length; k++)
        {
            int next = (turn + k) % stages.Length;
            tables[next] = stages[next].Play(part.From, part.To, clock);
        }
        byte[] rows = EngineStage.Rows(tables[0]);
        for (int k = 1; k < stages.Length; k++)
            if (stages[k].Divergence is null && !EngineStage.Rows(tables[k]).AsSpan().SequenceEqual(rows))
                stages[k].Divergence = Find(plan, stages[0], stages[k], part);
    }

    private static EngineDivergence Find(EnginePlan plan, EngineStage first, EngineStage other, (int From, int To) part)
    {
        for (int trial = part.From; trial < part.To; trial++)
        {
            for (int text = 0; text < plan.Declarations.Count; text++)
            {
                ((byte[] Rows, Chronicle Story) told, (byte[] Rows, Chronicle Story) toldByOther) =
                    (first.Tell(trial, text), other.Tell(trial, text));
                if (!told.Rows.AsSpan().SequenceEqual(toldByOther.Rows))
                    return EngineDivergence.Find(trial, plan.Declarations[text].Name, told.Story, toldByOther.Story);
            }
        }
        // Each trial alone is the same: what differs came from the trials before it.
        return new EngineDivergence(part.From, plan.Declarations[0].Name, Event: null, First: null, Other: null);
    }

    private static void Require(EnginePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Declarations.Count == 0)
            throw new ArgumentException("Engines are compared under a declaration.", nameof(plan));
        if (plan.Engines.Count == 0) throw new ArgumentException("There is no engine.", nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Trials, 1, nameof(plan));
    }
}

/// <summary>The crisis under every declaration, on one engine.</summary>
internal sealed class EngineStage
{
    private readonly EnginePlan plan;
    private readonly Trial[] trials;
    private readonly List<double> seconds = [];

    public EngineStage(EnginePlan plan, Engine engine, CancellationToken stop)
    {
        (this.plan, Engine) = (plan, engine);
        trials = [.. plan.Declarations.Select(declaration => new Trial(plan.Scenario, declaration, engine))];
        foreach (Trial trial in trials) trial.Heed(stop);
    }

    public Engine Engine { get; }

    public EngineDivergence? Divergence { get; set; }

    /// <summary>
    /// The middle one of the times that a trial took in the parts played so far, in trials a second; not a number
    /// before the first.
    /// </summary>
    public double PerSecond
    {
        get
        {
            double[] sorted = [.. seconds.Order()];
            return sorted.Length == 0 ? double.NaN : 2 / (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]);
        }
    }

    /// <summary>Plays trials without timing them, so that what compiles itself in use has done so.</summary>
    public void WarmUp(int count)
    {
        foreach (Trial trial in trials)
            for (int number = 0; number < count; number++) trial.Play(plan.Seed, number);
    }

    /// <summary>
    /// Plays trials from the first, before the last, under every declaration, times them, and answers with their
    /// tables.
    /// </summary>
    public TrialTable[] Play(int from, int to, TimeProvider clock)
    {
        TrialColumns[] columns = [.. plan.Declarations.Select(
            text => new TrialColumns(TableHead.Create(plan.Scenario, text, plan.Seed, from), to - from))];
        long begun = clock.GetTimestamp();
        for (int text = 0; text < trials.Length; text++)
            for (int row = 0; row < to - from; row++)
                columns[text].Write(row, trials[text].Play(plan.Seed, from + row));
        seconds.Add(clock.GetElapsedTime(begun).TotalSeconds / ((to - from) * trials.Length));
        return [.. columns.Select(of => new TrialTable(of, to - from))];
    }

    /// <summary>The rows of one trial under one declaration, as files hold them, and its story.</summary>
    public (byte[] Rows, Chronicle Story) Tell(int trial, int text)
    {
        var columns = new TrialColumns(TableHead.Create(plan.Scenario, plan.Declarations[text], plan.Seed, trial), 1);
        var story = new Chronicle();
        columns.Write(0, trials[text].Play(plan.Seed, trial, story));
        return (Rows([new TrialTable(columns, 1)]), story);
    }

    /// <summary>The bytes of trials.csv and members.csv.</summary>
    public static byte[] Rows(IReadOnlyList<TrialTable> tables)
    {
        using var bytes = new MemoryStream();
        TableWriter.Trials(bytes, tables);
        TableWriter.Members(bytes, tables);
        return bytes.ToArray();
    }
}
