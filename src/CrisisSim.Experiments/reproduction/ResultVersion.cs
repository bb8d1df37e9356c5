namespace CrisisSim.Experiments;

/// <summary>Whether the data of a folder of results were played as this build plays, whatever its report says.</summary>
public static class ResultVersion
{
    private static readonly string[] Rows = [ResultFiles.Trials, ResultForm.InParquet(ResultFiles.Trials)];

    /// <summary>Refuses data that do not say of which numerics version they are, and those of another where this is
    /// asked for.</summary>
    /// <exception cref="ResultFileException">They are of another, or what says of which is missing or damaged.</exception>
    public static void Require(string directory, bool isOfThisBuild)
    {
        string store = Path.Join(directory, StudyStore.FileName(default)),
            manifest = Path.Join(directory, ResultFiles.ManifestName);
        if (File.Exists(store))
            Require(store, StudyStore.NumericsVersionOf(store), "its table 'manifest'", isOfThisBuild);
        if (File.Exists(manifest))
            Require(manifest, ResultFiles.ReadManifest(directory).NumericsVersion, "'numerics_version'",
                isOfThisBuild);
        else if (Rows.FirstOrDefault(name => File.Exists(Path.Join(directory, name))) is { } rows)
            throw new ResultFileException(
                $"'{directory}' lacks {ResultFiles.ManifestName}, which says of what {rows} is; play again into another "
                    + "directory.");
    }

    private static void Require(string path, int? version, string place, bool isOfThisBuild)
    {
        if (version is not { } stated)
            throw ResultFileException.Damaged(path, place, "it does not say under which numerics version it was played");
        if (isOfThisBuild && stated != NumericsVersion.Current)
            throw new ResultFileException(FormattableString.Invariant(
                $"'{path}' was played under numerics version {stated}, and this build is of {NumericsVersion.Current}: ")
                + "its crises come otherwise by design. Use the build that played it.")
            {
                IsOfElse = true,
            };
    }
}
