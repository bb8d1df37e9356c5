namespace CrisisSim.Statistics.Tests;

public class SobolTests
{
    private const int Rows = 16_384;

    [Fact]
    public void The_indices_of_Ishigamis_function_are_found_again()
    {
        var design = new Ishigami(Rows, row => Ishigami.Lattice(row, Rows));
        IReadOnlyList<SobolIndex> indices = Sobol.Estimate(design.A, design.B, design.AB, new Bootstrap(1, 20));
        for (int i = 0; i < 3; i++)
        {
            indices[i].First.Value.ShouldBe(Ishigami.First[i], 0.02);
            indices[i].Total.Value.ShouldBe(Ishigami.Total[i], 0.02);
        }
    }

    [Fact]
    public void Of_three_rows_the_indices_are_those_of_the_formulas()
    {
        double[] a = [1, 4, 2], b = [3, 0, 7], ab = [2, 5, 6];
        SobolIndex index = Sobol.Estimate(a, b, [ab], new Bootstrap(1, 20))[0];
        // Mean 17/6, variance 79/6 − (17/6)²; Σ (b − mean)(ab − a) = 3 + 0 + 28 − 6·17/6, Σ (a − ab)² = 1 + 1 + 16.
        double variance = (79 / 6.0) - (17 * 17 / 36.0);
        index.First.Value.ShouldBe((31 - 17) / 3.0 / variance, 1e-12);
        index.Total.Value.ShouldBe(18 / 6.0 / variance, 1e-12);
    }

    [Fact]
    public void The_points_of_Saltellis_design_find_them_again_too()
    {
        var design = SaltelliDesign.Create(4096, 3, 7);
        double[] outcomes = [.. Enumerable
            .Range(0, design.Points.Count)
            .Select(p => Ishigami.Evaluate(design.Points[p, 0], design.Points[p, 1], design.Points[p, 2]))];
        IReadOnlyList<SobolIndex> indices = Sobol.Estimate(design, outcomes, new Bootstrap(1, 20));
        for (int i = 0; i < 3; i++)
        {
            indices[i].First.Value.ShouldBe(Ishigami.First[i], 0.02);
            indices[i].Total.Value.ShouldBe(Ishigami.Total[i], 0.02);
        }
    }

    [Fact]
    public void Intervals_from_random_rows_hold_the_truth_about_as_often_as_stated()
    {
        var luck = new Luck(17);
        int held = 0, intervals = 0;
        for (int experiment = 0; experiment < 40; experiment++)
        {
            var design = new Ishigami(300, _ => luck.Column(6, l => l.Uniform()));
            IReadOnlyList<SobolIndex> indices =
                Sobol.Estimate(design.A, design.B, design.AB, new Bootstrap((ulong)experiment, 200));
            for (int i = 0; i < 3; i++)
            {
                if (indices[i].First.Interval.Contains(Ishigami.First[i])) held++;
                if (indices[i].Total.Interval.Contains(Ishigami.Total[i])) held++;
                intervals += 2;
            }
        }
        ((double)held / intervals).ShouldBeInRange(0.88, 0.995);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_seed_another()
    {
        var luck = new Luck(3);
        var design = new Ishigami(200, _ => luck.Column(6, l => l.Uniform()));
        SobolIndex Index(ulong seed) => Sobol.Estimate(design.A, design.B, design.AB, new Bootstrap(seed, 50))[0];
        Index(5).ShouldBe(Index(5));
        Index(5).First.Interval.ShouldNotBe(Index(6).First.Interval);
        Index(5).First.Value.ShouldBe(Index(6).First.Value);
    }

    [Fact]
    public void An_outcome_that_never_varies_has_no_indices()
    {
        double[] same = [4, 4, 4];
        SobolIndex index = Sobol.Estimate(same, same, [same], new Bootstrap(1)).ShouldHaveSingleItem();
        index.Total.Value.ShouldBe(0);
        index.Total.Has(Caveats.NoSpread).ShouldBeTrue();
    }

    [Fact]
    public void Matrices_of_different_length_are_refused() =>
        Should.Throw<ArgumentException>(() => Sobol.Estimate([1, 2], [1, 2], [[1, 2, 3]], new Bootstrap(1)));
}
