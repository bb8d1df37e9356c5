namespace CrisisSim.Reports;

/// <summary>A choice that was played, with all that a page says of it.</summary>
public sealed record ChooseReportData(ScenarioSource Source, ChoiceResult Result)
{
    /// <inheritdoc cref="ChoiceResult.Plan"/>
    public ChoicePlan Plan => Result.Plan;

    /// <inheritdoc cref="ChoiceResult.Front"/>
    public TextFront? Front => Result.Front;

    /// <inheritdoc cref="ChoiceResult.Deterrence"/>
    public DeterrenceResult? Deterrence => Result.Deterrence;

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>What other assumptions make of it; null where nobody asked.</summary>
    public ChoiceJudgement? Judged { get; init; }

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
