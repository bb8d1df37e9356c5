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
        string whole = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(study))!, stated.Text));
        if (File.Exists(whole))
            return Path.IsPathRooted(study) ? whole : Path.GetRelativePath(Directory.GetCurrentDirectory(), whole);
        problems.Error(stated.At,
            $"there is no {what} {MessageText.Quoted(stated.Text)} beside this study; its path begins at the study's "
                + $"own folder{Near(whole)}");
        return null;
    }

    private static string Near(string whole)
    {
        string? folder = Path.GetDirectoryName(whole);
        return Directory.Exists(folder) ? NearestWord.Suggestion(Path.GetFileName(whole),
            Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)!)) : "";
    }
}
