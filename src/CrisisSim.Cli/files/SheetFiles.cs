namespace CrisisSim.Cli;

/// <summary>Writes the rows of a result to a CSV and a JSON file.</summary>
internal static class SheetFiles
{
    /// <summary>Every name that a command gives; two of them never write into one directory by accident.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "attribution", "choice", "deterrence", "design", "discovery", "drift", "profile", "review", "sensitivity", "trace",
        "treaties",
    ];

    /// <summary>Writes name.csv, name.json and the codebook over earlier ones, and answers with their paths.</summary>
    /// <exception cref="CommandException">They cannot be written.</exception>
    /// <exception cref="ArgumentException">The name is not among <see cref="Names"/>.</exception>
    public static IReadOnlyList<string> Write(string directory, string name, CommandOutput result) => !Names.Contains(name)
        ? throw new ArgumentException($"'{name}' is not among the names of results.", nameof(name))
        :
    [
        WholeFile.Write(Path.Join(directory, name + ".csv"), to => CsvText.Write(result.Sheet, to)),
        WholeFile.Write(Path.Join(directory, name + ".json"), to => JsonText.Write(result, to)),
        Explain(directory),
    ];

    /// <summary>Writes the tables of a study with what their columns say, and answers with the paths.</summary>
    public static IReadOnlyList<string> Export(string directory, StudyResults results) =>
        [.. StudyExport.Write(directory, results), Explain(directory)];

    /// <summary>Writes what the columns of all result files in the directory say, and answers with its path.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static string Explain(string directory) => WholeFile.Write(Path.Join(directory, Codebook.Name),
        to => CsvText.Write(
            Codebook.Tabulate(directory, [.. ResultFiles.Notes, (SummarySheet.Name, SummarySheet.Notes)]), to, "NA"));
}
