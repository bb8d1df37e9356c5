namespace CrisisSim.Cli;

/// <summary><c>choose</c>: which of several wordings is best.</summary>
internal static class ChooseCommand
{
    public static ToolCommand<ChooseRequest> Description { get; } = new("choose",
        "Tell which of several wordings is best on an outcome or a weighted set, how sure that is, and which no "
            + "other outdoes in all.",
        ChooseRequest.Options, Play)
    {
        Examples =
        [
            new("crisissim choose narva.yaml",
                "Which declaration of the file is decided soonest, and the front over four outcomes."),
            new("crisissim choose narva.yaml --of hours_without_decision,objective_denied_by_day_30 --weights 1,240",
                "The best where denying the objective is worth ten days of delay."),
            new("crisissim choose narva.yaml --method kn --indifference 6",
                "With a guarantee: 95 % where the best leads by 6 h."),
        ],
    };

    private static ExitCode Play(ChooseRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } loaded
            ? new ChooseHandler(request, loaded).Execute(print, screen)
            : ExitCode.BadFile;
}
