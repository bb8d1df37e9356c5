using CrisisSim.Statistics;
using Microsoft.Data.Sqlite;

namespace CrisisSim.Experiments;

/// <summary>
/// The database of a study while it is played: one process, one connection. Not for several threads at once.
/// </summary>
internal sealed class StoreWriter : IDisposable
{
    private static readonly Dictionary<Endpoint, int> Numbers = Endpoints.All
        .Select((endpoint, k) => (endpoint, k))
        .ToDictionary(of => of.endpoint, of => of.k);

    private readonly StoreFile file;
    private readonly Build build;
    private readonly bool isNew;
    private readonly SqliteCommand batch, stale, outcome, failure;

    private StoreWriter(StoreFile file, StoreManifest manifest, Build build, bool isNew)
    {
        (this.file, Manifest, this.build, this.isNew) = (file, manifest, build, isNew);
        batch = file.Statement(
            "INSERT INTO batches VALUES ($point, $batch, $trials) ON CONFLICT DO UPDATE SET trials = $trials", "$point",
            "$batch", "$trials");
        stale = file.Statement("DELETE FROM outcomes WHERE point = $point AND batch = $batch", "$point", "$batch");
        outcome = file.Statement(
            "INSERT INTO outcomes VALUES ($point, $wording, $endpoint, $batch, $trials, $mean, $squares, $difference, "
                + "$spread)",
            "$point", "$wording", "$endpoint", "$batch", "$trials", "$mean", "$squares", "$difference", "$spread");
        failure = file.Statement("UPDATE points SET failure = $failure WHERE point = $point", "$failure", "$point");
    }

    public StoreManifest Manifest { get; private set; }

    /// <summary>Opens the file of a study, or begins it.</summary>
    /// <exception cref="ResultFileException">The file is another's, of another study or format, in use, or cannot be
    /// written.</exception>
    public static StoreWriter Open(string path, StudyPlan plan) => StoreFault.Guard(path, () =>
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        StoreFile file = plan.Shard.IsWhole ? StoreFile.WriteReadable(path) : StoreFile.Write(path);
        try
        {
            bool isNew = StoreSchema.IsEmpty(file);
            if (isNew) file.Atomically(() => Begin(file, plan));
            StoreSchema.Require(file);
            var manifest = StoreManifest.Read(file);
            manifest.Require(StoreManifest.From(plan), path);
            if (!isNew) StudyStore.Read(file, manifest);
            file.Atomically(() => StoreViews.Create(file, manifest.Titles));
            file.LetRead();
            var store = new StoreWriter(file, manifest, plan.Build, isNew);
            store.Ask(plan);
            return store;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    /// <summary>
    /// What is at hand, one tally a point; a last batch that is shorter than it is now to be does not count.
    /// </summary>
    public PointTally[] Tallies(StudyPlan plan, ReplicationRule rule) => StoreFault.Guard(file.Path, () =>
    {
        PointTally[] tallies = [.. plan.Layout.Points.Select(_ => new PointTally(plan.Study.Wordings.Count))];
        Dictionary<(int, int), List<BatchOutcome>> looked = rule.Endpoint is { } endpoint
            ? file.Reading(() => Looked(Numbers[endpoint]))
            : [];
        return file.Reading(() =>
        {
            foreach (SqliteDataReader row in file.Rows("SELECT point, batch, trials FROM batches ORDER BY point, batch"))
            {
                var played = new Batch(row.Whole(0), row.Whole(1), row.Whole(2));
                if (played.Trials < rule.TrialsOf(played.Number)) continue;
                tallies[played.Point].Add(played,
                    looked.TryGetValue((played.Point, played.Number), out List<BatchOutcome>? outcomes) ? outcomes : []);
            }
            foreach (SqliteDataReader row in file.Rows("SELECT point FROM points WHERE failure IS NOT NULL"))
                tallies[row.Whole(0)].Fail();
            return tallies;
        });
    });

    /// <summary>
    /// Refuses to go on where this build plays the first of the stored crises otherwise; of a study of which nothing is
    /// stored, where the few crises that it began with come otherwise. A study that kept none of these keeps them now.
    /// </summary>
    /// <exception cref="ResultFileException">Another build played it.</exception>
    public void RequireSameRows(StudyPlan plan, CancellationToken cancellation)
    {
        if (isNew) return;
        PlayedBatch? stored = StoreFault.Guard(file.Path,
            () => file.Reading(() => FirstStored(plan.Layout.Order)));
        if (stored is not null && Replay.Apart(plan, stored, cancellation) is { } apart)
            Manifest.RefuseBuild(file.Path, build,
                $"of its first {stored.Batch.Trials} crises at situation {stored.Batch.Point}, {apart}");
        string? now = Replay.FirstRows(plan);
        if (Manifest.FirstRows is { } then && then != now)
            Manifest.RefuseBuild(file.Path, build, "the rows of its first crises differ");
        if (Manifest.FirstRows is not null || now is null || cancellation.IsCancellationRequested) return;
        Manifest = Manifest with { FirstRows = now };
        StoreFault.Guard(file.Path, () => file.Atomically(() => Manifest.Write(file)));
    }

    /// <summary>The first batch of the first point of an order that has one; null where there is none.</summary>
    private PlayedBatch? FirstStored(IReadOnlyList<int> order)
    {
        var trials = file.Rows("SELECT point, trials FROM batches WHERE batch = 0 AND point NOT IN "
            + "(SELECT point FROM points WHERE failure IS NOT NULL)")
            .ToDictionary(row => row.Whole(0), row => row.Whole(1));
        if (order.Where(trials.ContainsKey).Take(1).ToArray() is not [var point]) return null;
        string rows = "SELECT wording, key, trials, mean, squares, difference_mean, difference_squares FROM outcomes "
            + "JOIN endpoints USING (endpoint) "
            + FormattableString.Invariant($"WHERE point = {point} AND batch = 0 ORDER BY wording, endpoint");
        return new PlayedBatch(new Batch(point, 0, trials[point]),
        [
            .. file.Rows(rows).Where(row => Endpoints.Named(row.GetString(1)) is not null)
                .Select(row => new BatchOutcome(row.Whole(0), Endpoints.Named(row.GetString(1))!,
                    StoreColumns.Values(row, 2), StoreColumns.Differences(row, 2))),
        ]);
    }

    /// <summary>Keeps batches, or why they failed, and notes which build played them: all of it or nothing.</summary>
    /// <exception cref="ResultFileException">The disk refuses.</exception>
    public void Keep(IReadOnlyList<PlayedBatch> played) => StoreFault.Guard(file.Path, () =>
    {
        RequireThere();
        StoreManifest signed = Manifest with { Build = Manifest.Build.And(build) };
        file.Atomically(() =>
        {
            foreach (PlayedBatch of in played)
                if (of.Failure is null) Insert(of);
                else Execute(failure, of.Failure, of.Batch.Point);
            if (signed != Manifest) signed.Write(file);
        });
        Manifest = signed;
    });

    /// <summary>Notes that all that was added has been played.</summary>
    public void Complete() => StoreFault.Guard(file.Path, () =>
    {
        if (Manifest.Pending == 0) return;
        Manifest = Manifest with { Pending = 0 };
        file.Atomically(() => Manifest.Write(file));
    });

    /// <summary>What is written into a file that has lost its name is lost with it.</summary>
    /// <exception cref="ResultFileException">It was removed.</exception>
    public void RequireThere()
    {
        if (!File.Exists(file.Path))
            throw new ResultFileException($"'{file.Path}' was removed while it was played into, and what it held is gone")
            {
                IsOfTheDisk = true
            };
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in (SqliteCommand[])[batch, stale, outcome, failure]) command.Dispose();
        file.Dispose();
    }

    /// <summary>What is asked for now; crises that were added and are not all played are not added again.</summary>
    private void Ask(StudyPlan plan)
    {
        bool again = plan.More == 0 || plan.More == Manifest.Pending;
        StoreManifest asked = Manifest with
        {
            Asked = StoreManifest.From(plan).Asked,
            More = again ? Manifest.More : checked(Manifest.More + plan.More),
            Pending = again ? Manifest.Pending : plan.More,
        };
        if (asked == Manifest) return;
        file.Atomically(() => asked.Write(file));
        Manifest = asked;
    }

    private void Insert(PlayedBatch played)
    {
        Batch of = played.Batch;
        Execute(stale, of.Point, of.Number);
        foreach (BatchOutcome row in played.Outcomes)
            Execute(
                outcome, of.Point, row.Wording, Numbers[row.Endpoint], of.Number,
                row.Values.Count, row.Values.Mean, row.Values.SquaredDeviations,
                row.Differences?.Mean, row.Differences?.SquaredDeviations);
        Execute(batch, of.Point, of.Number, of.Trials);
    }

    private static void Execute(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (int k = 0; k < values.Length; k++) command.Parameters[k].Value = values[k] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private Dictionary<(int, int), List<BatchOutcome>> Looked(int endpoint)
    {
        var looked = new Dictionary<(int, int), List<BatchOutcome>>();
        string rows = "SELECT point, batch, wording, trials, mean, squares, difference_mean, difference_squares "
            + FormattableString.Invariant($"FROM outcomes WHERE endpoint = {endpoint}");
        foreach (SqliteDataReader row in file.Rows(rows))
        {
            (int, int) key = (row.Whole(0), row.Whole(1));
            if (!looked.TryGetValue(key, out List<BatchOutcome>? of)) looked[key] = of = [];
            of.Add(new BatchOutcome(row.Whole(2), Endpoints.All[endpoint], StoreColumns.Values(row, 3),
                StoreColumns.Differences(row, 3)));
        }
        return looked;
    }

    private static void Begin(StoreFile file, StudyPlan plan)
    {
        StoreSchema.Create(file);
        (StoreManifest.From(plan) with { FirstRows = Replay.FirstRows(plan) }).Write(file);
        for (int k = 0; k < plan.Study.Wordings.Count; k++)
            file.Execute("INSERT INTO wordings VALUES ($k, $name)", ("$k", k), ("$name", plan.Study.Wordings[k]));
        for (int k = 0; k < Endpoints.All.Count; k++)
            file.Execute("INSERT INTO endpoints VALUES ($k, $key)", ("$k", k), ("$key", Endpoints.All[k].Key));
        for (int k = 0; k < plan.Study.Factors.Count; k++)
            file.Execute("INSERT INTO factors VALUES ($k, $name)", ("$k", k), ("$name", plan.Study.Factors[k].Name));
        StorePoints.Write(file, plan.Layout);
    }
}
