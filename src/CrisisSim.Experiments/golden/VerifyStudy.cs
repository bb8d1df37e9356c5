using CrisisSim.Model;

namespace CrisisSim.Experiments;

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
