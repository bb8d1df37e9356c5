using System.Security.Cryptography;
using CrisisSim.Experiments;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The files of results in a folder; of a study, how many crises are in its database.</summary>
internal sealed record FolderState(IReadOnlyDictionary<string, string> Files, long Crises)
{
    public static FolderState Of(string folder, bool isStudy)
    {
        string database = Path.Join(folder, "study.sqlite");
        return new(
            !Directory.Exists(folder) ? new Dictionary<string, string>() : Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => !isStudy && IsResult(Path.GetFileName(path)))
                .ToDictionary(path => Path.GetRelativePath(folder, path),
                    path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))),
            isStudy && File.Exists(database) ? StudyStore.Read(database).Trials.Values.Sum(trials => (long)trials) : 0);
    }

    /// <summary>Whether all that lay there lies there still.</summary>
    public bool Holds(FolderState before) => Crises >= before.Crises
        && before.Files.All(file => Files.GetValueOrDefault(file.Key) == file.Value);

    /// <summary>Whether nothing came to it.</summary>
    public bool Is(FolderState other) => Crises == other.Crises && Holds(other) && other.Holds(this);

    /// <summary>Whether each of its files is one of these two states, whole.</summary>
    public bool IsOf(FolderState before, FolderState after) => Files.All(file =>
        before.Files.GetValueOrDefault(file.Key) == file.Value || after.Files.GetValueOrDefault(file.Key) == file.Value);

    private static bool IsResult(string name) => name[0] != '.' && name != "filler"
        && !name.EndsWith(".part", StringComparison.Ordinal) && !name.Contains(".sqlite-", StringComparison.Ordinal);
}
