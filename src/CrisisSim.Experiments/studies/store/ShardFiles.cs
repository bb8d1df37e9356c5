using System.Text.RegularExpressions;

namespace CrisisSim.Experiments;

/// <summary>The shards of a study in a directory.</summary>
internal static partial class ShardFiles
{
    /// <summary>Their paths, from the first shard to the last.</summary>
    /// <exception cref="ResultFileException">There are none, some are missing, or there are those of two divisions.</exception>
    public static IReadOnlyList<string> All(string directory)
    {
        StudyShard[] there = [.. Named(directory)];
        if (there.Length == 0) throw new ResultFileException($"'{directory}' holds no shard of a study.");
        int count = there[0].Count;
        if (there.Any(shard => shard.Count != count))
            throw new ResultFileException($"'{directory}' holds shards of different divisions: {string.Join(", ", there)}.");
        string[] missing = [.. Enumerable.Range(1, count).Select(number => new StudyShard(number, count)).Except(there).Select(shard => shard.ToString())];
        if (missing.Length > 0) throw new ResultFileException($"'{directory}' lacks {(missing.Length == 1 ? "shard" : "shards")} {string.Join(", ", missing)}.");
        return [.. there.OrderBy(shard => shard.Number).Select(shard => Path.Join(directory, StudyStore.FileName(shard)))];
    }

    private static IEnumerable<StudyShard> Named(string directory)
    {
        if (!Directory.Exists(directory)) throw new ResultFileException($"There is no directory '{directory}'.");
        foreach (string path in Directory.EnumerateFiles(directory, "study.shard-*.sqlite"))
            if (Name().Match(Path.GetFileName(path)) is { Success: true } name
                && StudyShard.Parse($"{name.Groups[1].Value}/{name.Groups[2].Value}") is { } shard) yield return shard;
    }

    [GeneratedRegex(@"^study\.shard-([1-9]\d{0,5})-of-([1-9]\d{0,5})\.sqlite$")]
    private static partial Regex Name();
}
