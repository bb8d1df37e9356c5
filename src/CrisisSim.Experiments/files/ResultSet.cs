namespace CrisisSim.Experiments;

/// <summary>
/// The files of one result. All are written beside those of an earlier one before the first takes its place, so that a
/// disk that does not take them all keeps the earlier ones. Those that say what the others are of come last: where there
/// is one, the files beside it are of one result.
/// </summary>
public static class ResultSet
{
    /// <summary>The report, as data.</summary>
    public const string Report = "report.json";

    private static readonly string[] Seals = [ResultFiles.ManifestName, Report];

    /// <summary>Writes the files, making the directory where there is none and replacing files of these names.</summary>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="ResultFileException">They cannot be written; what was there before is then untouched.</exception>
    public static IReadOnlyList<string> Write(string directory, IReadOnlyList<ResultFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        try
        {
            Directory.CreateDirectory(directory);
            AtomicFile[] parts = [.. files.Select(file => new AtomicFile(Path.Join(directory, file.Name)))];
            try
            {
                Fill(parts, files);
                AtomicFile.CommitAll(parts, [.. files.Select(file => file.Name).Intersect(Seals)
                    .Select(name => Path.Join(directory, name))]);
            }
            finally
            {
                foreach (AtomicFile part in parts) part.Dispose();
            }
            return [.. files.Select(file => Path.Join(directory, file.Name))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw DiskFault.Of($"The results could not be written to '{directory}'", fault);
        }
    }

    private static void Fill(AtomicFile[] parts, IReadOnlyList<ResultFile> files)
    {
        for (int k = 0; k < parts.Length; k++)
        {
            using Stream to = parts[k].Open();
            files[k].Write(to);
        }
    }
}

/// <summary>A file by its name, and how its content is written. The list is compared by reference.</summary>
public sealed record ResultFile(string Name, Action<Stream> Write)
{
    /// <summary>Names of its columns; empty where it is no table.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>A file of text, in UTF-8 with lines ended by LF.</summary>
    public static ResultFile OfText(string name, Action<TextWriter> write) => new(name, to =>
    {
        using var text = new StreamWriter(to, leaveOpen: true) { NewLine = "\n" };
        write(text);
    });

    /// <summary>Its content.</summary>
    internal MemoryStream Content()
    {
        var bytes = new MemoryStream();
        Write(bytes);
        bytes.Position = 0;
        return bytes;
    }
}
