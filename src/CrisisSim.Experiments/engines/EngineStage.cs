using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>The crisis under every declaration, on one engine.</summary>
internal sealed class EngineStage(EnginePlan plan, Engine engine)
{
    private readonly Trial[] trials = [.. plan.Declarations.Select(declaration => new Trial(plan.Scenario, declaration, engine))];
    private readonly List<double> seconds = [];

    public Engine Engine => engine;

    public EngineParting? Parting { get; set; }

    /// <summary>The middle one of the times that a trial took in the parts played so far, in trials a second; not a number before the first.</summary>
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

    /// <summary>Plays trials from the first, before the last, under every declaration, times them, and answers with their tables.</summary>
    public TrialTable[] Play(int from, int to, TimeProvider clock)
    {
        TrialColumns[] columns = [.. plan.Declarations.Select(text => new TrialColumns(TableHead.Of(plan.Scenario, text, plan.Seed, from), to - from))];
        long begun = clock.GetTimestamp();
        for (int text = 0; text < trials.Length; text++)
            for (int row = 0; row < to - from; row++) columns[text].Write(row, trials[text].Play(plan.Seed, from + row));
        seconds.Add(clock.GetElapsedTime(begun).TotalSeconds / ((to - from) * trials.Length));
        return [.. columns.Select(of => new TrialTable(of, to - from))];
    }

    /// <summary>The rows of one trial under one declaration, as files hold them, and its story.</summary>
    public (byte[] Rows, Chronicle Story) Tell(int trial, int text)
    {
        var columns = new TrialColumns(TableHead.Of(plan.Scenario, plan.Declarations[text], plan.Seed, trial), 1);
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
