namespace CrisisSim.Cli;

/// <summary><c>new</c>: a commented scenario file to start from.</summary>
internal static class NewCommand
{
    private const string Extension = ".yaml";

    public static ToolCommand Description { get; } = new ToolCommand<NewRequest>("new",
        "Write a commented scenario file to start from.", NewRequest.Options, Write)
    {
        PrintsResults = false,
        Examples = [new("crisissim new narva", "Write narva.yaml here. A file that exists is never overwritten.")],
    };

    private static ExitCode Write(NewRequest request, PrintRequest print, Screen screen)
    {
        string name = request.Name;
        string path = name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name : name + Extension;
        if (Path.GetFileName(path).Length <= Extension.Length)
            throw CommandException.Usage($"'{name}' is no name for a file");
        if (Path.Exists(path))
            throw CommandException.Usage($"'{path}' exists, and nothing is overwritten",
                "Choose another name, or move the file away.");
        try
        {
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write));
            file.Write(ScenarioReader.Starter(TitleOf(path)));
        }
        catch (DirectoryNotFoundException)
        {
            throw CommandException.Usage($"'{path}' cannot be written: there is no such directory");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            throw CommandException.Usage($"'{path}' cannot be written");
        }
        screen.Out.WriteLine($"Wrote {path}. Next: {ShellLine.Join(["crisissim", "compare", path])}");
        return ExitCode.Done;
    }

    /// <summary>baltic-winter.yaml as "Baltic winter".</summary>
    private static string TitleOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? "New scenario" : char.ToUpperInvariant(name[0]) + name[1..];
    }
}

/// <summary>Which file is asked for.</summary>
internal sealed record NewRequest
{
    public static OptionTable<NewRequest> Options { get; } = new OptionTable<NewRequest>()
        .Argument("NAME", "Name of the new file; '.yaml' is added.", ValueKinds.Text,
            (request, name) => request with { Name = name }, request => request.Name);

    public string Name { get; init; } = "";
}
