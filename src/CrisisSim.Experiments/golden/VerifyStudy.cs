using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Golden rows to be played on this machine. Lists are compared by reference.</summary>
public sealed record VerifyPlan
{
    /// <summary>The scenarios that they are of.</summary>
    public required IReadOnlyList<GoldenCase> Cases { get; init; }

    /// <summary>What they are held to.</summary>
    public GoldenFile Golden { get; init; } = GoldenFile.Carried;

    /// <summary>The numerics version that this build says it is of.</summary>
    public int Version { get; init; } = NumericsVersion.Current;

    /// <summary>The engines, at least one.</summary>
    public required IReadOnlyList<Engine> Engines { get; init; }

    /// <summary>Threads, above 0; the rows are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

/// <summary>Plays golden rows and holds them to what a build carries.</summary>
public static class VerifyStudy
{
    /// <summary>The stage that reports of progress are of.</summary>
    public const string Stage = "scenarios";

    /// <summary>Plays every case on every engine.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called as cases are done, from one thread at a time.</param>
    /// <param name="cancellation">Cancels it; engines that were not finished are left out.</param>
    public static VerifyResult Play(
        VerifyPlan plan, Action<PlayProgress>? report = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var progress = new ProgressGate(report.As(Stage), (long)plan.Cases.Count * plan.Engines.Count,
            TimeProvider.System);
        List<VerifiedEngine> engines = [];
        try
        {
            foreach (Engine engine in plan.Engines)
                engines.Add(Verified(plan, engine, Rows(plan, engine, progress, cancellation)));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The engines before are whole.
        }
        progress.Close();
        return new VerifyResult(engines, engines.Count < plan.Engines.Count)
        {
            RoundsAlike = plan.Golden.Rounding == MachineRounding.Here,
        };
    }

    /// <summary>The rows of all cases on one engine, in their order.</summary>
    public static IReadOnlyList<GoldenRow> Rows(VerifyPlan plan, Engine engine) =>
        Rows(plan, engine, new ProgressGate(null, 0, TimeProvider.System), default);

    private static IReadOnlyList<GoldenRow> Rows(VerifyPlan plan, Engine engine, ProgressGate progress,
        CancellationToken cancellation)
    {
        var rows = new IReadOnlyList<GoldenRow>[plan.Cases.Count];
        int next = -1;
        WorkerPool.Run(Math.Clamp(plan.Cases.Count, 1, plan.Threads), _ =>
        {
            for (int k = Interlocked.Increment(ref next); k < rows.Length; k = Interlocked.Increment(ref next))
            {
                rows[k] = GoldenRows.Play(plan.Cases[k], engine, cancellation);
                progress.Add(1);
            }
        });
        return [.. rows.SelectMany(of => of)];
    }

    private static VerifiedEngine Verified(VerifyPlan plan, Engine engine, IReadOnlyList<GoldenRow> rows)
    {
        IReadOnlyDictionary<string, string> golden = plan.Golden.Rows;
        var played = rows.ToDictionary(row => row.Name, StringComparer.Ordinal);
        IEnumerable<string> gone = engine == Engine.Kernel ? golden.Keys.Where(name => !played.ContainsKey(name)) : [];
        GoldenDifference[] apart =
        [
            .. rows.Where(row => golden.GetValueOrDefault(row.Name) != row.Value && !IsOfColumns(row.Name))
                .Select(row => Apart(row, golden, played)),
            .. gone.Select(name => new GoldenDifference(CaseOf(name), name, GoldenFault.NotPlayed)),
        ];
        return new VerifiedEngine(engine, rows.Sum(row => (long)row.Crises),
            rows.Count(row => !IsOfColumns(row.Name)), apart);
    }

    private static GoldenDifference Apart(GoldenRow row, IReadOnlyDictionary<string, string> golden,
        Dictionary<string, GoldenRow> played)
    {
        string of = CaseOf(row.Name);
        if (!golden.TryGetValue(row.Name, out string? held))
            return new GoldenDifference(of, row.Name, GoldenFault.NotHeld);
        if (row.Name == $"{of}, {GoldenRows.Text}") return new GoldenDifference(of, row.Name, GoldenFault.Text);
        string columns = $"{of}, {GoldenRows.Columns}";
        return new GoldenDifference(of, row.Name, GoldenFault.Rows)
        {
            Crisis = FirstCrisis(held, row.Value),
            Column = row.Crises > 0 && golden.TryGetValue(columns, out string? sums)
                ? GoldenColumns.FirstApart(sums, played[columns].Value)
                : null,
        };
    }

    private static int? FirstCrisis(string held, string now)
    {
        int at = now.IndexOf(' ', StringComparison.Ordinal) + 1;
        if (at == 0 || held.Length != now.Length) return null;
        for (int place = at; place < now.Length; place += Checksum.ShortLength)
            if (held[place..(place + Checksum.ShortLength)] != now[place..(place + Checksum.ShortLength)])
                return (place - at) / Checksum.ShortLength;
        return null;
    }

    private static bool IsOfColumns(string name) => name.EndsWith(", " + GoldenRows.Columns, StringComparison.Ordinal);

    private static string CaseOf(string name) => name[..name.IndexOf(", ", StringComparison.Ordinal)];
}

/// <summary>What golden rows gave. The list is compared by reference.</summary>
/// <param name="Engines">Those that were played to the end, in the order of the plan.</param>
/// <param name="Interrupted">Whether some were not.</param>
public sealed record VerifyResult(IReadOnlyList<VerifiedEngine> Engines, bool Interrupted)
{
    /// <summary>Whether exp, log and pow round here as they did where the rows were made.</summary>
    public required bool RoundsAlike { get; init; }

    /// <summary>Whether no row of any engine differs.</summary>
    public bool Agrees => Engines.All(of => of.Apart.Count == 0);
}

/// <summary>What golden rows gave on one engine. The list is compared by reference.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Crises">Crises that were played, under all texts.</param>
/// <param name="Rows">Rows that were held to those of the build.</param>
/// <param name="Apart">Those that differ, in the order of the scenarios.</param>
public sealed record VerifiedEngine(Engine Engine, long Crises, int Rows, IReadOnlyList<GoldenDifference> Apart);

/// <summary>A golden row that differs.</summary>
/// <param name="Scenario">The scenario, by its path below scenarios/.</param>
/// <param name="Row">The whole name of the row.</param>
/// <param name="Fault">How it differs.</param>
public sealed record GoldenDifference(string Scenario, string Row, GoldenFault Fault)
{
    /// <summary>Number of the first crisis that differs; null where the row is of none, or it cannot be told.</summary>
    public int? Crisis { get; init; }

    /// <summary>The first column that differs in some crisis of the scenario as written; null likewise.</summary>
    public string? Column { get; init; }

    /// <summary>Which crises of the scenario: "precise, no attack".</summary>
    public string Which => Row[(Scenario.Length + 2)..];
}

/// <summary>How a golden row differs.</summary>
public enum GoldenFault
{
    /// <summary>Other rows were played.</summary>
    Rows,

    /// <summary>The build carries another text of the scenario.</summary>
    Text,

    /// <summary>The build plays a row that it holds no checksum of.</summary>
    NotHeld,

    /// <summary>The build holds a checksum of a row that it does not play.</summary>
    NotPlayed,
}
