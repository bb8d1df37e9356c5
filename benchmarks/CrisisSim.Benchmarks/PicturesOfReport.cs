using BenchmarkDotNet.Attributes;
using CrisisSim.Charts;
using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Benchmarks;

/// <summary>From played crises to pictures: the charts that a report of a comparison has, made and drawn.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class PicturesOfReport
{
    private static readonly Provenance From = new()
    {
        Scenario = "",
        ScenarioHash = "",
        Seed = 1,
        Version = "",
        Command = ""
    };

    private Scenario scenario = null!;
    private Comparison comparison = null!;
    private Chart[] charts = [];

    /// <summary>Wordings compared.</summary>
    [Params(2, 5)]
    public int Wordings { get; set; }

    /// <summary>Plays ten thousand crises.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        scenario = Shipped.Scenario("nato-baltic");
        comparison = Comparison.From(
            Run.Play(new RunPlan
            {
                Scenario = scenario,
                Declarations = [.. scenario.Declarations.Take(Wordings)]
            }).Tables);
        charts = Make();
    }

    /// <summary>From results to charts.</summary>
    [Benchmark]
    public Chart[] Make() =>
    [
        IncidenceChart.Draw(comparison,
            Milestone.Decision), DifferencesChart.Draw(comparison), EndsChart.Draw(comparison), CriticalPathChart.Draw(comparison),
        IncidenceChart.Draw(comparison, Milestone.Effective), ViolinChart.Draw(comparison,
            Milestone.FirstForce), ParticipationChart.Draw(comparison.Tables), StatesChart.Draw(comparison.Tables),
        MembersChart.Draw(comparison.Tables),
        TimelineChart.Draw(scenario, comparison),
    ];

    /// <summary>From charts to SVG.</summary>
    [Benchmark]
    public int Draw() => charts.Sum(chart => SvgText.Render(chart, From).Length);

    /// <summary>From charts to PNG, with ScottPlot.</summary>
    [Benchmark]
    public int Plot() => charts.Sum(chart => PlotPicture.Png(chart, From).Length);
}
