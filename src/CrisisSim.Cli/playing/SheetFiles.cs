namespace CrisisSim.Cli;

/// <summary>Writes the rows of a result to a CSV and a JSON file. A file has its name only once it is whole.</summary>
internal static class SheetFiles
{
    /// <summary>Writes name.csv and name.json, replacing files of these names, and answers with their paths.</summary>
    /// <exception cref="Refusal">They cannot be written.</exception>
    public static IReadOnlyList<string> Write(string directory, string name, Result result)
    {
        string csv = Path.Join(directory, name + ".csv"), json = Path.Join(directory, name + ".json");
        try
        {
            Write(csv, to => CsvText.Write(result.Sheet, to));
            Write(json, to => JsonText.Write(result, to));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new Refusal(ExitCode.Failed, $"the results could not be written to '{directory}': {fault.Message}");
        }
        return [csv, json];
    }

    private static void Write(string path, Action<TextWriter> content)
    {
        string part = path + ".part";
        using (var to = new StreamWriter(part)) content(to);
        File.Move(part, path, overwrite: true);
    }
}
