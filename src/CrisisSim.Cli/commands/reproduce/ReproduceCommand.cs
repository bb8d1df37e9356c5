namespace CrisisSim.Cli;

/// <summary><c>reproduce</c>: a finished result played again and held to its files.</summary>
internal static class ReproduceCommand
{
    public static ToolCommand<ReproduceRequest> Description { get; } = new("reproduce",
        "Play a finished result again, as its files say it was played, and compare them byte for byte.",
        ReproduceRequest.Options, Play)
    {
        Examples =
        [
            new("crisissim reproduce out/narva", "Does it come out the same? It ends with 1 where a file differs."),
        ],
    };

    private static ExitCode Play(ReproduceRequest request, PrintRequest print, Screen screen)
    {
        Provenance from = FinishedResult.From(request.Directory);
        IReadOnlyList<string> again = FinishedResult.Again(request.Directory, from);
        string folder = Path.Join(Path.GetTempPath(), $"crisissim-{Path.GetRandomFileName()}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(folder);
        try
        {
            if (!print.Quiet) screen.Error.WriteLine($"Plays again: {from.Command}");
            ExitCode ended = Replayed([.. again, "--out", folder, "--quiet"], from, screen);
            if (ended == ExitCode.Interrupted)
                throw new CommandException(ended, "interrupted; nothing was compared");
            FinishedResult.Require(request.Directory, folder, from);
            var data = new ReproduceData(request.Directory, from, ReproduceData.Compare(request.Directory, folder),
                Description.Line(request));
            ResultWriter.Write(ReproducePage.Compose(data), print, screen);
            return data.IsSame ? ExitCode.Done : data.Missing is null ? ExitCode.Failed : ExitCode.BadFile;
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Carries out a command line within this process; what it prints is passed over.</summary>
    private static ExitCode Replayed(IReadOnlyList<string> words, Provenance from, Screen screen)
    {
        using var results = new StringWriter();
        using var errors = new StringWriter();
        ExitCode ended = screen.Carry!(words, screen with
        {
            Out = results,
            Error = errors,
            Watched = false,
            IsTerminal = false,
            Answers = null,
            ScenarioHash = from.ScenarioHash,
        });
        if (ended is ExitCode.Done or ExitCode.NotPrecise or ExitCode.Interrupted) return ended;
        string said = errors.ToString().TrimEnd('\n');
        throw new CommandException(ended, $"it cannot be played again: {Bare(said)}",
            $"It was played as '{from.Command}', from the folder where that line was typed.");
    }

    private static string Bare(string error) =>
        error.StartsWith("error: ", StringComparison.Ordinal) ? error["error: ".Length..] : error;
}

/// <summary>Which result is to be played again.</summary>
internal sealed record ReproduceRequest
{
    public static OptionTable<ReproduceRequest> Options { get; } = new OptionTable<ReproduceRequest>()
        .Argument("DIR", "The directory that was named with --out.", ValueKinds.Directory,
            (request, directory) => request with { Directory = directory }, request => request.Directory);

    public string Directory { get; init; } = "";
}
