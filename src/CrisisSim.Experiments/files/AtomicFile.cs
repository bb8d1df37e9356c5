namespace CrisisSim.Experiments;

/// <summary>
/// A file that is written under another name and has its own only once it is whole. What the disk refuses is an
/// <see cref="IOException"/>.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private const int Buffer = 1 << 16;

    private static readonly HashSet<string> Parts = [];

    private readonly string path, part;

    /// <summary>A file that is to be written.</summary>
    public AtomicFile(string path)
    {
        (this.path, part) = (path, path + ".part");
        lock (Parts) Parts.Add(part);
    }

    /// <summary>Where it is while it is not whole, for another program to write.</summary>
    public string PartPath => part;

    /// <summary>Opens it for writing.</summary>
    public FileStream Open() => new(part, FileMode.Create, FileAccess.Write, FileShare.Read, Buffer);

    /// <summary>Gives it its name, in the place of what bore it before.</summary>
    public void Commit()
    {
        lock (Parts) File.Move(part, path, overwrite: true);
    }

    /// <summary>
    /// Gives all of them their names, in the place of what bore these before. A process that is ended meanwhile by a
    /// signal ends before the first or after the last.
    /// </summary>
    /// <param name="files">The files, all of them written.</param>
    /// <param name="before">Paths of files that are taken away first.</param>
    internal static void CommitAll(IReadOnlyList<AtomicFile> files, IReadOnlyList<string> before)
    {
        if (files.FirstOrDefault(file => Directory.Exists(file.path)) is { } taken)
            throw new IOException($"'{taken.path}' is a directory.");
        lock (Parts)
        {
            foreach (string path in before) File.Delete(path);
            foreach (AtomicFile file in files) File.Move(file.part, file.path, overwrite: true);
        }
    }

    /// <summary>Throws away what was not kept.</summary>
    public void Dispose()
    {
        lock (Parts) Parts.Remove(part);
        Remove(part);
    }

    /// <summary>
    /// Throws away whatever is not whole, as the process is about to end; from here on no file is begun or finished.
    /// </summary>
    public static void ThrowAwayAll()
    {
        Monitor.Enter(Parts); // for good
        foreach (string part in Parts) Remove(part);
    }

    private static void Remove(string part)
    {
        if (File.Exists(part)) File.Delete(part);
    }
}
