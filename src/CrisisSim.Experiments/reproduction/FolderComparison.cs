using System.Text;

namespace CrisisSim.Experiments;

/// <summary>
/// Two folders of results, file by file and byte by byte. Counted are the files of data; what says when and by what
/// they were made, and pages and pictures that are drawn from it, are not.
/// </summary>
public static class FolderComparison
{
    private const int Shown = 30;

    private static readonly string[] Endings = [".csv", ".json", ".parquet"],
        Aside = [ResultFiles.ManifestName, ResultSet.Report];

    /// <summary>Names of the files of data in a folder, in order.</summary>
    /// <exception cref="ResultFileException">The folder cannot be read.</exception>
    public static IReadOnlyList<string> Files(string directory) => StoreFault.Guard<IReadOnlyList<string>>(directory,
    () =>
    [
        .. Directory.EnumerateFiles(directory).Select(path => Path.GetFileName(path))
            .Where(name => Endings.Contains(Path.GetExtension(name)) && !Aside.Contains(name))
            .Order(StringComparer.Ordinal),
    ]);

    /// <summary>Every file of data that lies in one of them or both.</summary>
    /// <exception cref="ResultFileException">A file cannot be read.</exception>
    public static IReadOnlyList<FileComparison> Compare(string first, string second)
    {
        IReadOnlyList<string> one = Files(first), other = Files(second);
        return StoreFault.Guard<IReadOnlyList<FileComparison>>(first, () =>
        [
            .. one.Union(other).Order(StringComparer.Ordinal).Select(name =>
                !other.Contains(name) ? new FileComparison(name, FilePresence.First)
                : !one.Contains(name) ? new FileComparison(name, FilePresence.Second)
                : Compare(name, Path.Join(first, name), Path.Join(second, name))),
        ]);
    }

    private static FileComparison Compare(string name, string first, string second)
    {
        using FileStream one = RegularFile.Open(first), other = RegularFile.Open(second);
        return Compare(name, one, other);
    }

    /// <summary>Two contents, from their first byte on.</summary>
    internal static FileComparison Compare(string name, Stream one, Stream other)
    {
        var same = new FileComparison(name, FilePresence.Both) { Bytes = one.Length };
        byte[] left = new byte[1 << 16], right = new byte[1 << 16];
        long line = 1, at = 0, begun = 0;
        while (true)
        {
            int read = one.ReadAtLeast(left, left.Length, throwOnEndOfStream: false),
                there = other.ReadAtLeast(right, right.Length, throwOnEndOfStream: false);
            int shared = left.AsSpan(0, read).CommonPrefixLength(right.AsSpan(0, there));
            ReadOnlySpan<byte> alike = left.AsSpan(0, shared);
            line += alike.Count((byte)'\n');
            if (alike.LastIndexOf((byte)'\n') is >= 0 and var last) begun = at + last + 1;
            at += shared;
            if (shared < read || shared < there)
                return same with
                {
                    Apart = new FileDivergence(name.EndsWith(".parquet", StringComparison.Ordinal) ? null : line, at,
                        LineAt(one, begun, at), LineAt(other, begun, at)),
                };
            if (read == 0) return same with { Lines = line - 1 };
        }
    }

    /// <summary>What stands in a line around a place.</summary>
    private static string LineAt(Stream file, long begun, long at)
    {
        long from = Math.Max(begun, at - Shown);
        file.Position = Math.Min(from, file.Length);
        byte[] bytes = new byte[2 * Shown];
        int read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        string text = Encoding.UTF8.GetString(bytes, 0, read).Split('\n')[0];
        return string.Concat(text.Select(letter => char.IsControl(letter) || letter == '\uFFFD' ? '?' : letter));
    }
}
