using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>new</c>: a commented scenario file to start from.</summary>
internal static class NewCommand
{
    private const string Extension = ".yaml";

    public static Command Create(Screen screen)
    {
        var name = new Argument<string>("NAME") { Description = "Name of the new file; '.yaml' is added." };
        var command = new Command("new", "Write a commented scenario file to start from.") { name };
        GuidedHelp.On(command, screen,
            new Example("crisissim new narva", "Write narva.yaml here. A file that exists is never overwritten."));
        command.SetAction(parsed => (int)Write(parsed.GetRequiredValue(name), screen));
        return command;
    }

    private static ExitCode Write(string name, Screen screen)
    {
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
