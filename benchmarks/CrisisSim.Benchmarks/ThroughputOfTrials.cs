using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using CrisisSim.Model;

namespace CrisisSim.Benchmarks;

/// <summary>
/// Trials per second and core, and bytes per trial, of the shipped scenarios. An operation is one trial; what it
/// allocates is its outcome.
/// </summary>
[Config(typeof(PerSecond))]
[MemoryDiagnoser]
public class ThroughputOfTrials
{
    private const int Batch = 500;

    private Trial trial = null!;
    private long next;

    /// <summary>Scenario and declaration.</summary>
    [Params("nato-baltic/in-force", "nato-baltic/ambiguous", "nato-baltic/precise", "anzus-darwin/in-force")]
    public string Case { get; set; } = "";

    /// <summary>Reads the scenario and sets the stage.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        string[] names = Case.Split('/');
        Scenario scenario = Shipped.Scenario(names[0]);
        trial = new Trial(scenario, scenario.Declarations.Single(d => d.Name == names[1]));
        next = 0;
    }

    /// <summary>Plays a batch of consecutive trials.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public int Play()
    {
        int decided = 0;
        for (int k = 0; k < Batch; k++)
            if (trial.Play(1, next++).Decision.Happened) decided++;
        return decided;
    }

    private sealed class PerSecond : ManualConfig
    {
        public PerSecond() => AddJob(Job.ShortRun.WithIterationCount(7)).AddColumn(StatisticColumn.OperationsPerSecond);
    }
}
