using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Plays batches of one point on the thread of its caller.</summary>
internal sealed class BatchPlayer
{
    private readonly RunPlan plan;

    /// <summary>Binds the scenario of a point.</summary>
    public BatchPlayer(StudyPlan of, StudyPoint point)
    {
        Scenario scenario = of.ScenarioOf(point.Settings(of.Study.Factors));
        plan = new RunPlan
        {
            Scenario = scenario,
            Declarations = [.. of.Study.Wordings.Select(name => Declaration(scenario, name))],
            Seed = of.Study.Seed,
            Threads = 1,
            AsksForFalseAlarms = true,
            AsksForEntrapment = true,
        };
    }

    /// <summary>What the batch gives; null where it was cancelled before its end.</summary>
    public IReadOnlyList<BatchOutcome>? Play(Batch batch, CancellationToken cancellation)
    {
        RunResult result = Run.Play(plan with { First = batch.First, Trials = batch.Trials },
            cancellation: cancellation);
        return result.Interrupted ? null : [.. Endpoints.All.SelectMany(endpoint => Outcomes(endpoint, result.Tables))];
    }

    /// <summary>The tables of the first crises, those in other roles left out.</summary>
    public IReadOnlyList<TrialTable> Tables(int trials) =>
        Run.Play(plan with { Trials = trials, AsksForFalseAlarms = false, AsksForEntrapment = false }).Tables;

    /// <summary>Endpoints that are no mean over crises, such as medians, or are not known, give nothing.</summary>
    private static IEnumerable<BatchOutcome> Outcomes(Endpoint endpoint, IReadOnlyList<TrialTable> tables)
    {
        double[]? baseline = endpoint.Each(tables[0]);
        for (int wording = 0; wording < tables.Count; wording++)
        {
            double[]? values = wording == 0 ? baseline : endpoint.Each(tables[wording]);
            if (values is null || values.Length == 0) continue;
            Moments? differences = wording > 0 && baseline is not null
                ? Moments.From([.. values.Zip(baseline, (now, then) => now - then)])
                : null;
            yield return new BatchOutcome(wording, endpoint, Moments.From(values), differences);
        }
    }

    private static Declaration Declaration(Scenario scenario, string name) =>
        scenario.Declarations.FirstOrDefault(of => string.Equals(of.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"The scenario holds no declaration '{name}'.");
}
