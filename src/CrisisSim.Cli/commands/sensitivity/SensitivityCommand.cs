namespace CrisisSim.Cli;

/// <summary><c>sensitivity</c>: which factors of a study matter.</summary>
internal static class SensitivityCommand
{
    public static ToolCommand<SensitivityRequest> Description { get; } = new("sensitivity",
        "Tell which factors of a study that was played matter for an outcome, or for the difference between wordings.",
        SensitivityRequest.Options, (request, print, screen) => new SensitivityHandler(request).Execute(print, screen))
    {
        Examples =
        [
            new("crisissim sensitivity out/lift",
                "What moves the difference in hours without decision, by the method that the design was made for."),
            new("crisissim sensitivity out/lift --of objective_denied_by_day_30 --wording precise --as value",
                "What moves one outcome under one wording."),
            new("crisissim sensitivity out/lift --method voi",
                "Which factor is worth knowing before a wording is chosen."),
        ],
    };
}
