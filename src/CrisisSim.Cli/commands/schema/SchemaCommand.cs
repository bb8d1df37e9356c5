namespace CrisisSim.Cli;

/// <summary><c>schema</c>: the JSON Schema of scenarios or of studies, for editors.</summary>
internal static class SchemaCommand
{
    public static ToolCommand Description { get; } = new ToolCommand<SchemaRequest>("schema",
        "Print the JSON Schema of scenario files, for editors that complete and check as one types.",
        SchemaRequest.Options, Print)
    {
        PrintsResults = false,
        Examples =
        [
            new("crisissim schema > crisissim.schema.json",
                "Keep it beside the scenario files and name it in the editor's settings."),
        ],
    };

    private static ExitCode Print(SchemaRequest request, PrintRequest print, Screen screen)
    {
        screen.Out.Write(ScenarioReader.Schema(request.Studies));
        return ExitCode.Done;
    }
}

/// <summary>Of which files the schema is asked for.</summary>
internal sealed record SchemaRequest
{
    public static OptionTable<SchemaRequest> Options { get; } = new OptionTable<SchemaRequest>()
        .Flag("--studies", "That of study files instead.",
            (request, studies) => request with { Studies = studies });

    public bool Studies { get; init; }
}
