using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>
/// The crises that trials.csv holds, those in other roles beside their own; with what members.csv holds, where it is
/// there. Lists are compared by reference.
/// </summary>
/// <param name="Manifest">What they are of.</param>
/// <param name="Tables">A table a wording.</param>
/// <param name="DrawnIn">What each crisis in the role provocation adds to the outcome "drawn in", a column a
/// wording.</param>
/// <param name="HasMembers">Whether members are known.</param>
public sealed record StoredCrises(Manifest Manifest, IReadOnlyList<TrialTable> Tables,
    IReadOnlyList<IReadOnlyList<double>> DrawnIn, bool HasMembers)
{
    /// <summary>Whether a directory holds rows of crises.</summary>
    public static bool AreIn(string directory) => File.Exists(Path.Join(directory, ResultFiles.ManifestName))
        && File.Exists(Path.Join(directory, ResultFiles.Trials));

    /// <summary>Reads them.</summary>
    /// <exception cref="ResultFileException">A file cannot be read, or does not agree with the manifest.</exception>
    public static StoredCrises Read(string directory)
    {
        Manifest manifest = ResultFiles.ReadManifest(directory);
        return ResultFiles.Guard($"The results in '{directory}' could not be read", () =>
        {
            string trials = Path.Join(directory, ResultFiles.Trials),
                members = Path.Join(directory, ResultFiles.Members);
            manifest.RequireRoom(directory, new FileInfo(trials).Length);
            var reader = new StoredRoles(manifest, trials);
            bool hasMembers = File.Exists(members);
            if (hasMembers) TableReader.Open(members, csv => TableReader.Members(csv, reader.Own));
            return new StoredCrises(manifest, reader.Tables, reader.DrawnIn, hasMembers);
        });
    }
}

/// <summary>
/// Reads trials.csv in all its roles: once to count, once to fill, and once to hold what follows from other columns to
/// them.
/// </summary>
internal sealed class StoredRoles
{
    private readonly Manifest manifest;
    private readonly Dictionary<(int Wording, CrisisRole Role), (TrialColumns Columns, double[] DrawnIn)> read;
    private readonly CrisisRole own;

    /// <exception cref="FormatException">A row is missing, out of place, or says what cannot be.</exception>
    public StoredRoles(Manifest manifest, string path)
    {
        this.manifest = manifest;
        own = manifest.IsAttack ? CrisisRole.Attack : CrisisRole.FalseAlarm;
        var counts = new Dictionary<(int Wording, CrisisRole Role), int>();
        Each(path, (key, _, _, _) => counts[key] = counts.GetValueOrDefault(key) + 1);
        read = counts.ToDictionary(of => of.Key,
            of => (new TrialColumns(HeadOf(of.Key), of.Value), new double[of.Value]));
        for (int wording = 0; wording < manifest.Wordings.Count; wording++)
            if (counts.GetValueOrDefault((wording, own)) != manifest.TrialsDone)
                throw new ResultFileException($"'{path}' is damaged: it has "
                    + $"{counts.GetValueOrDefault((wording, own))} crises of "
                    + $"'{manifest.Wordings[wording]}', and the manifest says {manifest.TrialsDone}.");
        Each(path, Fill);
        Dictionary<(int, CrisisRole), Func<int, FileValue>[]> follows = read.Keys.ToDictionary(key => key, Following);
        Each(path, (key, row, csv, places) => Verify(follows[key], row, csv, places));
    }

    /// <summary>The columns of the wordings as they were played.</summary>
    public TrialColumns[] Own =>
        [.. manifest.Wordings.Select((_, wording) => read[(wording, own)].Columns)];

    /// <summary>Their tables, with those in other roles.</summary>
    public IReadOnlyList<TrialTable> Tables => [.. manifest.Wordings.Select((_, wording) => TableOf(wording))];

    /// <summary>A column a wording; empty where nothing was played as provoked.</summary>
    public IReadOnlyList<IReadOnlyList<double>> DrawnIn => [.. manifest.Wordings.Select((_, wording) =>
        read.TryGetValue((wording, CrisisRole.Provocation), out (TrialColumns, double[] DrawnIn) of)
            ? of.DrawnIn
            : [])];

    private TrialTable TableOf(int wording)
    {
        TrialTable table = Table(wording, own)!;
        if (own == CrisisRole.Attack && Table(wording, CrisisRole.FalseAlarm) is { } unreal)
            table = table.If(Counterfactual.NoAttack, unreal);
        return Table(wording, CrisisRole.Provocation) is { } provoked
            ? table.If(Counterfactual.Provoked, provoked)
            : table;
    }

    private TrialTable? Table(int wording, CrisisRole role) =>
        read.TryGetValue((wording, role), out (TrialColumns Columns, double[]) of)
            ? new TrialTable(of.Columns, of.Columns.Capacity)
            : null;

    private TableHead HeadOf((int Wording, CrisisRole Role) key) =>
        manifest.HeadOf(manifest.Wordings[key.Wording]) with { IsAttack = key.Role != CrisisRole.FalseAlarm };

    private void Fill((int Wording, CrisisRole Role) key, int row, CsvReader csv, int[] places)
    {
        (TrialColumns columns, double[] drawnIn) = read[key];
        if (!CsvCell.IsTrial(csv.GetString(2), manifest.FirstTrial + row))
            throw new FormatException($"it is not trial {manifest.FirstTrial + row}.");
        for (int k = 0; k < Known.Length; k++)
        {
            string cell = csv.GetString(places[k]);
            try
            {
                Known[k].Read?.Invoke(columns, row, cell);
                Known[k].Check?.Invoke(cell);
            }
            catch (FormatException fault)
            {
                throw new FormatException($"in the column '{Known[k].Header}', {fault.Message}", fault);
            }
        }
        drawnIn[row] = CsvCell.Number(csv.GetString(places[DrawnInAt]));
    }

    /// <summary>What follows from other columns, crisis by crisis; a column that follows from more has null.</summary>
    private Func<int, FileValue>[] Following((int Wording, CrisisRole Role) key)
    {
        var rows = new CrisisRows(Table(key.Wording, key.Role)!, key.Role);
        return [.. Known.Select(column => column.Read is null && column.Check is null ? column.Of(rows) : null!)];
    }

    private static void Verify(Func<int, FileValue>[] follows, int row, CsvReader csv, int[] places)
    {
        for (int k = 0; k < follows.Length; k++)
            if (follows[k] is { } value && !CsvCell.Says(csv.GetString(places[k]), value(row)))
                throw new FormatException($"in the column '{Known[k].Header}', {InertText.Quoted(csv.GetString(places[k]))} "
                    + "does not agree with the other columns.");
    }

    private void Each(string path, Action<(int, CrisisRole), int, CsvReader, int[]> row) => TableReader.Open(path, csv =>
    {
        int[] places = TableReader.Places(csv, Known);
        var counts = new Dictionary<(int, CrisisRole), int>();
        while (csv.Read())
        {
            (int, CrisisRole) key = KeyOf(csv);
            int at = counts.GetValueOrDefault(key);
            row(key, at, csv, places);
            counts[key] = at + 1;
        }
    });

    private (int, CrisisRole) KeyOf(CsvReader csv)
    {
        string wording = csv.GetString(0), role = csv.GetString(1);
        for (int place = 0; place < manifest.Wordings.Count; place++)
            if (CsvCell.Is(wording, manifest.Wordings[place]))
                foreach (CrisisRole known in Enum.GetValues<CrisisRole>())
                    if (Names.Key(known) == role) return (place, known);
        throw new FormatException(
            $"it is of {InertText.Quoted(wording)} in the role {InertText.Quoted(role)}, and the manifest beside it knows no "
                + "such crises.");
    }

    private static ResultColumn<CrisisRows, TrialColumns>[] Known { get; } = [.. TrialFile.Columns];

    private static readonly int DrawnInAt = Array.FindIndex(Known, column => column.Header == AnswerColumns.DrawnIn);
}
