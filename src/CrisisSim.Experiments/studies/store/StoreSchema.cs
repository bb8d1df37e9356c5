namespace CrisisSim.Experiments;

/// <summary>The tables of a study's database.</summary>
internal static class StoreSchema
{
    /// <summary>The version of the database that this program writes and reads.</summary>
    public const int Format = 1;

    /// <summary>Marks the file as a study of this program: "CSst".</summary>
    private const int Application = 0x43537374;

    private const string Tables =
        """
        CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE wordings (wording INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE endpoints (endpoint INTEGER PRIMARY KEY, key TEXT NOT NULL);
        CREATE TABLE factors (factor INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE points (point INTEGER PRIMARY KEY, row TEXT NOT NULL, failure TEXT);
        CREATE TABLE levels (point INTEGER, factor INTEGER, text TEXT NOT NULL, number REAL, PRIMARY KEY (point, factor)) WITHOUT ROWID;
        CREATE TABLE batches (point INTEGER, batch INTEGER, trials INTEGER NOT NULL, PRIMARY KEY (point, batch)) WITHOUT ROWID;
        CREATE TABLE outcomes (
            point INTEGER, wording INTEGER, endpoint INTEGER, batch INTEGER,
            trials INTEGER NOT NULL, mean REAL NOT NULL, squares REAL NOT NULL, difference_mean REAL, difference_squares REAL,
            PRIMARY KEY (point, wording, endpoint, batch)) WITHOUT ROWID;
        """;

    /// <summary>The tables that hold what was played.</summary>
    public static IReadOnlyList<string> Played { get; } = ["batches", "outcomes"];

    /// <summary>Whether there is nothing in the file yet.</summary>
    public static bool IsEmpty(StoreFile file) => file.Number("SELECT count(*) FROM sqlite_master") == 0;

    /// <summary>Makes the tables, within a transaction of the caller.</summary>
    public static void Create(StoreFile file) =>
        file.Execute(FormattableString.Invariant(
            $"PRAGMA application_id = {Application}; PRAGMA user_version = {Format}; {Tables}"));

    private static readonly string[] Names =
        ["manifest", "wordings", "endpoints", "factors", "points", "levels", "batches", "outcomes"];

    /// <exception cref="ResultFileException">It is no file of this program, of another format, or a page of it or one of
    /// its tables is damaged.</exception>
    public static void Require(StoreFile file)
    {
        if (file.Number("PRAGMA application_id") != Application)
            throw new ResultFileException($"'{file.Path}' is no study file.");
        long format = file.Number("PRAGMA user_version");
        if (format > Format)
            throw new ResultFileException(
                $"'{file.Path}' was written by a newer version (its format is {format}, this version reads {Format}); "
                    + "it is left as it is.");
        if (format < Format)
            throw new ResultFileException($"'{file.Path}' is of format {format}; this version reads {Format}.");
        List<(string Name, string Kind)> kinds = file.Reading(() => file.Rows("SELECT name, type FROM sqlite_master")
            .Where(row => !row.IsDBNull(0) && !row.IsDBNull(1))
            .Select(row => (Name: row.GetString(0), Kind: row.GetString(1))).ToList());
        // What is no plain table could say anything, and take as long as it likes; a trigger could change what is kept.
        foreach (string name in Names)
            file.Require(kinds.Contains((name, "table")), name, "there is no such table");
        foreach ((string name, string _) in kinds.Where(one => one.Kind == "trigger"))
            throw ResultFileException.Damaged(file.Path, $"its trigger {InertText.Quoted(name)}", "a study has none");
        if (file.Reading(() => (string?)file.One("PRAGMA quick_check(1)")) is { } said && said != "ok")
            throw ResultFileException.Damaged(file.Path, "its pages",
                said.Replace("\n", " ", StringComparison.Ordinal).TrimEnd('.'));
    }
}
