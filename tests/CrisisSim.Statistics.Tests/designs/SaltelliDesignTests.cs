namespace CrisisSim.Statistics.Tests;

public class SaltelliDesignTests
{
    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 8)]
    public void Each_sample_has_its_points_together_and_each_point_its_label(bool secondOrder, int perSample)
    {
        var design = SaltelliDesign.Create(16, 3, 1, secondOrder);
        design.Points.Count.ShouldBe(16 * perSample);
        design.RowsPerSample.ShouldBe(perSample);
        for (int point = 0; point < design.Points.Count; point++)
        {
            design.Row(point).Sample.ShouldBe(point / perSample);
            design.PointOf(design.Row(point)).ShouldBe(point);
        }
        Enumerable.Range(0, design.Points.Count).Select(design.Row).Distinct().Count().ShouldBe(design.Points.Count);
    }

    [Fact]
    public void Each_point_takes_all_factors_from_one_matrix_but_its_own()
    {
        var design = SaltelliDesign.Create(8, 4, 2, secondOrder: true);
        for (int point = 0; point < design.Points.Count; point++)
        {
            SaltelliRow row = design.Row(point);
            int a = design.PointOf(new(SaltelliMatrix.A, row.Sample, null)),
                b = design.PointOf(new(SaltelliMatrix.B, row.Sample, null));
            (int own, int other) = row.Matrix is SaltelliMatrix.A or SaltelliMatrix.AWithB ? (a, b) : (b, a);
            for (int factor = 0; factor < 4; factor++)
                design.Points[point, factor].ShouldBe(design.Points[row.Factor == factor ? other : own, factor]);
        }
    }

    [Fact]
    public void The_two_matrices_are_the_halves_of_one_sequence()
    {
        var design = SaltelliDesign.Create(8, 2, 0, scramble: SobolScramble.None);
        var sequence = new SobolSequence(4);
        for (int sample = 0; sample < 8; sample++)
            for (int factor = 0; factor < 2; factor++)
            {
                design.Points[design.PointOf(new(SaltelliMatrix.A, sample, null)), factor].ShouldBe(sequence.At(sample,
                    factor));
                design.Points[design.PointOf(new(SaltelliMatrix.B, sample, null)), factor].ShouldBe(sequence.At(sample,
                    factor + 2));
            }
    }

    [Fact]
    public void The_points_of_the_first_samples_are_the_smaller_design()
    {
        var small = SaltelliDesign.Create(4, 3, 6);
        DesignDistances
            .All(SaltelliDesign.Create(16, 3, 6).Points)
            .Take(small.Points.Count * 3)
            .ShouldBe(DesignDistances.All(small.Points));
    }

    /// <summary>
    /// Of y = x₀ + 2x₁ + 0x₂ the factors hold 1/5, 4/5 and nothing of the variance (Saltelli et al. 2010, Table 2, b
    /// and f).
    /// </summary>
    [Fact]
    public void The_indices_of_a_sum_come_out_of_the_design()
    {
        var design = SaltelliDesign.Create(1024, 3, 3);
        double[] first = new double[3], total = new double[3];
        for (int point = 0; point < design.Points.Count; point++)
        {
            if (design.Row(point) is not { Matrix: SaltelliMatrix.AWithB, Factor: { } factor } row) continue;
            double a = Sum(design, new(SaltelliMatrix.A, row.Sample, null)),
                b = Sum(design, new(SaltelliMatrix.B, row.Sample, null));
            double mixed = Sum(design, row);
            first[factor] += b * (mixed - a) / 1024 / (5.0 / 12);
            total[factor] += (a - mixed) * (a - mixed) / 2048 / (5.0 / 12);
        }
        double[] truth = [0.2, 0.8, 0];
        for (int factor = 0; factor < 3; factor++)
        {
            first[factor].ShouldBe(truth[factor], 0.02);
            total[factor].ShouldBe(truth[factor], 0.02);
        }
    }

    [Fact]
    public void Designs_beyond_the_sequence_and_rows_beyond_the_design_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SaltelliDesign.Create(0, 2, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => SaltelliDesign.Create(2, 0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => SaltelliDesign.Create(2, SaltelliDesign.MostFactors + 1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => SaltelliDesign.Create(int.MaxValue, 2, 1));
        var design = SaltelliDesign.Create(2, 2, 1);
        Should.Throw<ArgumentOutOfRangeException>(() => design.Row(8));
        Should.Throw<ArgumentException>(() => design.PointOf(new(SaltelliMatrix.BWithA, 0, 0)));
        Should.Throw<ArgumentException>(() => design.PointOf(new(SaltelliMatrix.AWithB, 0, 2)));
        Should.Throw<ArgumentException>(() => design.PointOf(new(SaltelliMatrix.A, 2, null)));
    }

    private static double Sum(SaltelliDesign design, SaltelliRow row)
    {
        ReadOnlySpan<double> point = design.Points.Point(design.PointOf(row));
        return point[0] + (2 * point[1]);
    }
}
