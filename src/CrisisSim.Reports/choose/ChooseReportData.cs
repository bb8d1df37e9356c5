namespace CrisisSim.Reports;

/// <summary>A choice that was played, with all that a page says of it.</summary>
public sealed record ChooseReportData(ScenarioSource Source, ChoicePlan Plan, ChoiceResult Result)
{
    /// <summary>The wordings over several outcomes; null where it was interrupted before.</summary>
    public TextFront? Front { get; init; }

    /// <summary>What attackers choose under each; null where that was not asked.</summary>
    public DeterrenceResult? Deterrence { get; init; }

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>The best wording.</summary>
    public ChoiceStanding Best => Result.Standings[Result.Best];

    /// <summary>What is chosen on, in words.</summary>
    public string About => Plan.Weights is { } weights
        ? string.Join(" + ", Plan.Endpoints.Select(
            (endpoint, o) => FormattableString.Invariant(
                $"{weights[o]:0.####} × {endpoint.Name}{(endpoint.HigherIsBetter ? "" : " saved")}")))
        : Plan.Endpoints[0].Name;

    /// <summary>How what is chosen on is written.</summary>
    public Measurand Measured =>
        Plan.Weights is null ? Measurand.For(Plan.Endpoints[0]) : new Measurand("worth") { HigherIsBetter = true };
}
