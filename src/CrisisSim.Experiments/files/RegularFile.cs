using System.Formats.Tar;

namespace CrisisSim.Experiments;

/// <summary>Files on a disk, which have an end. To a pipe nobody may ever write, and some devices never end.</summary>
public static class RegularFile
{
    /// <summary>What is said of anything else, behind "is".</summary>
    public const string Else = "no file but a pipe, a device or a socket";

    /// <summary>The largest file that is read whole, MiB.</summary>
    private const int Most = 128;

    private static readonly string[] OfShell = ["/dev/fd/", "/dev/stdin", "/proc/self/fd/"];

    /// <summary>Whether there is a file at a path, behind links; a directory is none. Nothing is opened to tell.</summary>
    public static bool Is(string path) => Behind(path) is { Exists: true } file && (file.Length > 0 || IsEmpty(file));

    /// <summary>Whether it is a pipe that a shell opened for this process, as for <c>&lt;(…)</c>. It can be read
    /// once.</summary>
    public static bool IsPipeOfShell(string path) =>
        OfShell.Any(begin => path.StartsWith(begin, StringComparison.Ordinal))
            && Behind(path) is var file && (!file.Exists || file.FullName == path) && !IsWrittenHere(file.Name);

    /// <summary>
    /// Whether this process writes into a pipe itself: where standard input is closed, its number goes to a pipe of the
    /// runtime, and to read that is to wait for oneself.
    /// </summary>
    private static bool IsWrittenHere(string pipe)
    {
        const string here = "/proc/self/fd";
        return Directory.Exists(here) && Directory.GetFiles(here).Any(
            of => Path.GetFileName(new FileInfo(of).LinkTarget) == pipe && IsWritten(Path.GetFileName(of)));
    }

    /// <summary>Flags of a descriptor are octal, and the last two bits say whether it is open for writing.</summary>
    private static bool IsWritten(string descriptor)
    {
        string? flags = File.ReadLines($"/proc/self/fdinfo/{descriptor}")
            .FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
        return flags is not null && (flags[^1] - '0') % 4 != 0;
    }

    /// <summary>Refuses what is there and is no file.</summary>
    /// <exception cref="ResultFileException">It is so.</exception>
    public static void Require(string path)
    {
        if (File.Exists(path) && !Is(path)) throw new ResultFileException($"'{path}' is {Else}.");
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="ResultFileException">It is no file.</exception>
    public static FileStream Open(string path)
    {
        Require(path);
        return File.OpenRead(path);
    }

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="ResultFileException">It is no file, or too large to be a result of this program.</exception>
    public static byte[] Read(string path)
    {
        using FileStream file = Open(path);
        if (file.Length > (long)Most << 20)
            throw new ResultFileException($"'{path}' is larger than {Most} MiB; crisissim writes none so large.");
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static FileInfo Behind(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
    }

    /// <summary>What has no length is an empty file or no file at all; an archive tells them apart by their entries.</summary>
    private static bool IsEmpty(FileInfo file)
    {
        using var bytes = new MemoryStream();
        try
        {
            using (var archive = new TarWriter(bytes, leaveOpen: true)) archive.WriteEntry(file.FullName, file.Name);
            bytes.Position = 0;
            using var entries = new TarReader(bytes);
            return entries.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault is UnauthorizedAccessException; // it is opened then, so it is a file
        }
    }
}
