namespace CrisisSim.Experiments;

/// <summary>
/// A file that is written under another name and has its own only once it is whole. What the disk refuses is an
/// <see cref="IOException"/>.
/// </summary>
public sealed class AtomicFile(string path) : IDisposable
{
    private const int Buffer = 1 << 16;

    private readonly string part = path + ".part";

    /// <summary>Where it is while it is not whole, for another program to write.</summary>
    public string PartPath => part;

    /// <summary>Opens it for writing.</summary>
    public FileStream Open() => new(part, FileMode.Create, FileAccess.Write, FileShare.Read, Buffer);

    /// <summary>Gives it its name, in the place of what bore it before.</summary>
    public void Commit() => File.Move(part, path, overwrite: true);

    /// <summary>Throws away what was not kept.</summary>
    public void Dispose()
    {
        if (File.Exists(part)) File.Delete(part);
    }
}
