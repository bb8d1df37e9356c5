namespace CrisisSim.Experiments;

/// <summary>
/// Keeps every other process from writing into a folder of results: a file in it, held as long as the work lasts. The
/// system lets go of it when the process ends, however that comes, so a file that was left behind bars nobody.
/// </summary>
public sealed class FolderLock : IDisposable
{
    /// <summary>The name of the file.</summary>
    public const string Name = ".crisissim-lock";

    /// <summary>A file that another process holds, as Linux, macOS and Windows say it.</summary>
    private const int Held = 11, HeldOnMac = 35, HeldOnWindows = unchecked((int)0x80070020);

    private readonly string path;
    private readonly FileStream held;

    private FolderLock(string path, FileStream held) => (this.path, this.held) = (path, held);

    /// <summary>Whether the folder was removed since, and the lock with it.</summary>
    public bool IsLost => !File.Exists(path);

    /// <summary>Takes it.</summary>
    /// <param name="directory">The folder, which must exist.</param>
    /// <param name="shared">Whether others who share it may work beside: the parts of one study, each with a file of
    /// its own.</param>
    /// <exception cref="ResultFileException">Another process works in the folder, or nothing can be written
    /// there.</exception>
    public static FolderLock Take(string directory, bool shared = false)
    {
        string path = Path.Join(directory, Name);
        try
        {
            // The file of a shared lock stays: another may hold it still.
            return new FolderLock(path, shared
                ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read, 1)
                : new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1,
                    FileOptions.DeleteOnClose));
        }
        catch (IOException fault) when (fault.HResult is Held or HeldOnMac or HeldOnWindows)
        {
            throw new ResultFileException(
                $"'{directory}' is in use by another process, which is writing its results there; nothing was touched",
                fault)
            {
                IsInUse = true
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw DiskFault.Of($"'{path}' could not be written", fault);
        }
    }

    /// <summary>Lets go of it.</summary>
    public void Dispose() => held.Dispose();
}
