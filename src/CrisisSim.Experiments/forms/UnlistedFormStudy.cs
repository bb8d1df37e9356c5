using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The same crises, with the same luck, were the act of a form that no text lists and no plan foresees.
/// </summary>
public static class UnlistedFormStudy
{
    private const string Word = "unlisted_form";

    /// <summary>
    /// Judges each primary endpoint of each wording against the baseline, where either of the two lists the form.
    /// </summary>
    /// <param name="plan">What to judge.</param>
    /// <param name="report">As <see cref="Run.Play"/>.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static UnlistedFormResult Play(UnlistedFormPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RunPlan crises = plan.Crises;
        if (crises.Trials < 2 || !crises.Declarations.Any(declaration => Lists(crises.Scenario, declaration)))
            return new UnlistedFormResult([], false);
        RunResult result = Run.Play(crises.In(Unlisted(crises.Scenario)), report.As("unlisted forms"),
            cancellation: cancellation);
        return result.Interrupted
            ? new UnlistedFormResult([], true)
            : new UnlistedFormResult([.. BreakEvens(plan, result)], false);
    }

    private static IEnumerable<UnlistedBreakEven> BreakEvens(UnlistedFormPlan plan, RunResult result)
    {
        (Comparison comparison, RunPlan crises) = (plan.Comparison, plan.Crises);
        return
            from other in Enumerable.Range(1, crises.Declarations.Count - 1)
            where Lists(crises.Scenario, crises.Declarations[0]) || Lists(crises.Scenario, crises.Declarations[other])
            from endpoint in Endpoints.PrimaryAsPlayed
            let found = Found(comparison.AgainstBaseline[other - 1][endpoint], (comparison.Tables, result.Tables),
                other, crises.Scenario.UnlistedShare)
            where found is not null
            select found;
    }

    /// <summary>The scenario with its incidents of a form that stands nowhere in its declarations.</summary>
    internal static Scenario Unlisted(Scenario scenario)
    {
        HashSet<string> known =
        [
            .. scenario.Declarations.SelectMany(
                d => Enum
                    .GetValues<Domain>()
                    .SelectMany(domain => d.Triggers[domain].Lists.Concat(d.Triggers[domain].Excepts))),
            .. scenario.Declarations.SelectMany(d => d.Pledges.PlansFor),
        ];
        string form = Enumerable
            .Range(1, known.Count + 1)
            .Select(n => n == 1 ? Word : FormattableString.Invariant($"{Word}_{n}"))
            .First(word => !known.Contains(word));
        return scenario.KeepPast() with
        {
            Incidents = [.. scenario.Incidents.Select(incident => incident with { Form = form })],
        };
    }

    private static bool Lists(Scenario scenario, Declaration declaration) =>
        declaration.Triggers[scenario.Incident.Domain].Names(scenario.Incident);

    private static UnlistedBreakEven? Found(
        EndpointDifference stated, (IReadOnlyList<TrialTable> Listed, IReadOnlyList<TrialTable> Unlisted) tables,
            int other, double supposed)
    {
        if (stated is not { Difference: { } listed }
            || stated.Endpoint.EachDifference(tables.Listed[0], tables.Listed[other]) is not { } first)
            return null;
        if (stated.NoTrialDiffers
            || stated.Endpoint.EachDifference(tables.Unlisted[0], tables.Unlisted[other]) is not { } second)
            return null;
        return new UnlistedBreakEven
        {
            Endpoint = stated.Endpoint,
            Baseline = tables.Listed[0].Declaration,
            Other = tables.Listed[other].Declaration,
            Listed = listed,
            Unlisted = stated.Endpoint.Effect(second, tables.Unlisted[0].Horizon),
            Share = BreakEven.Estimate(first, second),
            Supposed = supposed,
        };
    }
}

/// <summary>Which comparison to look at with a form of attack that no text lists.</summary>
/// <param name="Comparison">The comparison with the form as stated.</param>
/// <param name="Crises">How the unlisted form is played: the first trials of the comparison, as many or fewer.</param>
public sealed record UnlistedFormPlan(Comparison Comparison, RunPlan Crises);

/// <summary>At which shares of unlisted forms the differences of a comparison reverse.</summary>
/// <param name="BreakEvens">One a primary endpoint and wording against the baseline, where either of the two texts
/// lists the form; none where no text does, there are fewer than two trials, or the work was cut short. Compared by
/// reference.</param>
/// <param name="Interrupted">Whether the work was cut short.</param>
public sealed record UnlistedFormResult(IReadOnlyList<UnlistedBreakEven> BreakEvens, bool Interrupted);
