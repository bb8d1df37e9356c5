using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>migrate</c>: a scenario file of the format before this one, written anew.</summary>
internal static class MigrateCommand
{
    public static ToolCommand Description { get; } = new ToolCommand<MigrateRequest>("migrate",
        "Write a scenario file of an earlier format in the present one.", MigrateRequest.Options, Write)
    {
        PrintsResults = false,
        Examples =
        [
            new("crisissim migrate narva.yaml",
                "In its place; comments and layout stay, and the earlier text is kept as narva.yaml.old."),
            new("crisissim migrate narva.yaml --out narva-2.yaml", "Into a file of its own."),
        ],
    };

    private static ExitCode Write(MigrateRequest request, PrintRequest print, Screen screen)
    {
        string path = request.File;
        var migration = ScenarioMigration.Of(path);
        ScenarioReader.WriteProblems(migration.Problems, print.Quiet, screen);
        if (migration.Text is not { } text) return ExitCode.BadFile;
        (string to, string spare) = (request.Out ?? path, request.Out ?? path + ".old");
        if (Path.Exists(spare))
            throw CommandException.Usage($"'{spare}' exists, and nothing is overwritten",
                "Choose another name with --out, or move the file away.");
        if (request.Out is null)
            _ = DiskFault.Guard(spare, () =>
            {
                System.IO.File.Copy(path, spare);
                return spare;
            });
        WholeFile.Write(to, file => file.Write(text));
        if (print.Quiet) return ExitCode.Done;
        foreach (string change in migration.Changes) screen.Out.WriteLine(change);
        foreach (string file in migration.Bases)
            screen.Out.WriteLine($"It rests on {file}, which has to be migrated by itself.");
        screen.Out.WriteLine($"Wrote {to} in format {ScenarioMigration.Version}."
            + (request.Out is null ? $" The earlier text is kept as {spare}." : "")
            + $" Next: {ShellLine.Join(["crisissim", "validate", to])}");
        return ExitCode.Done;
    }
}

/// <summary>Which file is to be written anew, and where to; null is its own place.</summary>
internal sealed record MigrateRequest
{
    public static OptionTable<MigrateRequest> Options { get; } = new OptionTable<MigrateRequest>()
        .Argument("FILE", "The scenario file.", ValueKinds.YamlFile,
            (request, file) => request with { File = file }, request => request.File)
        .Option("--out FILE", "Write into this file, which must not exist yet. Default: in the place of the old one.",
            ValueKinds.YamlFile, (request, file) => request with { Out = file }, request => request.Out);

    public string File { get; init; } = "";

    public string? Out { get; init; }
}
