namespace CrisisSim.Experiments;

/// <summary>Two finished results, the second less the first. Lists are compared by reference.</summary>
/// <param name="Files">Their files of data.</param>
/// <param name="Figures">Every outcome that both keep, wording by wording; of studies, situation by situation.</param>
public sealed record ResultComparison(IReadOnlyList<FileComparison> Files, IReadOnlyList<ComparedFigure> Figures)
{
    /// <summary>Whether crises of one number had the same luck in both, so that they are compared one by one.</summary>
    public bool IsPaired { get; init; }

    /// <summary>
    /// Whether both have one seed, but keep sums over crises and no crises, so that they are compared as if each had luck
    /// of its own.
    /// </summary>
    public bool IsOfOneSeed { get; init; }

    /// <summary>Crises of a text that both have, over which changes are; null where both have as many.</summary>
    public int? Shared { get; init; }

    /// <summary>Why no figures are compared; null where some are.</summary>
    public string? Unlike { get; init; }

    /// <summary>Texts that the first alone was played under, then those of the second alone.</summary>
    public (IReadOnlyList<string> First, IReadOnlyList<string> Second) Alone { get; init; } = ([], []);

    /// <summary>Outcomes that the files do not keep.</summary>
    public IReadOnlyList<Endpoint> LeftOut { get; init; } = [];

    /// <summary>Whether all files of data, and all tables of databases, are the same, byte for byte.</summary>
    public bool IsSame => Files.All(file => file.IsSame);

    /// <summary>Figures that luck could make differ.</summary>
    public int OfLuck => Figures.Count(of => of.IsOfLuck);

    /// <summary>Whether a figure differs by more than luck would do to any of all of them.</summary>
    public bool IsShown => Figures.Any(of => of.IsShownAmong(Math.Max(1, OfLuck)));

    /// <summary>Compares two directories.</summary>
    /// <exception cref="ResultFileException">A file cannot be read.</exception>
    public static ResultComparison Between(string first, string second, FigureTables tables)
    {
        IReadOnlyList<FileComparison> files = FolderComparison.Compare(first, second);
        if (StoredCrises.AreIn(first) && StoredCrises.AreIn(second))
            return Agreeing(first, second, StoredCrises.Read(first), StoredCrises.Read(second), files);
        string name = StudyStore.FileName(default), one = Path.Join(first, name), other = Path.Join(second, name);
        bool isFirst = File.Exists(one), isSecond = File.Exists(other);
        if (isFirst && isSecond) return Studies(StudyStore.Read(one), StudyStore.Read(other), files);
        FilePresence alone = isFirst ? FilePresence.First : FilePresence.Second;
        return TableComparison.Between(first, second,
            isFirst || isSecond ? [.. files, new FileComparison(name, alone)] : files, tables);
    }

    private static ResultComparison Studies(StudyResults one, StudyResults other, IReadOnlyList<FileComparison> files) =>
        PointComparison.Between([.. StoreComparison.Tables(one, other), .. files], one, other);

    /// <summary>Rows that are sound one by one can still be of other crises than their manifest says.</summary>
    private static ResultComparison Agreeing(string first, string second, StoredCrises one, StoredCrises other,
        IReadOnlyList<FileComparison> files)
    {
        try
        {
            return CrisisComparison.Between(files, one, other);
        }
        catch (Exception fault) when (ResultFileException.IsOfContent(fault))
        {
            throw new ResultFileException($"'{first}' or '{second}' is damaged: {ResultFiles.Trials} does not agree with "
                + $"{ResultFiles.ManifestName} beside it, so nothing is compared.", fault);
        }
    }
}
