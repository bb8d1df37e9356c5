using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Scenarios.Bindings.Tests;

namespace CrisisSim.Scenarios.Promise.Tests;

/// <summary>An interrupt is heeded within a trial, not only between two of them.</summary>
public class A_trial_that_is_interrupted
{
    /// <summary>Twenty thousand reports that tell nothing, over five years.</summary>
    private static readonly Override[] Long =
    [
        new("incidents[0].reports", "{rate: 1000, strength: 0}"), new("horizon", "1826 d"),
        new("model.evidence.rate_spread", "0"),
    ];

    [Fact]
    public void It_ends_where_it_is()
    {
        Scenario scenario = Read();
        var trial = new Trial(scenario, scenario.Declarations[0]);
        trial.Heed(new CancellationToken(canceled: true));
        Should.Throw<OperationCanceledException>(() => trial.Play(1, 0));
        trial.Heed(default);
        trial.Play(1, 0).ShouldNotBeNull();
    }

    [Fact]
    public void It_is_no_crisis_of_the_run()
    {
        Scenario scenario = Read();
        using var soon = new CancellationTokenSource();
        soon.CancelAfter(TimeSpan.FromMilliseconds(100));
        RunResult result = Run.Play(new RunPlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Trials = 10_000,
            Threads = 1,
        }, cancellation: soon.Token);
        result.Interrupted.ShouldBeTrue();
        result.Done.ShouldBeLessThan(100);
    }

    private static Scenario Read() =>
        ScenarioFile.Open(Path.Combine(Project.Folder("tests/CrisisSim.Scenarios.Tests/keys/panel"), "doubtful-ship.yaml"))
            .Bind(Long).Value!;
}
