namespace CrisisSim.Cli;

/// <summary><c>report</c>: pictures and a report of what was played before.</summary>
internal static class ReportCommand
{
    public static ToolCommand Description { get; } = new ToolCommand<ReportRequest>("report",
        "Make pictures and a report, one file to read in a browser, of what was played with --out.",
        ReportRequest.Options, Make)
    {
        PrintsResults = false,
        Examples =
        [
            new("crisissim report out/narva",
                "Write out/narva/report.html and the pictures in out/narva/charts, without playing again."),
            new("crisissim report out/narva --pictures pdf", "With pictures for print too."),
        ],
    };

    private static ExitCode Make(ReportRequest request, PrintRequest print, Screen screen)
    {
        string directory = request.Directory;
        if (File.Exists(directory))
            throw CommandException.Usage($"'{directory}' is a file", "Name the directory that holds it.");
        if (!Directory.Exists(directory))
            throw CommandException.Usage($"there is no directory '{directory}'",
                "Play with --out first, as in 'crisissim compare narva.yaml --out out/narva'.");
        using var held = FolderLock.Take(directory);
        Report report = ReportFile.Read(directory);
        IReadOnlyList<string> drawn = ReportDrawing.Guard(directory, report,
            () => ReportFolder.Draw(directory, report, request.Pictures));
        screen.Out.WriteLine($"Wrote {string.Join(" and ", drawn)}.");
        return ExitCode.Done;
    }
}

/// <summary>Of what a report is asked for. The list is compared by reference.</summary>
internal sealed record ReportRequest
{
    public static OptionTable<ReportRequest> Options { get; } = new OptionTable<ReportRequest>()
        .Argument("DIR", "The directory that was named with --out.", ValueKinds.Directory,
            (request, directory) => request with { Directory = directory }, request => request.Directory)
        .Option("--pictures FORM,…",
            "Forms of the pictures beside SVG and PNG, which are always written: pdf.",
            ValueKinds.ListOf<PictureForm>(StringComparison.OrdinalIgnoreCase, (option, word) =>
                $"{option} takes svg, png and pdf with commas between them, as in '{option} svg,pdf', not '{word}'"),
            (request, forms) => request with { Pictures = forms });

    public string Directory { get; init; } = "";

    /// <summary>Forms of the pictures beside SVG and PNG.</summary>
    public IReadOnlyList<PictureForm> Pictures { get; init; } = [];
}
