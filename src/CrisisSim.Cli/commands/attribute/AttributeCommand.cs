namespace CrisisSim.Cli;

/// <summary><c>attribute</c>: which clause buys the hours.</summary>
internal static class AttributeCommand
{
    public static ToolCommand<AttributeRequest> Description { get; } = new("attribute",
        "Divide the difference between two wordings among the provisions that differ: which clause buys the hours.",
        AttributeRequest.Options, Play)
    {
        Parts = [PagePart.Why, PagePart.Clauses, PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim attribute narva.yaml --from ambiguous --to precise",
                "What each of the provisions that differ contributes, with its interval."),
            new("crisissim attribute narva.yaml --from ambiguous --to precise --by coupling",
                "Through which couplings of the model they act."),
            new("crisissim attribute narva.yaml --from ambiguous --to precise --counterparts",
                "And what is left if the precise text had a price."),
        ],
    };

    private static ExitCode Play(AttributeRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } loaded
            ? new AttributeHandler(request, loaded).Execute(print, screen)
            : ExitCode.BadFile;
}
