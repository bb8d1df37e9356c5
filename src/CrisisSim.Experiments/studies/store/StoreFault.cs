using Microsoft.Data.Sqlite;

namespace CrisisSim.Experiments;

/// <summary>What the database refuses, in one sentence for the analyst.</summary>
internal static class StoreFault
{
    private const int Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, Io = 10, Corrupt = 11, Full = 13, CannotOpen = 14,
        NoDatabase = 26;

    /// <summary>Does the work, and says what went wrong with the file at the path.</summary>
    /// <exception cref="ResultFileException">The database, or the disk, refuses.</exception>
    public static TResult Guard<TResult>(string path, Func<TResult> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault)
        {
            throw new ResultFileException(Sentence(path, fault), fault)
            {
                IsInUse = fault.SqliteErrorCode is Busy or Locked,
                IsOfTheDisk = fault.SqliteErrorCode is Full or ReadOnly or Perm or CannotOpen or Io,
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw DiskFault.Of($"'{path}' cannot be used", fault);
        }
    }

    /// <summary>The same, for work that only reads; what the disk refuses is then a fault of the file.</summary>
    public static TResult Reading<TResult>(string path, Func<TResult> work)
    {
        try
        {
            return Guard(path, work);
        }
        catch (ResultFileException fault) when (fault.IsOfTheDisk)
        {
            throw new ResultFileException(fault.Message, fault);
        }
    }

    /// <summary>The same, for work that answers nothing.</summary>
    public static void Guard(string path, Action work) => Guard(path, () =>
    {
        work();
        return true;
    });

    /// <summary>What is said where another process works on it.</summary>
    public static string InUse(string path) =>
        $"'{path}' is in use by another process; only one can work on it at a time.";

    /// <summary>What the database says of itself, without its number.</summary>
    public static string Said(SqliteException fault)
    {
        string[] parts = fault.Message.Split('\'');
        return parts.Length > 2 ? string.Join('\'', parts[1..^1]) : fault.Message.TrimEnd('.');
    }

    private static string Sentence(string path, SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked => InUse(path),
        Full =>
            $"The disk with '{path}' is full; what was finished before is kept, and the same command goes on once "
                + "there is room.",
        ReadOnly or Perm => $"'{path}' cannot be written to: the file or its folder is read-only.",
        CannotOpen => $"'{path}' cannot be opened: the folder is missing, or may not be written to.",
        NoDatabase => $"'{path}' is no study file, or is damaged: {Said(fault)}.",
        Corrupt => $"'{path}' is damaged: {Said(fault)}.",
        Io => $"The disk failed on '{path}' ({fault.Message.TrimEnd('.')}); what was finished before is kept.",
        _ => $"'{path}' cannot be used: {fault.Message.TrimEnd('.')}.",
    };
}
