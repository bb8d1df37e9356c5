using System.Text.Json;
using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>
/// The files that a run leaves: trials.csv (one row a wording, role and trial), members.csv where it is asked for (one
/// row a wording, role, trial and member), both as Apache Parquet where that is asked for, whatever the caller puts
/// beside them, and manifest.json. Times are hours; what never happened or is not known is NA. The bytes of the CSV
/// files depend on seed, scenario and trials alone (<see cref="ResultSet"/>).
/// </summary>
public static class ResultFiles
{
    /// <summary>One row a wording, role and trial.</summary>
    public const string Trials = "trials.csv";

    /// <summary>One row a wording, role, trial and member.</summary>
    public const string Members = "members.csv";

    /// <summary>What the files are of.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>What the columns of the files say, file by file.</summary>
    public static IReadOnlyList<(string File, IReadOnlyList<ColumnNote> Columns)> Notes { get; } =
        [(Trials, ResultRows.TrialNotes), (Members, ResultRows.MemberNotes)];

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
    };

    /// <summary>
    /// Writes the files, making the directory where there is none and replacing files of these names.
    /// </summary>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="ResultFileException">They cannot be written; none of them is then half there.</exception>
    public static IReadOnlyList<string> Write(string directory, Manifest manifest, IReadOnlyList<TrialTable> tables,
        ResultForm form = default) => ResultSet.Write(directory, Of(manifest, tables, form));

    /// <summary>The files, to be written with others.</summary>
    public static IReadOnlyList<ResultFile> Of(Manifest manifest, IReadOnlyList<TrialTable> tables,
        ResultForm form = default)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(tables);
        List<ResultFile> files = [form.File(Trials, ResultRows.Trials(tables))];
        if (form.Members) files.Add(form.File(Members, ResultRows.Members(tables)));
        files.AddRange(form.Beside ?? []);
        Manifest complete = manifest with { Files = [.. files.Select(file => file.Name)] };
        return [.. files, new(ManifestName, to => JsonSerializer.Serialize(to, complete, Json))];
    }

    /// <summary>
    /// Reads what <see cref="Write"/> wrote of the crises as they were played, with their members; not those in other
    /// roles.
    /// </summary>
    /// <exception cref="ResultFileException">A file is missing, is not of this format, or does not agree with the
    /// manifest.</exception>
    public static (Manifest Manifest, IReadOnlyList<TrialTable> Tables) Read(string directory)
    {
        Manifest manifest = ReadManifest(directory);
        return Guard($"The results in '{directory}' could not be read", () =>
        {
            string trials = Path.Join(directory, Trials), members = Path.Join(directory, Members);
            manifest.RequireRoom(directory, new FileInfo(trials).Length);
            TrialColumns[] columns = [.. manifest.Wordings.Select(
                w => new TrialColumns(manifest.HeadOf(w), manifest.TrialsDone))];
            TableReader.Open(trials, csv => TableReader.Trials(csv, columns));
            TableReader.Open(members, csv => TableReader.Members(csv, columns));
            IReadOnlyList<TrialTable> tables = [.. columns.Select(of => new TrialTable(of, manifest.TrialsDone))];
            return (manifest, tables);
        });
    }

    /// <summary>Reads the manifest alone.</summary>
    /// <exception cref="ResultFileException">It is missing or not of this format.</exception>
    public static Manifest ReadManifest(string directory)
    {
        string path = Path.Join(directory, ManifestName);
        Manifest manifest = Guard($"'{path}' could not be read", () => Parsed(path))
            ?? throw new ResultFileException($"'{path}' is empty.");
        if (manifest.Format != Manifest.CurrentFormat)
            throw new ResultFileException(
                $"'{path}' is of format {manifest.Format}; this version reads format {Manifest.CurrentFormat}.");
        manifest.Require(path);
        return manifest;
    }

    private static Manifest? Parsed(string path)
    {
        byte[] text = RegularFile.Read(path);
        try
        {
            return JsonSerializer.Deserialize<Manifest>(text, Json);
        }
        catch (Exception fault) when (ResultFileException.IsOfContent(fault))
        {
            throw ResultFileException.Damaged(path, fault, "play again into another directory");
        }
    }

    /// <summary>Does work on files, and says what went wrong with it.</summary>
    /// <exception cref="ResultFileException">A file cannot be used.</exception>
    internal static TResult Guard<TResult>(string fault, Func<TResult> work)
    {
        try
        {
            return work();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException
            || ResultFileException.IsOfContent(cause))
        {
            throw new ResultFileException($"{fault}: {cause.Message}", cause);
        }
    }
}

/// <summary>
/// Reads tables back, each row into its place. Columns are found by their headers; others are passed over, as are rows
/// in other roles.
/// </summary>
internal static class TableReader
{
    /// <summary>Reads a file of rows, and says where it is damaged.</summary>
    /// <exception cref="ResultFileException">A row is missing, out of place, or says what cannot be.</exception>
    public static void Open(string path, Action<CsvReader> work)
    {
        using Stream from = RegularFile.Open(path);
        using var csv = CsvReader.Create(from, CsvCell.Reading, leaveOpen: true);
        try
        {
            work(csv);
        }
        catch (Exception fault) when (ResultFileException.IsOfContent(fault) || IsOfReader(fault))
        {
            throw ResultFileException.Damaged(path, FormattableString.Invariant($"line {Math.Max(1, csv.LineNumber)}"),
                fault is FormatException ? InertText.Cut(fault.Message, LongestFault).TrimEnd('.')
                    : "it is no line of such a file",
                fault);
        }
    }

    private const int LongestFault = 300;

    private static bool IsOfReader(Exception fault) => fault.GetType().Namespace == typeof(CsvReader).Namespace;

    /// <exception cref="FormatException">A row is missing, out of place, or says what cannot be.</exception>
    public static void Trials(CsvReader csv, TrialColumns[] into)
    {
        ResultColumn<CrisisRows, TrialColumns>[] read = [.. TrialFile.Columns.Where(column => column.Read is not null)];
        int[] places = Places(csv, read);
        foreach (TrialColumns columns in into)
        {
            for (int row = 0; row < columns.Capacity; row++)
            {
                Next(csv, columns, row, null);
                for (int k = 0; k < places.Length; k++)
                    read[k].Read!(columns, row, csv.GetString(places[k]));
            }
        }
        End(csv, into[0].Head);
    }

    /// <exception cref="FormatException">A row is missing, out of place, or says what cannot be.</exception>
    public static void Members(CsvReader csv, TrialColumns[] into)
    {
        int[] places = Places(csv, MemberFile.Columns);
        foreach (TrialColumns columns in into)
            for (int row = 0; row < columns.Capacity; row++)
                for (int m = 0; m < columns.Head.Members.Count; m++)
                {
                    Next(csv, columns, row, columns.Head.Members[m]);
                    for (int k = 0; k < places.Length; k++)
                        MemberFile.Columns[k].Read!(columns.Member(m), row, csv.GetString(places[k]));
                }
        End(csv, into[0].Head);
    }

    /// <summary>Where the columns stand, by the heads that come next.</summary>
    /// <exception cref="FormatException">One is missing.</exception>
    public static int[] Places<TRows, TColumns>(CsvReader csv, IReadOnlyList<ResultColumn<TRows, TColumns>> columns)
    {
        csv.ReadHeader();
        return [.. columns.Select(column => Place(csv, column.Header))];
    }

    /// <summary>Where a column stands, once heads are read.</summary>
    /// <exception cref="FormatException">It is missing.</exception>
    public static int Place(CsvReader csv, string header) => csv.TryGetFieldIndex(header, out int place)
        ? place
        : throw new FormatException($"there is no column '{header}'.");

    private static void Next(CsvReader csv, TrialColumns columns, int row, string? member)
    {
        string Expected() =>
            $"trial {columns.Head.First + row} of '{columns.Head.Declaration}'"
                + (member is null ? "" : $" for '{member}'");
        if (!ReadOwn(csv, columns.Head)) throw new FormatException($"the rows end before {Expected()}.");
        bool inPlace = CsvCell.Is(csv.GetString(0), columns.Head.Declaration)
            && CsvCell.IsTrial(csv.GetString(2), columns.Head.First + row)
            && (member is null || CsvCell.Is(csv.GetString(3), member));
        if (!inPlace) throw new FormatException($"it is not {Expected()}.");
    }

    /// <summary>Goes on to the next row of the crises as they were played, over those in other roles.</summary>
    private static bool ReadOwn(CsvReader csv, TableHead head)
    {
        string role = Names.Key(CrisisRows.RoleOf(head));
        while (csv.Read())
            if (string.Equals(csv.GetString(1), role, StringComparison.Ordinal)) return true;
        return false;
    }

    private static void End(CsvReader csv, TableHead head)
    {
        if (ReadOwn(csv, head))
            throw new FormatException("the manifest beside it says that the rows end before.");
    }
}
