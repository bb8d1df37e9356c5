namespace CrisisSim.Cli;

/// <summary>Writes a text into a file that has its name only once it is whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes it in the place of an earlier one, and answers with its path.</summary>
    /// <exception cref="ResultFileException">It cannot be written.</exception>
    public static string Write(string path, Action<TextWriter> content) => DiskFault.Guard(path, () =>
    {
        using var part = new AtomicFile(path);
        using (var to = new StreamWriter(part.Open()) { NewLine = "\n" }) content(to);
        part.Commit();
        return path;
    });
}
