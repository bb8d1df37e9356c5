namespace CrisisSim.Reports;

/// <summary>A finished result beside the same that was played again.</summary>
public static class ReplayComparison
{
    /// <summary>
    /// The files of data of both folders; of a study the tables that the databases give, and the tables and the codebook
    /// that were written beside the first.
    /// </summary>
    /// <exception cref="ResultFileException">A file cannot be read.</exception>
    public static IReadOnlyList<FileComparison> Compare(string kept, string now)
    {
        string store = StudyStore.FileName(default);
        if (!File.Exists(Path.Join(kept, store)) || !File.Exists(Path.Join(now, store)))
            return FolderComparison.Compare(kept, now);
        bool isExplained = StudyExport.LiesIn(kept) || File.Exists(Path.Join(kept, Codebook.Name));
        Func<IReadOnlyList<ResultFile>, ResultFile>? codebook =
            isExplained ? written => SheetFiles.Codebook(kept, written) : null;
        return StoreComparison.PlayedAgain(kept, now, codebook);
    }
}
