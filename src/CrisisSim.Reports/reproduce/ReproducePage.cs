namespace CrisisSim.Reports;

/// <summary>A finished result that was played again. Lists are compared by reference.</summary>
/// <param name="Directory">Where it lies, as it was named.</param>
/// <param name="From">What it says of its making.</param>
/// <param name="Files">Its files of data, beside those that were made now.</param>
/// <param name="Command">The command line that asks again.</param>
public sealed record ReproduceData(
    string Directory, Provenance From, IReadOnlyList<FileComparison> Files, string Command)
{
    /// <summary>Whether every file of data came out byte for byte; where none lies there, nothing did.</summary>
    public bool IsSame => Files.Count > 0 && Files.All(file => file.IsSame);

    /// <summary>The first file of data that was written then and is gone; null where none is.</summary>
    public string? Missing => Files.FirstOrDefault(file => file.In == FilePresence.Second)?.Name;

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

/// <summary>Whether a finished result comes out again, byte for byte.</summary>
public static class ReproducePage
{
    /// <summary>The page with its rows and facts.</summary>
    public static CommandOutput Compose(ReproduceData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        return new CommandOutput
        {
            Page = [Screen(played)],
            Sheet = Comparisons.Rows(played.Files),
            Facts =
            [
                new("directory", Cell.From(played.Directory)), new("played", Cell.From(played.From.Command)),
                new("scenario_hash", Cell.From(played.From.ScenarioHash)), new("same", Cell.From(played.IsSame)),
                new("by", Cell.From(played.From.Build?.Told)), new("now_by", Cell.From(Build.Current.Told)),
                new("command", Cell.From(played.Command)),
            ],
        };
    }

    private static FirstScreen Screen(ReproduceData played)
    {
        FileComparison? first = played.Files.FirstOrDefault(file => !file.IsSame);
        return new FirstScreen
        {
            Asked = $"Does {played.Directory} come out the same?",
            Verdict = played.IsSame ? "Yes" : "No",
            Sentences = played.IsSame
                ? $"Played again, {Comparisons.Files(played.Files)} came out byte for byte."
                : first is null
                    ? "It holds no file of data to compare."
                    : played.Missing is { } missing ? $"{missing} is missing from it; the command that made it writes one."
                    : $"{Names.Number(played.Files.Count(file => !file.IsSame))} of "
                        + $"{Comparisons.Files(played.Files)} came out otherwise; the first is {first.Name}.",
            Table = new Grid([new("FILE"), new("bytes", Right: true), new("played again")],
            [
                .. played.Files.Take(Comparisons.MostFiles).Select(file => GridRow.FromTexts(
                    file.Name, Comparisons.Bytes(file), Comparisons.State(file, "not made again", "was not there"))),
            ]),
            Notes =
            [
                .. first?.Apart is { } apart ? Comparisons.Lines(apart, "It was", "It is now") : [],
                .. Builds(played),
                "When it was made, and pages and pictures drawn from it, are not compared.",
            ],
            Next = played.IsSame ? null : new NextStep("is it this build?", "crisissim verify"),
            Again = played.Command,
        };
    }

    private static IEnumerable<string> Builds(ReproduceData played)
    {
        Build? then = played.From.Build;
        Build now = Build.Current;
        if (then == now) yield return $"{(played.IsSame ? "This build made it" : "It names this build")}: {now.Told}.";
        else
        {
            yield return $"It was made by {then?.Told ?? "a build that did not say"}.";
            yield return $"Now by {now.Told}.";
        }
    }
}

/// <summary>What is said of files that are compared.</summary>
internal static class Comparisons
{
    /// <summary>Files that a first screen has room for.</summary>
    public const int MostFiles = 8;

    /// <summary>Files, and tables that databases give.</summary>
    public static string Files(IReadOnlyList<FileComparison> compared)
    {
        int tables = compared.Count(one => one.IsTable), count = compared.Count;
        string many = tables == 0 ? "files of data" : tables == count ? "tables" : "tables and files";
        return count == 1 ? "the file of data" : $"the {Names.Number(count)} {many}";
    }

    public static string Bytes(FileComparison file) => Names.Number(file.Bytes);

    public static string State(FileComparison file, string firstAlone, string secondAlone) => file switch
    {
        { In: FilePresence.First } => firstAlone,
        { In: FilePresence.Second } => secondAlone,
        { Apart: { Line: { } line } } => $"differs from line {Names.Number(line)} on",
        { Apart: { } apart } => $"differs from byte {Names.Number(apart.Byte)} on",
        _ => "the same",
    };

    public static IEnumerable<string> Lines(FileDivergence apart, string first, string second) =>
        apart.Line is null ? [] : [$"{first}: {apart.First}", $"{second}: {apart.Second}"];

    public static Sheet Rows(IReadOnlyList<FileComparison> files)
    {
        var sheet = new Sheet("file", "in", "same", "bytes", "line", "byte");
        foreach (FileComparison file in files)
            sheet.Add(Cell.From(file.Name), Cell.From(Names.Key(file.In)), Cell.From(file.IsSame),
                Cell.From((double)file.Bytes), Cell.From((double?)file.Apart?.Line),
                Cell.From((double?)file.Apart?.Byte));
        return sheet;
    }
}
