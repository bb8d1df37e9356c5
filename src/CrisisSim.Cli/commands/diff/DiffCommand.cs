namespace CrisisSim.Cli;

/// <summary><c>diff</c>: two finished results side by side.</summary>
internal static class DiffCommand
{
    public static ToolCommand<DiffRequest> Description { get; } = new("diff",
        "Compare two finished results: files, settings, builds, and every outcome with its difference.",
        DiffRequest.Options, Compare)
    {
        Parts = [PagePart.Detail],
        Examples =
        [
            new("crisissim diff out/before out/after", "What differs, and is it more than luck?"),
            new("crisissim diff out/before out/after --format csv", "Every outcome, as a table for other programs."),
        ],
    };

    private static ExitCode Compare(DiffRequest request, PrintRequest print, Screen screen)
    {
        Provenance first = FinishedResult.From(request.First), second = FinishedResult.From(request.Second);
        var data = new DiffData((request.First, first), (request.Second, second),
            ResultComparison.Between(request.First, request.Second, new FigureTables(DiffData.Tables, first.Seed == second.Seed)),
            Description.Line(request));
        ResultWriter.Write(DiffPage.Compose(data), print, screen);
        return ExitCode.Done;
    }
}

/// <summary>Which results are to be compared.</summary>
internal sealed record DiffRequest
{
    public static OptionTable<DiffRequest> Options { get; } = new OptionTable<DiffRequest>()
        .Argument("DIR1", "The directory of the first result.", ValueKinds.Directory,
            (request, directory) => request with { First = directory }, request => request.First)
        .Argument("DIR2", "The directory of the second.", ValueKinds.Directory,
            (request, directory) => request with { Second = directory }, request => request.Second);

    public string First { get; init; } = "";

    public string Second { get; init; } = "";
}
