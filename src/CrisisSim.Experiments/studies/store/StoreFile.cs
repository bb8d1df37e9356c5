using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CrisisSim.Experiments;

/// <summary>An open database file of a study. Not for several threads at once.</summary>
internal sealed class StoreFile : IDisposable
{
    private const int ReadOnlyRollback = 776, Wrong = 1, ReadOnly = 8, Corrupt = 11, CannotOpen = 14, Mismatch = 20,
        NoDatabase = 26;

    private readonly SqliteConnection connection;
    private StoreLock? others;
    private bool isShared;
    private string table = "manifest";
    private int row;

    static StoreFile() => SQLitePCL.Batteries_V2.Init();

    private StoreFile(string path, SqliteConnection connection) => (Path, this.connection) = (path, connection);

    public string Path { get; }

    /// <summary>
    /// Opens it, or makes it, and keeps everybody else out until it is closed. The journal is the old sort, which also
    /// works on the file systems of clusters, and what is committed is on the disk.
    /// </summary>
    public static StoreFile Write(string path) => Opened(path, null,
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; BEGIN EXCLUSIVE; "
            + "COMMIT;");

    /// <summary>
    /// The same, to let everybody read it later (<see cref="LetRead"/>), where the disk can have that.
    /// </summary>
    /// <exception cref="ResultFileException">Another process works on it.</exception>
    public static StoreFile WriteReadable(string path) => StoreLock.Take(path) is { } others
        ? Opened(path, others, "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 100;")
        : Write(path);

    private static StoreFile Opened(string path, StoreLock? others, string pragmas)
    {
        StoreFile? file = null;
        try
        {
            file = new StoreFile(path, Connected(path, SqliteOpenMode.ReadWriteCreate)) { others = others };
            file.Execute(pragmas);
            return file;
        }
        catch
        {
            if (file is null) others?.Dispose();
            else file.Dispose();
            throw;
        }
    }

    /// <summary>
    /// From here on anybody may read what is committed. That takes a journal of the newer sort; a disk that cannot have
    /// it keeps everybody out. Closed, it is one plain file again.
    /// </summary>
    public void LetRead()
    {
        if (others is null) return;
        isShared = (string?)One("PRAGMA journal_mode = WAL") == "wal";
        if (!isShared) Execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;");
    }

    /// <summary>
    /// Opens it for reading, where what a killed process left half done may have to be taken back first.
    /// </summary>
    public static StoreFile Read(string path)
    {
        if (!File.Exists(path)) throw new ResultFileException($"There is no file '{path}'.");
        StoreFile? file = null;
        try
        {
            file = new StoreFile(path, Connected(path, SqliteOpenMode.ReadWrite));
            file.Number("SELECT count(*) FROM sqlite_master");
            return file;
        }
        catch (SqliteException fault) when (fault.SqliteExtendedErrorCode != ReadOnlyRollback
            && fault.SqliteErrorCode is ReadOnly or CannotOpen)
        {
            file?.Dispose();
            return new StoreFile(path, Connected(path, SqliteOpenMode.ReadOnly));
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    /// <summary>A statement that can be carried out again and again.</summary>
    public SqliteCommand Statement(string text, params IReadOnlyList<string> parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        foreach (string name in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    /// <summary>Carries out statements that answer nothing.</summary>
    public void Execute(string text, params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        using SqliteCommand command = Filled(text, parameters);
        command.ExecuteNonQuery();
    }

    /// <summary>One number.</summary>
    public long Number(string text) => Convert.ToInt64(One(text), CultureInfo.InvariantCulture);

    /// <summary>One value, or null.</summary>
    public object? One(string text, params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        using SqliteCommand command = Filled(text, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>Every row.</summary>
    public IEnumerable<SqliteDataReader> Rows(string text)
    {
        (table, row) = (text.Split(" FROM ")[1].Split(' ')[0], 0);
        using SqliteCommand command = Statement(text);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            row++;
            yield return reader;
        }
    }

    /// <summary>Does work on what <see cref="Rows"/> gives, and says of a row that is not as a study writes it where it
    /// stands.</summary>
    /// <exception cref="ResultFileException">There is such a row, or a page of the file is damaged.</exception>
    public TResult Reading<TResult>(Func<TResult> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Corrupt or NoDatabase or Wrong or Mismatch)
        {
            throw ResultFileException.Damaged(Path, Place, StoreFault.Said(fault), fault);
        }
        catch (Exception fault) when (ResultFileException.IsOfContent(fault))
        {
            throw ResultFileException.Damaged(Path, Place, "what stands there is not what a study writes", fault);
        }
    }

    /// <summary>Refuses what stands in a table.</summary>
    /// <exception cref="ResultFileException">It is not so.</exception>
    public void Require(bool holds, string table, string why)
    {
        if (!holds) throw ResultFileException.Damaged(Path, $"its table '{table}'", why);
    }

    private string Place => row == 0
        ? $"its table '{table}'"
        : FormattableString.Invariant($"its table '{table}', row {row}");

    /// <summary>Does work in one transaction: all of it or nothing.</summary>
    public void Atomically(Action work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            work();
            Execute("COMMIT");
        }
        catch
        {
            TakeBack();
            throw;
        }
    }

    /// <summary>
    /// A disk that is full may have ended the transaction itself; what it holds is taken back in any case when the file
    /// is next opened.
    /// </summary>
    private void TakeBack()
    {
        try
        {
            Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // The first fault is the one to tell.
        }
    }

    public void Dispose()
    {
        if (isShared) Close();
        connection.Dispose();
        others?.Dispose();
    }

    /// <summary>Leaves the journal behind only where somebody still reads, or the disk is full.</summary>
    private void Close()
    {
        try
        {
            Execute("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException)
        {
            // It is whole with its journal, and the next to open it tidies up.
        }
    }

    private SqliteCommand Filled(string text, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        SqliteCommand command = Statement(text);
        foreach ((string name, object? value) in parameters) command.Parameters.AddWithValue(name,
            value ?? DBNull.Value);
        return command;
    }

    private static SqliteConnection Connected(string path, SqliteOpenMode mode)
    {
        RegularFile.Require(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
