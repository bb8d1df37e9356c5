namespace CrisisSim.Cli;

/// <summary>Finds the database of a study by what an analyst calls it.</summary>
internal static class StudyDatabase
{
    private static readonly string Name = StudyStore.FileName(default);

    /// <summary>The database itself, that of a directory, or that of a study file in the directory that 'sweep' chooses for it.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static string Of(string path)
    {
        bool isStudy = Path.GetExtension(path) is ".yaml" or ".yml";
        string directory = isStudy ? Path.GetFileNameWithoutExtension(path) + "-sweep" : path;
        string database = isStudy || Directory.Exists(path) ? Path.Join(directory, Name) : path;
        if (File.Exists(database)) return database;
        if (Directory.Exists(directory) && Directory.EnumerateFiles(directory, "study.shard-*.sqlite").Any())
            throw Refusal.Usage($"'{directory}' holds parts of a study that are not merged", $"Merge them first: {ShellLine.Of(["crisissim", "merge", directory])}");
        throw Refusal.Usage(
            isStudy ? $"'{path}' has not been played into '{directory}'" : $"'{path}' holds no study that was played",
            isStudy ? $"Play it first: {ShellLine.Of(["crisissim", "sweep", path])}; or name the directory that was given to its --out." : "Name the directory that was given to 'crisissim sweep' with --out.");
    }
}
