using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>Finds files that a study names, from the folder that it stands in.</summary>
internal sealed class StudyFolder(string study)
{
    /// <summary>
    /// The path to open: relative to the current folder where the study's own path is; null once it is told that there
    /// is none.
    /// </summary>
    public string? Find(StatedText stated, string what, Problems problems)
    {
        string file = LibraryShelf.Instance.PathOf(stated.Text, study);
        if (LibraryShelf.Instance.Has(file))
        {
            if (!File.Exists(file) || RegularFile.Is(file)) return file;
            problems.Error(stated.At, $"the {what} {MessageText.Quoted(stated.Text)} is {RegularFile.Else}; name a file");
            return null;
        }
        problems.Error(stated.At,
            $"there is no {what} {MessageText.Quoted(stated.Text)} beside this study; its path begins at the study's "
                + $"own folder{LibraryShelf.Instance.Near(file)}");
        return null;
    }
}
