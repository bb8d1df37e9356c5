using System.Text;

namespace CrisisSim.Cli;

/// <summary>
/// Whose results a directory holds. Every command that writes files leaves a mark of what it was asked, so that results
/// of something else are not written over by accident. Nothing is ever deleted.
/// </summary>
internal static class FolderOwner
{
    /// <summary>The file of the mark: the command line, without how much was to be played.</summary>
    public const string Mark = ".crisissim";

    private const string Database = "*.sqlite";

    private const int Named = 4;

    private static readonly string[] Results =
    [
        ResultFiles.Trials, ResultFiles.Members, ResultFiles.ManifestName, SummarySheet.Name, Codebook.Name,
        ResultForm.InParquet(ResultFiles.Trials), ResultForm.InParquet(ResultFiles.Members),
        ReportFile.Name, ReportFolder.Page,
        StudyExport.Points, StudyExport.Outcomes, StudyExport.Differences,
        .. SheetFiles.Names.SelectMany(name => (string[])[name + ".csv", name + ".json"]),
        HistoriesSheet.Name, JudgementSheet.Name, PartsSheet.Name, "roc.csv",
    ];

    /// <summary>Refuses a directory that holds the results of something else.</summary>
    /// <param name="to">The directory, and whether it may be written over.</param>
    /// <param name="asked">What the command was asked.</param>
    /// <param name="study">The database of the study that is told of; null where it is of none.</param>
    /// <exception cref="CommandException">It holds the results of something else.</exception>
    public static void Require(OutRequest to, string asked, string? study = null)
    {
        bool isOwn = study is not null
            && Path.GetFullPath(Path.GetDirectoryName(Path.GetFullPath(study))!) == Path.GetFullPath(to.Directory);
        if (!to.Force && !isOwn && Marked(to.Directory) != asked) Refuse(to.Directory, []);
    }

    /// <summary>Refuses a directory for a study that holds results, but no study.</summary>
    /// <exception cref="CommandException">It holds the results of something else.</exception>
    public static void RequireForStudy(OutRequest to)
    {
        bool isStudy = Directory.Exists(to.Directory) && Directory.EnumerateFiles(to.Directory, Database).Any();
        if (!to.Force && !isStudy) Refuse(to.Directory, [StudyExport.Points]);
    }

    /// <summary>The file of the mark.</summary>
    public static ResultFile MarkOf(string asked) => ResultFile.OfText(Mark, file => file.Write(asked + "\n"));

    private static void Refuse(string directory, string[] allowed)
    {
        if (!Directory.Exists(directory)) return;
        string[] there =
        [
            .. Directory.EnumerateFiles(directory, Database).Select(path => Path.GetFileName(path)).Order(),
            .. Results.Except(allowed).Where(name => File.Exists(Path.Join(directory, name))),
        ];
        if (there.Length == 0) return;
        string files = string.Join(", ", there.Take(Named))
            + (there.Length > Named ? $" and {there.Length - Named} more" : "");
        throw CommandException.Usage(
            $"--out '{directory}' holds the results of "
                + (Marked(directory) is { } other ? $"'{other}'" : "something else") + $": {files}",
            "Name another directory, or add --force to write over files of the same names; no other file is touched.");
    }

    private static string? Marked(string directory)
    {
        string path = Path.Join(directory, Mark);
        return File.Exists(path) ? Encoding.UTF8.GetString(RegularFile.Read(path)).TrimEnd('\n') : null;
    }
}
