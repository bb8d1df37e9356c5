using CrisisSim.Experiments;
using CrisisSim.Kernel;
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
        using var within = new CancellationTokenSource();
        var run = new RunPlan { Scenario = scenario, Declarations = [scenario.Declarations[0]], Trials = 10, Threads = 1 };
        RunResult result = Run.Play(run with
        {
            Engine = new Engine("cut", "cancels within the fourth", () => new Simulation(new CuttingCalendar(within, 3))),
        }, cancellation: within.Token);
        result.Interrupted.ShouldBeTrue();
        result.Done.ShouldBe(3);
        TrialTable three = Run.Play(run with { Trials = 3 }).Tables[0];
        Endpoints.HoursWithoutDecision.ByTrial(result.Tables[0])
            .ShouldBe(Endpoints.HoursWithoutDecision.ByTrial(three));
    }

    private static Scenario Read() =>
        ScenarioFile.Open(Path.Combine(Project.Folder("tests/CrisisSim.Scenarios.Tests/keys/panel"), "doubtful-ship.yaml"))
            .Bind(Long).Value!;

    /// <summary>A calendar that cancels as the first wake after so many whole trials is due.</summary>
    private sealed class CuttingCalendar(CancellationTokenSource cut, int whole) : Calendar
    {
        private readonly HeapCalendar inner = new();
        private double last;
        private int begun = 1;

        public override void Clear() => inner.Clear();

        public override void Push(double time, long sequence, int slot) => inner.Push(time, sequence, slot);

        public override void Cancel(int slot) => inner.Cancel(slot);

        public override bool TryPop(double until, out double time, out int slot)
        {
            bool found = inner.TryPop(until, out time, out slot);
            Tie = inner.Tie;
            if (!found) return false;
            if (time < last) begun++;
            last = time;
            if (begun > whole) cut.Cancel();
            return true;
        }
    }
}
