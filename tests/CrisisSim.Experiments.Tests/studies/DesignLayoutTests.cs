using CrisisSim.Kernel;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class DesignLayoutTests
{
    private static readonly Factor Words = new()
    {
        Name = "rule",
        Paths = ["rule"],
        Domain = new FactorLevels([new FactorValue("silence", 0), new FactorValue("vote", 1)]),
    };

    private static readonly Factor Spread = new()
    {
        Name = "delay",
        Paths = ["a.delay", "b.delay"],
        Domain = new FactorDistribution(Distribution.Triangular(1, 2, 6)) { Unit = "d" },
    };

    [Fact]
    public void A_factorial_has_every_combination_with_ranges_from_end_to_end()
    {
        var layout = DesignLayout.For(Studies.Create(1, Studies.Decide, Words));
        Texts(layout).ShouldBe(
            ["12 h silence", "12 h vote", "66 h silence", "66 h vote", "120 h silence", "120 h vote"]);
        layout.Order.Order().ShouldBe(Enumerable.Range(0, 6));
    }

    [Fact]
    public void One_at_a_time_begins_with_the_scenario_as_stated_and_moves_one_factor_a_point()
    {
        DesignLayout layout = LayOut(DesignKind.OneAtATime, 0, Studies.Decide, Words);
        layout.Rows.ShouldBe(["base", "decide 1", "decide 2", "decide 3", "rule 1", "rule 2"]);
        layout.Points[0].Settings([Studies.Decide, Words]).ShouldBeEmpty();
        foreach (StudyPoint point in layout.Points.Skip(1)) point.Values.Count(value => !value.IsStated).ShouldBe(1);
    }

    [Fact]
    public void A_factor_sets_all_its_paths_to_the_same() =>
        LayOut(DesignKind.Sobol, 4, Spread).Points[0].Settings([Spread])
        .ShouldSatisfyAllConditions(
            set => set.Select(one => one.Path).ShouldBe(["a.delay", "b.delay"]),
            set => set.Select(one => one.Text).Distinct().Single().ShouldEndWith(" d"));

    [Theory]
    [InlineData(DesignKind.LatinHypercube, 8, 8)]
    [InlineData(DesignKind.Sobol, 8, 8)]
    [InlineData(DesignKind.Saltelli, 8, 40)]
    [InlineData(DesignKind.Morris, 8, 32)]
    public void Designs_of_the_cube_have_their_points_within_every_domain(DesignKind kind, int size, int points)
    {
        DesignLayout layout = LayOut(kind, size, Studies.Decide, Words, Spread);
        layout.Points.Count.ShouldBe(points);
        layout.Points.Select(point => point.Index).ShouldBe(Enumerable.Range(0, points));
        foreach (StudyPoint point in layout.Points)
        {
            point.Values[0].Number.ShouldBeInRange(12, 120);
            point.Values[1].Text.ShouldBeOneOf("silence", "vote");
            point.Values[2].Number.ShouldBeInRange(1, 6);
        }
    }

    [Fact]
    public void A_latin_hypercube_takes_every_word_equally_often() =>
        LayOut(DesignKind.LatinHypercube, 10, Studies.Decide, Words).Points
        .Count(point => point.Values[1].Text == "vote").ShouldBe(5);

    [Fact]
    public void Points_of_saltelli_and_morris_say_what_they_are()
    {
        DesignLayout saltelli = LayOut(DesignKind.Saltelli, 2, Studies.Decide, Words),
            morris = LayOut(DesignKind.Morris, 2, Studies.Decide, Words);
        saltelli.Rows
            .Take(4)
            .ShouldBe(["sample 1 A", "sample 1 A with decide of B", "sample 1 A with rule of B", "sample 1 B"]);
        saltelli.Points[1].Values[1].ShouldBe(saltelli.Points[0].Values[1]);
        saltelli.Points[1].Values[0].ShouldBe(saltelli.Points[3].Values[0]);
        morris.Rows
            .Take(4)
            .ShouldBe(["trajectory 1 step 0", "trajectory 1 step 1", "trajectory 1 step 2", "trajectory 2 step 0"]);
        foreach (MorrisStep step in morris.Morris!.Steps)
            morris.Points[step.From].Values.Zip(morris.Points[step.To].Values).Select(pair => pair.First != pair.Second)
                .ShouldBe([step.Factor == 0, step.Factor == 1]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_points() =>
        Texts(LayOut(DesignKind.LatinHypercube, 12, Studies.Decide, Spread)).ShouldBe(
            Texts(LayOut(DesignKind.LatinHypercube, 12, Studies.Decide, Spread)));

    [Fact]
    public void A_point_of_a_list_without_a_value_is_refused() =>
        Should.Throw<ArgumentException>(() => DesignLayout.For(
        Studies.Create(1) with { Design = new StudyDesign { Kind = DesignKind.Points, Listed = [[]] } }));

    private static DesignLayout LayOut(DesignKind kind, int size, params Factor[] factors) =>
        DesignLayout.For(Studies.Create(1, factors) with
        {
            Design = new StudyDesign { Kind = kind, Size = size, Levels = 3 }
        });

    private static string[] Texts(DesignLayout layout) =>
        [.. layout.Points.Select(point => string.Join(' ', point.Values.Select(value => value.Text)))];
}
