using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What the pages of <c>run</c> and <c>compare</c> say alike.</summary>
internal static class ComparisonFacts
{
    /// <summary>The crises are chosen to be an attack; whether there would have been one is another question.</summary>
    public static string Given(ComparisonReportData played) =>
        (played.Scenario.Incident.Real, played.Scenario.Incidents.Count) switch
        {
            (true, 1) => "the attack is taken as given",
            (true, int several) => $"{Deliberate(played, several)} incidents are attacks, taken as given",
            (false, 1) => "the incident is no attack",
            (false, int several) => $"none of {several} incidents is an attack",
        };

    /// <summary>The same as a sentence.</summary>
    public static string Taken(Scenario scenario) => (scenario.Incident.Real, scenario.Incidents.Count) switch
    {
        (true, 1) => "The attack is taken as given.",
        (true, int several) => $"{WordList.Capital(NumberWord.Spell(scenario.Incidents.Count(one => one.Real)))} of the "
            + $"{NumberWord.Spell(several)} incidents are attacks, and are taken as given.",
        (false, 1) => "The incident is no attack.",
        (false, int several) => $"None of the {NumberWord.Spell(several)} incidents is an attack.",
    };

    private static string Deliberate(ComparisonReportData played, int several)
    {
        int real = played.Scenario.Incidents.Count(incident => incident.Real);
        return real == several ? $"{several}" : $"{real} of {several}";
    }

    /// <summary>The line below the title of a report.</summary>
    public static string Under(ComparisonReportData played, string crises) =>
        $"{played.Scenario.Alliance.Name}: {crises}. {Taken(played.Scenario)}";

    public static Provenance From(ComparisonReportData played) =>
        Origins.From(played.Source, played.Plan.Seed, played.Command);

    /// <summary>
    /// What a reader must know before the figures: a run that was cut short, or a precision that was not reached.
    /// </summary>
    public static IEnumerable<Block> Caveats(ComparisonReportData played)
    {
        RunResult result = played.Result;
        if (result.Interrupted)
            yield return new Prose(result.Done < result.Asked
                ? $"Interrupted: {Names.Number(result.Done)} of {Names.Crises(result.Asked)} were played, and all that "
                    + "follows rests on those."
                : "Interrupted while the same incidents were played as no attack, or as provoked: what follows of "
                    + "moving for nothing, and of being drawn in, rests on fewer of them.");
        if (played.Played.IsCutAfter) yield return CutAfter(Names.Crises(result.Done));
        if (result.Verdict == StoppingVerdict.Exhausted)
            yield return new Prose($"The precision asked for was not reached with {Names.Crises(result.Done)}: "
                + $"the hours without decision are known to ± {Widest(result):0.##} h, not to ± "
                + $"{played.Played.Plan.Precision:0.##} h.");
    }

    /// <summary>That what comes after all was played is cut short.</summary>
    internal static Block CutAfter(string all) => new Prose(
        $"Interrupted after {all}, which is all of them: judgement, sceptic and advocate, and clauses are left out where "
            + "they were not finished.");

    /// <summary>Why nothing is said of false moves and alarms where the act is open; else nothing.</summary>
    public static IEnumerable<Block> Mistakes(ComparisonReportData played)
    {
        if (NotAsked(Endpoints.FalseMoves, played.Scenario) is not null)
            yield return new Prose("Whether forces would move over no attack is not asked: the act is open, and nobody could "
                + "mistake it.");
    }

    /// <summary>Why an endpoint has no value, for other programs; null where it is asked.</summary>
    public static string? NotAsked(Endpoint endpoint, Scenario scenario) =>
        endpoint.IsAskedOf(scenario) ? null : "not asked: nobody could mistake it";

    public static Block Reproduce(ComparisonReportData played) => new Verbatim("Reproduce", played.Command);

    public static IReadOnlyList<Fact> Collect(ComparisonReportData played) =>
    [
        new("title", Cell.From(played.Scenario.Title)),
        new("alliance", Cell.From(played.Scenario.Alliance.Name)),
        new("given", Cell.From(Given(played))),
        new("scenario_hash", Cell.From(played.Source.Hash)),
        new("seed", Cell.From($"{played.Plan.Seed}")),
        new("trials", Cell.From((double)played.Result.Done)),
        new("interrupted", Cell.From(played.Result.Interrupted || played.Played.IsCutAfter)),
        .. played.Plan.Declarations.Count > 1
            ? (Fact[])
            [
                new("gains_claimed_together", Cell.From((double)ComparisonMethod.GainsOf(played).Comparisons)),
                new("level_of_each_gain", Cell.From(ComparisonMethod.GainsOf(played).EachLevel)),
            ]
            : [],
        new("horizon_hours", Cell.From(played.Scenario.Horizon)),
        new("command", Cell.From(played.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];

    /// <summary>The endpoint as a row; hours without decision say out of how many.</summary>
    public static string Named(Endpoint endpoint, ComparisonReportData played)
    {
        string named = OutcomeNames.Name(endpoint, played.Scenario.Incident.Domain.IsKinetic());
        return ReferenceEquals(endpoint, Endpoints.HoursWithoutDecision)
            ? $"{named}, of {Math.Min(CountingWindow.Hours, played.Scenario.Horizon):N0}"
            : named;
    }

    /// <summary>The number that is printed for a value, by which a table is sorted; null where there is none.</summary>
    public static double? Shown(Endpoint endpoint, Estimate? value) =>
        value is not { } known || !double.IsFinite(known.Value)
            ? null
            : endpoint.Kind is EndpointKind.Probability or EndpointKind.Share ? 100 * known.Value : known.Value;

    private static double Widest(RunResult result) =>
        result.Tables.Max(table => Endpoints.HoursWithoutDecision.Estimate(table)?.HalfWidth
            ?? double.PositiveInfinity);
}
