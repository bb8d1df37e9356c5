namespace CrisisSim.Statistics.Tests;

public class SobolNetTests
{
    public static TheoryData<SobolScramble> Scrambles =>
        [SobolScramble.None, SobolScramble.DigitalShift, SobolScramble.Owen];

    [Theory]
    [MemberData(nameof(Scrambles))]
    public void The_first_points_of_every_dimension_fill_every_dyadic_interval_once(SobolScramble scramble)
    {
        var sequence = new SobolSequence(SobolSequence.MostDimensions, scramble, 77);
        foreach (int count in (int[])[2, 16, 512])
        {
            DesignPoints points = sequence.Points(count);
            for (int dimension = 0; dimension < points.Dimensions; dimension++)
                DesignDistances
                    .Column(points, dimension)
                    .Select(x => (int)(x * count))
                    .Distinct()
                    .Count()
                    .ShouldBe(count);
        }
    }

    [Theory]
    [MemberData(nameof(Scrambles))]
    public void The_first_two_dimensions_fill_every_dyadic_rectangle_once(SobolScramble scramble)
    {
        const int Count = 1024;
        DesignPoints points = new SobolSequence(2, scramble, 78).Points(Count);
        for (int columns = 1; columns <= Count; columns *= 2)
            Enumerable.Range(0, Count)
                .Select(point => ((int)(points[point, 0] * columns), (int)(points[point, 1] * (Count / columns))))
                .Distinct().Count().ShouldBe(Count);
    }

    [Theory]
    [InlineData(SobolScramble.DigitalShift)]
    [InlineData(SobolScramble.Owen)]
    public void A_scrambled_point_is_uniform_over_seeds(SobolScramble scramble)
    {
        const int Seeds = 4000;
        double[] drawn = [.. Enumerable
            .Range(0, Seeds)
            .Select(seed => new SobolSequence(3, scramble, (ulong)seed).At(5, 2))];
        drawn.Average().ShouldBe(0.5, 3.5 * Math.Sqrt(1.0 / 12 / Seeds));
        foreach (IGrouping<int, double> tenth in drawn.GroupBy(x => (int)(x * 10)))
            ((double)tenth.Count()).ShouldBe(Seeds / 10, 3.5 * Math.Sqrt(Seeds * 0.09));
    }

    [Fact]
    public void A_nested_scramble_places_two_points_independently_in_their_halves()
    {
        const int Seeds = 2000;
        double[] gaps = [.. Enumerable
            .Range(0, Seeds)
            .Select(seed => Gap(new SobolSequence(2, SobolScramble.Owen, (ulong)seed)))];
        gaps.Distinct().Count().ShouldBeGreaterThan(Seeds - 5);
        gaps.Average().ShouldBe(0.5, 3.5 * Math.Sqrt(1.0 / 24 / Seeds));
    }

    [Fact]
    public void A_shift_moves_all_points_of_a_dimension_by_the_same_digits()
    {
        var shifted = new SobolSequence(2, SobolScramble.DigitalShift, 4);
        var plain = new SobolSequence(2);
        Enumerable
            .Range(0, 64)
            .Select(point => Bits(shifted.At(point, 1)) ^ Bits(plain.At(point, 1)))
            .Distinct()
            .Count()
            .ShouldBe(1);
    }

    [Fact]
    public void A_scrambled_sequence_estimates_a_smooth_mean_far_better_than_chance()
    {
        const int Count = 1024;
        double[] errors = [.. Enumerable.Range(0, 30).Select(seed => Math.Abs(MeanOfProduct(Count, (ulong)seed) - 1))];
        errors.Max().ShouldBeLessThan(0.1 * Math.Sqrt((Math.Pow(4.0 / 3, 4) - 1) / Count));
    }

    [Fact]
    public void The_seed_alone_decides_the_scramble()
    {
        double[] one = DesignDistances.All(new SobolSequence(3, SobolScramble.Owen, 9).Points(20));
        DesignDistances.All(new SobolSequence(3, SobolScramble.Owen, 9).Points(20)).ShouldBe(one);
        DesignDistances.All(new SobolSequence(3, SobolScramble.Owen, 10).Points(20)).ShouldNotBe(one);
    }

    /// <summary>
    /// Points 0 and 1 lie in opposite halves, each uniform there: they lie ½ apart on average, with variance 1/24.
    /// </summary>
    private static double Gap(SobolSequence sequence) => Math.Abs(sequence.At(0, 1) - sequence.At(1, 1));

    private static ulong Bits(double x) => (ulong)(x * (1UL << 53));

    /// <summary>The mean of Π 2x over four dimensions; the truth is 1, the variance of one draw (4/3)⁴ − 1.</summary>
    private static double MeanOfProduct(int count, ulong seed)
    {
        DesignPoints points = new SobolSequence(4, SobolScramble.Owen, seed).Points(count);
        return Enumerable
            .Range(0, count)
            .Average(point => points.Point(point).ToArray().Aggregate(1.0, (product, x) => product * 2 * x));
    }
}
