namespace CrisisSim.Statistics.Tests;

public class LatinHypercubeTests
{
    [Theory]
    [InlineData(1, 3, CellPlacement.Middle)]
    [InlineData(7, 2, CellPlacement.Jittered)]
    [InlineData(100, 9, CellPlacement.Middle)]
    [InlineData(1000, 5, CellPlacement.Jittered)]
    public void Every_stratum_of_every_factor_holds_one_point(int points, int dimensions, CellPlacement placement)
    {
        ShouldBeLatin(LatinHypercube.Sample(points, dimensions, 11, placement));
        ShouldBeLatin(LatinHypercube.Maximin(points, dimensions, 11, 200, placement));
    }

    [Fact]
    public void Points_of_the_middle_lie_in_the_middle_of_their_strata() =>
        DesignDistances
            .Column(LatinHypercube.Sample(4, 1, 3, CellPlacement.Middle), 0)
            .Order()
            .ShouldBe([0.125, 0.375, 0.625, 0.875]);

    [Fact]
    public void Points_jitter_over_the_whole_of_their_strata()
    {
        double[] places = DesignDistances.All(LatinHypercube.Sample(500, 4, 3)).Select(x => x * 500 % 1).ToArray();
        places.Average().ShouldBe(0.5, 3.5 * Math.Sqrt(1.0 / 12 / places.Length));
        places.Min().ShouldBeLessThan(0.01);
        places.Max().ShouldBeGreaterThan(0.99);
    }

    [Fact]
    public void Exchanges_never_bring_points_nearer_and_mostly_drive_them_apart()
    {
        int farther = 0;
        for (ulong seed = 0; seed < 20; seed++)
        {
            double chance = DesignDistances.Smallest(LatinHypercube.Sample(20, 4, seed, CellPlacement.Middle));
            double spread = DesignDistances.Smallest(LatinHypercube.Maximin(20, 4, seed, 2000));
            spread.ShouldBeGreaterThanOrEqualTo(chance);
            if (spread > 1.5 * chance) farther++;
        }
        farther.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Without_exchanges_the_hypercube_is_the_one_by_chance() =>
        DesignDistances
            .All(LatinHypercube.Maximin(30, 3, 5, 0))
            .ShouldBe(DesignDistances.All(LatinHypercube.Sample(30, 3, 5, CellPlacement.Middle)));

    [Fact]
    public void The_seed_alone_decides_the_hypercube()
    {
        DesignDistances
            .All(LatinHypercube.Maximin(30, 3, 5, 100))
            .ShouldBe(DesignDistances.All(LatinHypercube.Maximin(30, 3, 5, 100)));
        DesignDistances
            .All(LatinHypercube.Sample(30, 3, 5))
            .ShouldNotBe(DesignDistances.All(LatinHypercube.Sample(30, 3, 6)));
    }

    [Fact]
    public void Factors_are_not_correlated_beyond_chance()
    {
        DesignPoints design = LatinHypercube.Sample(2000, 6, 1);
        for (int one = 0; one < 6; one++)
            for (int other = 0; other < one; other++)
                Math.Abs(
                    RankCorrelation.Between(DesignDistances.Column(design, one), DesignDistances.Column(design, other)))
                    .ShouldBeLessThan(3.5 / Math.Sqrt(2000));
    }

    [Fact]
    public void Hypercubes_of_nothing_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => LatinHypercube.Sample(0, 2, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => LatinHypercube.Sample(2, 0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => LatinHypercube.Sample(int.MaxValue, 2, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => LatinHypercube.Sample(2, 2, 1, (CellPlacement)9));
        Should.Throw<ArgumentOutOfRangeException>(() => LatinHypercube.Maximin(2, 2, 1, -1));
    }

    private static void ShouldBeLatin(DesignPoints design)
    {
        for (int dimension = 0; dimension < design.Dimensions; dimension++)
            DesignDistances.Column(design, dimension).Select(x => (int)(x * design.Count)).Order()
                .ShouldBe(Enumerable.Range(0, design.Count));
    }
}
