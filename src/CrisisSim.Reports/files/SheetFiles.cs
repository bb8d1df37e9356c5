namespace CrisisSim.Reports;

/// <summary>The tables of a result as files, with what their columns say.</summary>
public static class SheetFiles
{
    /// <summary>Every name that a command gives; two of them never write into one directory by accident.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "attribution", "choice", "deterrence", "design", "discovery", "drift", "profile", "review", "sensitivity", "trace",
        "treaties",
    ];

    /// <summary>The tables that lie beside those, then name.csv, name.json and the codebook.</summary>
    /// <param name="directory">Where they are to lie, as the codebook speaks of every table there.</param>
    /// <param name="name">The name.</param>
    /// <param name="result">What is in them.</param>
    /// <param name="beside">Further tables by the names of their files.</param>
    /// <exception cref="ArgumentException">The name is not among <see cref="Names"/>.</exception>
    public static IReadOnlyList<ResultFile> Of(string directory, string name, CommandOutput result,
        params IReadOnlyList<(string File, Sheet Rows)> beside)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!Names.Contains(name))
            throw new ArgumentException($"'{name}' is not among the names of results.", nameof(name));
        return Explained(directory,
        [
            .. beside.Select(one => Table(one.File, one.Rows)), Table(name + ".csv", result.Sheet),
            ResultFile.OfText(name + ".json", to => JsonText.Write(result, to)),
        ]);
    }

    /// <summary>A table alone and the codebook.</summary>
    public static IReadOnlyList<ResultFile> OfTable(string directory, string file, Sheet rows) =>
        Explained(directory, [Table(file, rows)]);

    /// <summary>The tables of a study and the codebook.</summary>
    public static IReadOnlyList<ResultFile> OfStudy(string directory, StudyResults results) =>
        Explained(directory, StudyExport.Of(results));

    /// <summary>A table.</summary>
    /// <param name="file">The name of its file.</param>
    /// <param name="rows">What is in it.</param>
    /// <param name="missing">What stands where there is nothing.</param>
    public static ResultFile Table(string file, Sheet rows, string missing = "")
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ResultFile.OfText(file, to => CsvText.Write(rows, to, missing)) with { Columns = rows.Columns };
    }

    /// <summary>The codebook of all tables in a directory, those among them that are to be written.</summary>
    public static ResultFile Codebook(string directory, IReadOnlyList<ResultFile> written) => Table(Reports.Codebook.Name,
        Reports.Codebook.Tabulate(directory, [.. ResultFiles.Notes, (SummarySheet.Name, SummarySheet.Notes)], written), "NA");

    private static IReadOnlyList<ResultFile> Explained(string directory, IReadOnlyList<ResultFile> files) =>
        [.. files, Codebook(directory, files)];
}
