namespace CrisisSim.Experiments;

/// <summary>Whether the data of a folder of results were played as this build plays, whatever its report says.</summary>
public static class ResultVersion
{
    private static readonly string[] Rows = [ResultFiles.Trials, ResultForm.InParquet(ResultFiles.Trials)];

    /// <summary>Refuses data that do not say of which numerics version they are, or say another than their report.</summary>
    /// <param name="directory">Where they lie.</param>
    /// <param name="reported">What the report says; null: nothing.</param>
    /// <exception cref="ResultFileException">What says of which version they are is missing, damaged or of another.</exception>
    public static void Require(string directory, int? reported)
    {
        string store = Path.Join(directory, StudyStore.FileName(default)),
            manifest = Path.Join(directory, ResultFiles.ManifestName);
        if (File.Exists(store))
            Require(store, StudyStore.NumericsVersionOf(store), "its table 'manifest'", reported);
        if (File.Exists(manifest))
            Require(manifest, ResultFiles.ReadManifest(directory).NumericsVersion, "'numerics_version'", reported);
        else if (Rows.FirstOrDefault(name => File.Exists(Path.Join(directory, name))) is { } rows)
            throw new ResultFileException(
                $"'{directory}' lacks {ResultFiles.ManifestName}, which says of what {rows} is; play again into another "
                    + "directory.");
    }

    private static void Require(string path, int? version, string place, int? reported)
    {
        if (version is not { } stated)
            throw ResultFileException.Damaged(path, place, "it does not say under which numerics version it was played");
        if (reported is { } other && stated != other)
            throw new ResultFileException(FormattableString.Invariant(
                $"'{path}' was played under numerics version {stated}, and the report beside it says {other}: they are not of ")
                + "one play. Play again into another directory.");
    }
}
