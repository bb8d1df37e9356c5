using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts.Tests;

public class DifferencesChartTests
{
    private static IEnumerable<(Panel Panel, string Name, Dot Dot)> Dots(Chart chart) => chart.Panels.SelectMany(
        panel => panel.Marks
            .OfType<Dot>()
            .Select(dot => (panel, ((NameAxis)panel.Y).Names[(int)Math.Round(dot.Y)], dot)));

    [Fact]
    public void A_dot_stands_at_the_difference_and_its_whisker_is_the_interval()
    {
        Comparison comparison = Baltic.Pair;
        Chart chart = DifferencesChart.Draw(comparison);
        Estimate hours = comparison.AgainstBaseline[0][Endpoints.HoursWithoutDecision].Difference!.Value;
        Dot dot = Dots(chart).Single(each => each.Name == "Time without a decision").Dot;
        double unit = HoursOf(chart);
        dot.X.ShouldBe(hours.Value / unit, 1e-9);
        dot.Across!.Value.Low.ShouldBe(hours.Interval.Low / unit, 1e-9);
        dot.Across!.Value.High.ShouldBe(hours.Interval.High / unit, 1e-9);
    }

    [Fact]
    public void Shares_are_in_points_of_a_hundred_and_apart_from_brigade_days_and_hours()
    {
        Comparison comparison = Baltic.Pair;
        Chart chart = DifferencesChart.Draw(comparison);
        Estimate stopped = comparison.AgainstBaseline[0][Endpoints.Effectiveness].Difference!.Value;
        (Panel panel, _, Dot dot) = Dots(chart).Single(each => each.Name == "Attack stopped by day 30");
        dot.X.ShouldBe(100 * stopped.Value);
        ((NameAxis)panel.Y).Names.ShouldNotContain(name => name.StartsWith("Time", StringComparison.Ordinal));
        chart.Panels.Count.ShouldBe(3);
    }

    [Fact]
    public void A_dot_is_hollow_exactly_where_the_difference_is_not_resolved()
    {
        Comparison comparison = Baltic.Pair;
        var resolved = Dots(DifferencesChart.Draw(comparison)).ToDictionary(
            each => each.Name, each => !each.Dot.Hollow);
        resolved.Values.ShouldContain(false);
        resolved.Values.ShouldContain(true);
        foreach ((string name, bool filled) in resolved)
            comparison.AgainstBaseline[0].Differences
                .Single(d => Row(d.Endpoint) == name).IsResolved
                .ShouldBe(filled, name);
    }

    [Fact]
    public void The_title_gives_the_verdict_on_every_primary_endpoint_that_is_asked()
    {
        Comparison comparison = Baltic.Pair;
        EndpointDifference[] asked =
        [
            .. comparison.AgainstBaseline[0].Differences.Where(d => d.Endpoint.IsPrimary && d.Difference is not null),
        ];
        string Named(Endpoint endpoint) => Endpoints.Gains.Contains(endpoint)
            ? OutcomeNames.Noun(endpoint)
            : OutcomeNames.Price(endpoint, ground: true);
        string[] Of(string says, Func<EndpointDifference, bool> holds) => asked.Any(holds)
            ? [$"{says} {WordList.And([.. asked.Where(holds).Select(d => Named(d.Endpoint))])}"]
            : [];
        DifferencesChart.Draw(comparison).Title.ShouldBe("Precise instead of Treaty in force: " + string.Join("; ",
        [
            .. Of("better in", d => d.Favours > 0), .. Of("worse in", d => d.Favours < 0),
            .. Of("unclear in", d => d is { Favours: 0, NoTrialDiffers: false }),
            .. Of("the same in", d => d.NoTrialDiffers),
        ]));
        comparison.AgainstBaseline[0][Endpoints.FalseMoves].Difference.ShouldBeNull(); // nobody could mistake the act
        asked.Length.ShouldBe(Endpoints.Primary.Count - 1);
    }

    [Fact]
    public void Where_nothing_differs_the_title_says_so_and_all_dots_are_hollow_at_zero()
    {
        Chart chart = DifferencesChart.Draw(Comparison.From([Baltic.Tables[0], Baltic.Tables[0]]));
        chart.Title.ShouldBe("Treaty in force (2) and Treaty in force come to the same");
        Dots(chart).ShouldAllBe(each => each.Dot.Hollow && each.Dot.X == 0);
        chart.ShouldBeDrawable();
    }

    [Fact]
    public void What_the_table_shows_stands_first()
    {
        foreach (NameAxis names in DifferencesChart.Draw(Baltic.Pair).Panels.Select(panel => (NameAxis)panel.Y))
        {
            bool[] primary = [.. names.Names.Select(name => Endpoints.Primary.Any(endpoint => Row(endpoint) == name))];
            primary.ShouldBe(primary.OrderByDescending(is_primary => is_primary));
        }
    }

    [Fact]
    public void A_bar_of_judgement_across_zero_is_never_called_better()
    {
        Comparison comparison = Baltic.Pair;
        EndpointDifference stopped = comparison.AgainstBaseline[0][Endpoints.Effectiveness];
        var verdict = new PriorVerdict
        {
            Baseline = "in-force", Other = "precise",
            Sceptic = stopped with { Difference = stopped.Difference!.Value with { Value = -0.1 } },
            Advocate = stopped with { Difference = stopped.Difference!.Value with { Value = 0.2 } },
        };
        DifferencesChart.Draw(comparison, new JudgementUncertainty { Priors = [verdict] }).Title
            .ShouldContain("depends on judgement in attacks stopped");
    }

    [Fact]
    public void The_shaded_side_of_zero_is_the_better_one()
    {
        Chart chart = DifferencesChart.Draw(Baltic.Pair);
        foreach (Panel panel in chart.Panels)
            foreach (Band side in panel.Marks.OfType<Band>())
                foreach (int row in Enumerable.Range((int)(side.Reaches[0].Low + 0.5),
                    (int)(side.Reaches[0].High - side.Reaches[0].Low)))
                {
                    string name = ((NameAxis)panel.Y).Names[row];
                    bool higher = Endpoints.All.Single(endpoint => Row(endpoint) == name).HigherIsBetter;
                    side.Reaches[higher ? 0 : 1].X.ShouldBe(0, name);
                }
        chart
            .All<Band>()
            .Sum(side => side.Reaches[0].High - side.Reaches[0].Low)
            .ShouldBe(chart.Panels.Sum(panel => ((NameAxis)panel.Y).Names.Count));
    }

    [Fact]
    public void Of_several_wordings_each_endpoint_has_a_dot_for_every_other_one()
    {
        Chart chart = DifferencesChart.Draw(Comparison.From(Baltic.Tables));
        Dots(chart)
            .GroupBy(each => each.Name)
            .ShouldAllBe(row => row.Select(each => each.Dot.Series!.Place).SequenceEqual(new[] { 1, 2, 3, 4 }));
        chart.Legend
            .Select(series => series.Name)
            .ShouldBe(["Ambiguous", "Precise words alone", "Precise", "Precise with a catch-all clause"]);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
    }

    [Fact]
    public void What_judgement_leaves_open_is_a_pale_bar_of_its_own_and_the_whisker_stays_that_of_luck()
    {
        Comparison comparison = Baltic.Pair;
        Chart without = DifferencesChart.Draw(comparison),
            with = DifferencesChart.Draw(comparison, new JudgementUncertainty { Draws = [Judgement(comparison)] });
        Box bar = with.All<Box>().Single(box => box.Series is not null);
        bar.Faint.ShouldBeTrue();
        bar.Left.ShouldBe(-400 / 24.0, 1e-9);
        bar.Right.ShouldBe(-100 / 24.0, 1e-9);
        bar.Read.ShouldContain("judgement, 95 of 100 draws");
        Dots(with).Where(each => !each.Name.StartsWith("Time", StringComparison.Ordinal))
            .Select(each => each.Dot.Across)
            .ShouldBe(Dots(without)
                .Where(each => !each.Name.StartsWith("Time", StringComparison.Ordinal))
                .Select(each => each.Dot.Across));
        with.Remark.ShouldContain("not to be added");
        without.Remark.ShouldContain("judgement was not asked");
    }

    [Fact]
    public void Sceptic_and_advocate_are_the_ends_of_a_bar_where_no_draws_were_made()
    {
        Comparison comparison = Baltic.Pair;
        EndpointDifference stated = comparison.AgainstBaseline[0][Endpoints.HoursWithoutDecision];
        var verdict = new PriorVerdict
        {
            Baseline = "in-force", Other = "precise",
            Sceptic = stated with { Difference = stated.Difference!.Value with { Value = -50 } },
            Advocate = stated with { Difference = stated.Difference!.Value with { Value = -380 } },
        };
        Box bar = DifferencesChart
            .Draw(comparison, new JudgementUncertainty { Priors = [verdict] })
            .All<Box>()
            .Single(box => box.Series is not null);
        bar.Left.ShouldBe(-380 / 24.0, 1e-9);
        bar.Right.ShouldBe(-50 / 24.0, 1e-9);
    }

    [Fact]
    public void What_is_not_known_is_said_in_words_and_has_no_dot()
    {
        IReadOnlyList<TrialTable> tables = Run.Play(Brief).Tables;
        Chart chart = DifferencesChart.Draw(Comparison.From(tables));
        chart.ShouldBeDrawable();
        Dots(chart).ShouldNotContain(each => each.Name == "Attack stopped by day 30");
        chart.All<Note>().ShouldContain(note => note.Text == "not known");
    }

    [Fact]
    public void The_figures_stand_at_the_right_of_every_row_and_those_resolved_are_bold()
    {
        Comparison comparison = Baltic.Pair;
        Chart chart = DifferencesChart.Draw(comparison);
        foreach (Panel panel in chart.Panels)
            foreach ((int row, string name) in ((NameAxis)panel.Y).Names.Index())
            {
                EndpointDifference difference = comparison.AgainstBaseline[0].Differences
                    .Single(d => name == Row(d.Endpoint));
                Note figures = panel.Marks.OfType<Note>().Single(note => Math.Abs(note.Y - row) < 0.5);
                if (difference is { Difference: { } known, NoTrialDiffers: false }
                    && difference.Endpoint.Kind != EndpointKind.Hours)
                    figures.Text.ShouldStartWith(
                        RowFigure.For(difference.Endpoint, difference.Baseline, difference.Other).Signed(known));
                figures.Strong.ShouldBeFalse(name); // nobody asked what judgement makes of it
                figures.X.ShouldBe(((NumberAxis)panel.X).To, name);
            }
        chart.All<Note>().Count.ShouldBe(chart.All<Dot>().Count + 1);
        chart.All<Note>().ShouldContain(note => note.Text == EndpointFigure.NotAsked); // nobody could mistake the act
    }

    private static string Row(Endpoint endpoint) => DifferenceWords.Row(endpoint, ground: true);

    /// <summary>Hours of a unit of the last panel.</summary>
    private static double HoursOf(Chart chart) => chart.Panels[^1].Heading == "Days" ? 24 : 1;

    private static RunPlan Brief
    {
        get
        {
            RunPlan plan = KnownTables.Small(["a", "b"], 20);
            return plan with { Scenario = plan.Scenario with { Horizon = 96 } };
        }
    }

    private static JudgedDifference Judgement(Comparison comparison) => new()
    {
        Endpoint = Endpoints.HoursWithoutDecision,
        Baseline = comparison.Wordings[0].Declaration,
        Other = comparison.Wordings[1].Declaration,
        Spread = DrawSpread.Measure([-400, -100], -300),
        Deciders = [],
    };

    [Fact]
    public void Where_there_is_no_attack_only_of_false_moves_and_alarms_is_it_said_what_is_better()
    {
        RunPlan plan = KnownTables.Small(["vague", "precise"], 40);
        Scenario scenario = plan.Scenario with { Incident = plan.Scenario.Incident with { Real = false } };
        Chart chart = DifferencesChart.Draw(
            Comparison.From(Run.Play(plan with { Scenario = scenario, AsksForFalseAlarms = true }).Tables));
        chart.Title.ShouldNotContain("better");
        chart.Remark.ShouldStartWith("There is no attack to answer");
        chart.Panels.SelectMany(panel => panel.Marks
            .OfType<Band>()
            .Select(band => ((NameAxis)panel.Y).Names[(int)Math.Round(band.Reaches[0].Low + 0.5)]))
            .ShouldAllBe(name => name.Contains("for nothing", StringComparison.Ordinal));
    }
}
