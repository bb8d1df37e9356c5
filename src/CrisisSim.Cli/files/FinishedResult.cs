namespace CrisisSim.Cli;

/// <summary>A directory of results that are finished, and how they are played again.</summary>
internal static class FinishedResult
{
    private const string Sweep = "sweep", Merge = "merge";

    /// <summary>Commands whose results lie in folders; a file may name no other to be carried out.</summary>
    private static readonly string[] Played =
    [
        "run", "compare", "attribute", "profile", "treaties", "review", "deter", "roc", "drift", Sweep, "sensitivity", "discover",
        "choose", "design", "trace",
    ];

    private static readonly string Database = StudyStore.FileName(default);

    /// <summary>What it says of its making.</summary>
    /// <exception cref="CommandException">There is no such directory.</exception>
    /// <exception cref="ResultFileException">It holds no finished result.</exception>
    public static Provenance From(string directory)
    {
        if (!Directory.Exists(directory))
            throw CommandException.Usage($"there is no directory '{directory}'", "Name one that was given to --out.");
        return ReportFile.Read(directory).From;
    }

    /// <summary>The words of the command that made it, without the directory, with what its files say beside.</summary>
    /// <exception cref="CommandException">It cannot be played again by this build.</exception>
    public static IReadOnlyList<string> Again(string directory, Provenance from)
    {
        if (from.Build is { } build && build.NumericsVersion != NumericsVersion.Current)
            throw CommandException.Usage(
                $"'{directory}' was played under numerics version {build.NumericsVersion}, and this build is of "
                    + $"{NumericsVersion.Current}: its crises come otherwise by design",
                $"Reproduce it with the build that made it: {build.Told}.");
        List<string> words = [.. ShellLine.Split(from.Command).Skip(1)];
        if (words.Count < 2)
            throw new CommandException(ExitCode.BadFile, $"'{Path.Join(directory, ReportFile.Name)}' does not say how it was played");
        if (words[0] == Merge)
            throw CommandException.Usage($"'{directory}' was joined by 'merge', which plays nothing",
                "Play the study in one piece into another directory, then compare: crisissim diff DIR1 DIR2");
        if (words[0] == Sweep) Sum(words, directory);
        if (!Played.Contains(words[0]))
            throw new CommandException(ExitCode.BadFile,
                $"'{Path.Join(directory, ReportFile.Name)}' names a command that plays nothing: '{words[0]}'",
                $"It can be one of {string.Join(", ", Played)}.");
        while (words.Contains("--out")) Drop(words, "--out");
        if (File.Exists(Path.Join(directory, ResultFiles.Members))
            || File.Exists(Path.Join(directory, ResultForm.InParquet(ResultFiles.Members)))) words.Add("--members");
        if (File.Exists(Path.Join(directory, ResultForm.InParquet(ResultFiles.Trials))))
            words.AddRange(["--format", "parquet"]);
        return words;
    }

    /// <summary>All crises that were added to a study, be it in several steps, are asked for at once.</summary>
    private static void Sum(List<string> words, string directory)
    {
        Drop(words, "--more");
        int more = StudyStore.Read(Path.Join(directory, Database)).More;
        if (more > 0) words.AddRange(["--more", FormattableString.Invariant($"{more}")]);
    }

    private static void Drop(List<string> words, string option)
    {
        int at = words.IndexOf(option);
        if (at >= 0) words.RemoveRange(at, Math.Min(2, words.Count - at));
    }

    /// <summary>The files of both; of studies the tables that their databases give.</summary>
    /// <exception cref="ResultFileException">A file cannot be read.</exception>
    public static IReadOnlyList<FileComparison> Compare(string kept, string now)
    {
        string study = Path.Join(kept, Database);
        if (!File.Exists(study) || !File.Exists(Path.Join(now, Database))) return FolderComparison.Compare(kept, now);
        string first = Path.Join(now, "first"), second = Path.Join(now, "second");
        StudyExport.Write(first, StudyStore.Read(study));
        StudyExport.Write(second, StudyStore.Read(Path.Join(now, Database)));
        return FolderComparison.Compare(first, second);
    }
}
