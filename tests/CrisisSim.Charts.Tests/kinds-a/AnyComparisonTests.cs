using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

/// <summary>What holds for every chart of a comparison, however small or odd.</summary>
public class AnyComparisonTests
{
    private const string Odd = "<script>alert(\"x\")</script> & 'quoted', a name of sixty letters ";

    private static readonly string Titled = new Declaration { Name = Odd }.Title();

    private static IReadOnlyList<TrialTable> Brief(int trials, double horizon, params IReadOnlyList<string> names)
    {
        RunPlan plan = KnownTables.Small(names, trials);
        return Run.Play(plan with { Scenario = plan.Scenario with { Horizon = horizon } }).Tables;
    }

    private static IEnumerable<Chart> Charts(IReadOnlyList<TrialTable> tables) =>
    [
        .. Milestone.All.Select(milestone => IncidenceChart.Draw(tables, milestone)),
        .. Milestone.All.Select(milestone => ViolinChart.Draw(tables, milestone)),
        ParticipationChart.Draw(tables),
        StatesChart.Draw(tables),
        MembersChart.Draw(tables),
        EndsChart.Draw(tables),
        CriticalPathChart.Draw(tables),
        .. tables.Count > 1 ? [DifferencesChart.Draw(Comparison.From(tables))] : Array.Empty<Chart>(),
    ];

    [Theory]
    [InlineData(1, 24)]
    [InlineData(1, 1440)]
    [InlineData(2, 96)]
    [InlineData(30, 100)]
    [InlineData(30, 2_000_000)]
    public void However_few_the_crises_and_whatever_the_horizon_all_can_be_drawn(int trials, double horizon)
    {
        foreach (Chart chart in Charts(Brief(trials, horizon, "a", "b")))
        {
            chart.ShouldBeDrawable();
            chart.Silent().ShouldBeEmpty();
        }
    }

    [Fact]
    public void One_wording_can_be_drawn_alone()
    {
        foreach (Chart chart in Charts(Brief(20, 1440, "a"))) chart.ShouldBeDrawable();
    }

    [Fact]
    public void Six_wordings_of_long_and_odd_names_keep_their_places()
    {
        foreach (Chart chart in Charts(Brief(20, 1440, [.. Enumerable.Range(0, 6).Select(k => Odd + k)])))
        {
            chart.ShouldBeDrawable();
            foreach (Mark mark in chart.Panels.SelectMany(panel => panel.Marks))
                if (mark.Series is { } series && series.Name.StartsWith(Titled, StringComparison.Ordinal))
                    series.Name.ShouldBe(Titled + series.Place);
        }
    }

    [Fact]
    public void Each_chart_has_a_name_of_its_own()
    {
        string[] names = [.. Charts(Brief(5, 1440, "a", "b")).Select(chart => chart.Name)];
        names.Distinct().Count().ShouldBe(names.Length);
    }

    [Fact]
    public void The_number_of_crises_stands_in_every_subtitle()
    {
        foreach (Chart chart in Charts(Brief(20, 1440, "a", "b"))) chart.Subtitle.ShouldContain("all 20 crises");
    }
}
