namespace CrisisSim.Cli;

/// <summary>A directory of results that are finished, and how they are played again.</summary>
internal static class FinishedResult
{
    private const string Sweep = "sweep", Merge = "merge";

    private const int LongestCommand = 1000;

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
        Provenance from = ReportFile.Read(directory).From;
        ResultVersion.Require(directory, from.Build?.NumericsVersion);
        return from;
    }

    /// <summary>The words of the command that made it, without the directory, with what its files say beside.</summary>
    /// <exception cref="CommandException">It cannot be played again by this build.</exception>
    public static IReadOnlyList<string> Again(string directory, Provenance from)
    {
        if (from.InterruptedAfter is { } cut)
            throw CommandException.Usage(
                $"'{directory}' was interrupted after {cut}, so it does not come out again byte for byte",
                $"{(from.Command.StartsWith("crisissim sweep ", StringComparison.Ordinal) ? "Go on with it" : "Play it anew")}: "
                    + $"{InertText.Cut(from.Command, LongestCommand)}");
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
                $"'{Path.Join(directory, ReportFile.Name)}' names a command that plays nothing: "
                    + InertText.Quoted(words[0]), $"It can be one of {string.Join(", ", Played)}.");
        while (words.Contains("--out")) Drop(words, "--out");
        words.RemoveAll(word => word.StartsWith("--out=", StringComparison.Ordinal)
            || word.StartsWith("--out:", StringComparison.Ordinal));
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
        StudyResults kept = StudyStore.Read(Path.Join(directory, Database));
        if (kept.Pending > 0)
            throw CommandException.Usage($"'{directory}' holds a study whose last {Names.Number(kept.Pending)} crises at each "
                + "point are not all played", "The command that asked for them goes on with it.");
        int more = kept.More;
        if (more > 0) words.AddRange(["--more", FormattableString.Invariant($"{more}")]);
    }

    private static void Drop(List<string> words, string option)
    {
        int at = words.IndexOf(option);
        if (at >= 0) words.RemoveRange(at, Math.Min(2, words.Count - at));
    }

    /// <summary>Refuses what was played again and left no result.</summary>
    /// <exception cref="CommandException">The line of the report plays nothing.</exception>
    public static void Require(string directory, string now, Provenance from)
    {
        if (!File.Exists(Path.Join(now, ReportFile.Name)))
            throw new CommandException(ExitCode.BadFile,
                $"'{Path.Join(directory, ReportFile.Name)}' names a command that leaves no result: "
                    + InertText.Quoted(from.Command), "It was changed by hand, or another program wrote it.");
    }
}
