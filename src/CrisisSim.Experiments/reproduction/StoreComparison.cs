namespace CrisisSim.Experiments;

/// <summary>The databases of two studies, by the tables that they give.</summary>
public static class StoreComparison
{
    /// <summary>Table by table, whatever files lie beside them.</summary>
    public static IReadOnlyList<FileComparison> Tables(StudyResults first, StudyResults second)
    {
        string store = StudyStore.FileName(default);
        return
        [
            .. StudyExport.Of(first).Zip(StudyExport.Of(second), (one, other) =>
            {
                using Stream left = one.Content(), right = other.Content();
                return FolderComparison.Compare($"{store}: {Path.GetFileNameWithoutExtension(one.Name)}", left, right) with
                {
                    IsTable = true,
                };
            }),
        ];
    }

    /// <summary>
    /// A study that was played again: the tables that both databases give, and the tables that were written beside the
    /// first, which are held to the second.
    /// </summary>
    /// <param name="kept">The folder of the first.</param>
    /// <param name="now">The folder of the second.</param>
    /// <param name="codebook">From the tables that are to lie in the first folder its codebook; null where it is to have
    /// none.</param>
    /// <exception cref="ResultFileException">A file cannot be read.</exception>
    public static IReadOnlyList<FileComparison> PlayedAgain(string kept, string now,
        Func<IReadOnlyList<ResultFile>, ResultFile>? codebook)
    {
        string store = StudyStore.FileName(default);
        StudyResults first = StudyStore.Read(Path.Join(kept, store)), second = StudyStore.Read(Path.Join(now, store));
        IReadOnlyList<ResultFile> written = StudyExport.LiesIn(kept) ? StudyExport.Of(second) : [];
        return
        [
            .. Tables(first, second),
            .. (codebook is null ? written : [.. written, codebook(written)]).Select(file => Held(kept, file)),
        ];
    }

    private static FileComparison Held(string directory, ResultFile file)
    {
        string path = Path.Join(directory, file.Name);
        if (!File.Exists(path)) return new FileComparison(file.Name, FilePresence.Second);
        return StoreFault.Reading(path, () =>
        {
            using Stream one = RegularFile.Open(path), other = file.Content();
            return FolderComparison.Compare(file.Name, one, other);
        });
    }
}
