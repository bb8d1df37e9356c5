namespace CrisisSim.Reports;

/// <summary>A profile that was played, with all that a page says of it. Lists are compared by reference.</summary>
/// <param name="Source">The panel as a whole.</param>
/// <param name="Sources">Where each act was read.</param>
/// <param name="Result">What was played.</param>
public sealed record ProfileReportData(ScenarioSource Source, IReadOnlyList<ScenarioSource> Sources,
    ProfileResult Result)
{
    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>Where an act was read.</summary>
    internal ScenarioSource SourceOf(ProfileAct act) =>
        Sources.First(source => ReferenceEquals(source.Scenario, act.Scenario));

    /// <summary>What was played, below the title.</summary>
    internal string Under =>
        $"{Result.Acts[0].Act.Scenario.Alliance.Name}: {Names.Count(Result.Acts.Count, "act")}, "
            + $"{Names.Crises(Result.Plan.Trials)} of each, the same luck under each text.";
}
