using System.Text.RegularExpressions;

namespace CrisisSim.Experiments;

/// <summary>Joins the shards of a study into one database.</summary>
public static class StudyMerge
{
    /// <summary>
    /// Joins all shards that lie in a directory into its study.sqlite, which replaces an earlier join of the same
    /// study, and answers with its path. The shards are left as they are.
    /// </summary>
    /// <exception cref="ResultFileException">
    /// A shard is missing, in use, or of another study; or the study was played in one piece, and its file is there.
    /// </exception>
    public static string Join(string directory)
    {
        IReadOnlyList<string> shards = ShardFiles.All(directory);
        string path = Path.Join(directory, StudyStore.FileName(default));
        return StoreFault.Guard(path, () =>
        {
            if (File.Exists(path)) RequireJoined(path, shards[0]);
            using var whole = new AtomicFile(path);
            Remove(whole.PartPath);
            try
            {
                using (var file = StoreFile.Write(whole.PartPath)) Write(file, shards);
                Remove(path + "-journal");
                whole.Commit();
                return path;
            }
            finally
            {
                Remove(whole.PartPath + "-journal");
            }
        });
    }

    private static void Write(StoreFile to, IReadOnlyList<string> shards)
    {
        StoreManifest first = ManifestOf(shards[0]);
        to.Atomically(() => StoreSchema.Create(to));
        Build build = first.Build;
        foreach (string shard in shards)
        {
            StoreManifest manifest = ManifestOf(shard);
            (manifest with { Shard = default, Pending = 0 }).Require(first with { Shard = default, Pending = 0 },
                shard);
            if (manifest.Asked != first.Asked || manifest.More != first.More)
                throw new ResultFileException(
                    $"'{shard}' was asked for other numbers of crises than '{shards[0]}'; play both as far, "
                        + "then merge.");
            if (manifest.FirstRows is { } rows && first.FirstRows is { } others && rows != others)
                throw new ResultFileException(
                    $"'{shard}' was played otherwise than '{shards[0]}', though both say numerics version "
                        + $"{first.Build.NumericsVersion:0}: the crises that every part plays first differ. The one is "
                        + $"of {manifest.Build.Told}; the other of {first.Build.Told}. Nothing was joined: play all parts "
                        + "with one build.")
                {
                    IsApart = true
                };
            build = build.And(manifest.Build);
            StudyStore.Read(shard);
            StoreFault.Guard(shard, () => Copy(shard, to, isFirst: ReferenceEquals(shard, shards[0])));
        }
        to.Atomically(() =>
        {
            (first with { Shard = default, Pending = 0, Build = build }).Write(to);
            StoreViews.Create(to, first.Titles);
        });
        to.Execute("INSERT INTO manifest VALUES ('joined', 'yes')");
    }

    /// <summary>What every shard has comes from the first, what was played from each.</summary>
    private static void Copy(string shard, StoreFile to, bool isFirst)
    {
        // Opening it as itself takes back what a killed process left half done, and tells whether it is in use.
        using (var file = StoreFile.Read(shard)) file.Number("SELECT count(*) FROM batches");
        to.Execute("ATTACH $shard AS shard", ("$shard", shard));
        to.Atomically(() =>
        {
            string[] tables = isFirst
                ? ["wordings", "endpoints", "factors", "points", "levels", .. StoreSchema.Played]
                : [.. StoreSchema.Played];
            foreach (string table in tables) to.Execute($"INSERT INTO main.{table} SELECT * FROM shard.{table}");
            to.Execute(
                "UPDATE main.points SET failure = (SELECT failure FROM shard.points AS other WHERE other.point = "
                    + "points.point) "
                + "WHERE point IN (SELECT point FROM shard.points WHERE failure IS NOT NULL)");
        });
        to.Execute("DETACH shard");
    }

    private static StoreManifest ManifestOf(string path) => StoreFault.Guard(path, () =>
    {
        using var file = StoreFile.Read(path);
        StoreSchema.Require(file);
        return StoreManifest.Read(file);
    });

    private static void RequireJoined(string path, string shard)
    {
        using var file = StoreFile.Read(path);
        StoreSchema.Require(file);
        var manifest = StoreManifest.Read(file);
        if (file.One("SELECT value FROM manifest WHERE key = 'joined'") is null)
            throw new ResultFileException(
                $"'{path}' was not merged from shards but played in one piece; it is left as it is.")
            {
                IsOfElse = true
            };
        manifest.Require(ManifestOf(shard) with { Shard = default }, path);
    }

    private static void Remove(string path)
    {
        if (File.Exists(path)) File.Delete(path);
    }
}

/// <summary>The shards of a study in a directory.</summary>
internal static partial class ShardFiles
{
    /// <summary>Their paths, from the first shard to the last.</summary>
    /// <exception cref="ResultFileException">There are none, some are missing, or there are those of two
    /// divisions.</exception>
    public static IReadOnlyList<string> All(string directory)
    {
        StudyShard[] there = [.. Named(directory)];
        if (there.Length == 0) throw new ResultFileException($"'{directory}' holds no shard of a study.");
        int count = there[0].Count;
        if (there.Any(shard => shard.Count != count))
            throw new ResultFileException(
                $"'{directory}' holds shards of different divisions: {string.Join(", ", there)}.");
        string[] missing = [.. Enumerable
            .Range(1, count)
            .Select(number => new StudyShard(number, count))
            .Except(there)
            .Select(shard => shard.ToString())];
        if (missing.Length > 0)
            throw new ResultFileException(
                $"'{directory}' lacks {(missing.Length == 1 ? "shard" : "shards")} {string.Join(", ", missing)}.");
        return [.. there
            .OrderBy(shard => shard.Number)
            .Select(shard => Path.Join(directory, StudyStore.FileName(shard)))];
    }

    /// <summary>Those that are there, in any order.</summary>
    /// <exception cref="ResultFileException">There is no such directory.</exception>
    public static IEnumerable<StudyShard> Named(string directory)
    {
        if (!Directory.Exists(directory))
            throw new ResultFileException($"there is no directory '{directory}'") { IsOfElse = true };
        foreach (string path in Directory.EnumerateFiles(directory, "study.shard-*.sqlite"))
            if (Name().Match(Path.GetFileName(path)) is { Success: true } name
                && StudyShard.Parse($"{name.Groups[1].Value}/{name.Groups[2].Value}") is { } shard) yield return shard;
    }

    [GeneratedRegex(@"^study\.shard-([1-9][0-9]{0,5})-of-([1-9][0-9]{0,5})\.sqlite$")]
    private static partial Regex Name();
}
