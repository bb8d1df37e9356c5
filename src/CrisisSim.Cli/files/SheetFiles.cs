namespace CrisisSim.Cli;

/// <summary>Writes the rows of a result to a CSV and a JSON file.</summary>
internal static class SheetFiles
{
    /// <summary>Writes name.csv and name.json, replacing files of these names, and answers with their paths.</summary>
    /// <exception cref="CommandException">They cannot be written.</exception>
    public static IReadOnlyList<string> Write(string directory, string name, CommandOutput result) =>
    [
        WholeFile.Write(Path.Join(directory, name + ".csv"), to => CsvText.Write(result.Sheet, to)),
        WholeFile.Write(Path.Join(directory, name + ".json"), to => JsonText.Write(result, to)),
    ];
}
