namespace CrisisSim.Statistics.Tests;

public class MorrisDesignTests
{
    [Theory]
    [InlineData(4, LevelPlacement.Ends, 2.0 / 3)]
    [InlineData(2, LevelPlacement.Ends, 1.0)]
    [InlineData(8, LevelPlacement.Ends, 4.0 / 7)]
    [InlineData(4, LevelPlacement.Middles, 0.5)]
    public void A_trajectory_moves_each_factor_once_by_delta_within_the_cube(int levels, LevelPlacement placement,
        double delta)
    {
        var design = MorrisDesign.Create(6, 5, 42, 20, levels, placement);
        design.Delta.ShouldBe(delta, 1e-15);
        (design.Trajectories, design.Points.Count, design.Steps.Count).ShouldBe((6, 36, 30));
        foreach (IGrouping<int, MorrisStep> trajectory in design.Steps.GroupBy(step => step.Trajectory))
            trajectory.Select(step => step.Factor).Order().ShouldBe(Enumerable.Range(0, 5));
        foreach (MorrisStep step in design.Steps)
        {
            (step.From / 6, step.To / 6).ShouldBe((step.Trajectory, step.Trajectory));
            step.To.ShouldBe(step.From + 1);
            for (int factor = 0; factor < 5; factor++)
                (design.Points[step.To, factor] - design.Points[step.From, factor])
                    .ShouldBe(factor == step.Factor ? step.Sign * delta : 0, 1e-15);
        }
    }

    [Fact]
    public void Points_lie_on_the_grid_of_levels() =>
        DesignDistances
            .All(MorrisDesign.Create(30, 4, 1, 30).Points)
            .Select(x => x * 3)
            .Distinct()
            .Order()
            .ShouldBe([0, 1, 2, 3]);

    [Fact]
    public void Factors_start_at_every_level_and_rise_as_often_as_they_fall()
    {
        const int Trajectories = 1000;
        var design = MorrisDesign.Create(Trajectories, 3, 8, Trajectories);
        for (int factor = 0; factor < 3; factor++)
        {
            ((double)design.Steps.Count(step => step.Factor == factor && step.Sign == 1))
                .ShouldBe(Trajectories / 2, 3.5 * Math.Sqrt(Trajectories / 4.0));
            for (int level = 0; level < 4; level++)
                ((double)Enumerable
                    .Range(0, Trajectories)
                    .Count(t => Math.Abs((design.Points[t * 4, factor] * 3) - level) < 1e-9))
                    .ShouldBe(Trajectories / 4, 3.5 * Math.Sqrt(Trajectories * 3 / 16.0));
        }
    }

    [Fact]
    public void Trajectories_chosen_among_candidates_lie_farther_apart_than_those_by_chance()
    {
        for (ulong seed = 0; seed < 10; seed++)
            Spread(MorrisDesign.Create(5, 6, seed, 60)).ShouldBeGreaterThan(
                1.02 * Spread(MorrisDesign.Create(5, 6, seed, 5)));
    }

    [Fact]
    public void The_two_trajectories_chosen_are_the_farthest_pair_of_all_candidates()
    {
        var all = MorrisDesign.Create(12, 4, 3, 12);
        double farthest =
            (from one in Enumerable.Range(0,
                12)
             from other in Enumerable.Range(0, one)
             select Apart(all, one, other)).Max();
        Apart(MorrisDesign.Create(2, 4, 3, 12), 0, 1).ShouldBe(farthest, 1e-9);
    }

    [Fact]
    public void The_elementary_effects_of_a_sum_are_its_weights()
    {
        var design = MorrisDesign.Create(4, 3, 5, 40);
        foreach (MorrisStep step in design.Steps)
            ((Sum(design, step.To) - Sum(design, step.From)) / (step.Sign * design.Delta)).ShouldBe(step.Factor + 1,
                1e-9);
    }

    [Fact]
    public void The_seed_alone_decides_the_trajectories()
    {
        MorrisDesign.Create(4, 3, 5, 40).Steps.ShouldBe(MorrisDesign.Create(4, 3, 5, 40).Steps);
        DesignDistances
            .All(MorrisDesign.Create(4, 3, 5, 40).Points)
            .ShouldNotBe(DesignDistances.All(MorrisDesign.Create(4, 3, 6, 40).Points));
    }

    [Fact]
    public void Odd_levels_and_too_few_candidates_are_refused()
    {
        Should.Throw<ArgumentException>(() => MorrisDesign.Create(4, 3, 1, 4, levels: 5));
        Should.Throw<ArgumentOutOfRangeException>(() => MorrisDesign.Create(4, 3, 1, 4, levels: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => MorrisDesign.Create(4, 3, 1, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => MorrisDesign.Create(0, 3, 1, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => MorrisDesign.Create(4, 0, 1, 4));
    }

    private static double Sum(MorrisDesign design, int point) =>
        Enumerable.Range(0, design.Points.Dimensions).Sum(factor => (factor + 1) * design.Points[point, factor]);

    private static double Spread(MorrisDesign design) => Math.Sqrt(
        (from one in Enumerable.Range(0, design.Trajectories)
         from other in Enumerable.Range(0, one)
         select Math.Pow(Apart(design, one, other), 2)).Sum());

    private static double Apart(MorrisDesign design, int one, int other)
    {
        int size = design.Points.Dimensions + 1;
        double sum = 0;
        for (int a = 0; a < size; a++)
            for (int b = 0; b < size; b++)
                sum += DesignDistances.Between(design.Points.Point((one * size) + a),
                    design.Points.Point((other * size) + b));
        return sum;
    }
}
