namespace CrisisSim.Experiments;

/// <summary>
/// Keeps every other writer out of a database that anybody may read meanwhile: a file beside it, held as long as it is
/// played into. The system lets go of it when the process ends, however that comes.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream held;

    private StoreLock(FileStream held) => this.held = held;

    /// <summary>Takes it; null where no such file can be made.</summary>
    /// <exception cref="ResultFileException">Another process holds it.</exception>
    public static StoreLock? Take(string database)
    {
        string path = database + "-lock";
        try
        {
            return new StoreLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1,
                FileOptions.DeleteOnClose));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new ResultFileException(StoreFault.InUse(database)) { IsInUse = true };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null; // The database itself says better what is wrong with the disk.
        }
    }

    public void Dispose() => held.Dispose();
}
