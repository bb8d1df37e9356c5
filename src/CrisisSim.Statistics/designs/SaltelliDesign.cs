namespace CrisisSim.Statistics;

/// <summary>
/// The design for first-order and total indices of sensitivity (Saltelli et al. 2010, Comput. Phys. Commun. 181:259
/// and its Table 2): samples A and B, and A with one factor from B for each factor; for second-order indices also B
/// with one factor from A (Saltelli 2002, Comput. Phys. Commun. 145:280). With d factors these are d + 2, or 2d + 2,
/// points a sample, kept together, so that the points of the first samples are a smaller design. Compared by reference.
/// </summary>
public sealed class SaltelliDesign
{
    /// <summary>The highest number of factors: A and B are the two halves of one sequence of Sobol.</summary>
    public const int MostFactors = SobolSequence.MostDimensions / 2;

    /// <param name="both">A on the left and B on the right.</param>
    private SaltelliDesign(DesignPoints both, bool secondOrder)
    {
        (Samples, Factors, SecondOrder) = (both.Count, both.Dimensions / 2, secondOrder);
        double[] coordinates = DesignPoints.Room((long)Samples * RowsPerSample, Factors);
        for (int k = 0; k < coordinates.Length; k++)
            coordinates[k] = Coordinate(both, Row(k / Factors), k % Factors);
        Points = new DesignPoints(Factors, coordinates);
    }

    /// <summary>
    /// Sample by sample: A, A with each factor from B, B with each factor from A where there is one, B.
    /// </summary>
    public DesignPoints Points { get; }

    /// <summary>The number of rows of A and of B.</summary>
    public int Samples { get; }

    /// <summary>The number of factors, at least 1.</summary>
    public int Factors { get; }

    /// <summary>Whether there are points of <see cref="SaltelliMatrix.BWithA"/>.</summary>
    public bool SecondOrder { get; }

    /// <summary>The number of points of a sample.</summary>
    public int RowsPerSample => (SecondOrder ? 2 * Factors : Factors) + 2;

    /// <summary>The design on so many samples, best a power of 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no sample, no factor or more than <see cref="MostFactors"/>, no such scramble, or there are too many
    /// points.
    /// </exception>
    public static SaltelliDesign Create(
        int samples, int factors, ulong seed, bool secondOrder = false, SobolScramble scramble = SobolScramble.Owen)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(factors, MostFactors);
        return new SaltelliDesign(new SobolSequence(2 * factors, scramble, seed).Points(samples), secondOrder);
    }

    /// <summary>What a point is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public SaltelliRow Row(int point)
    {
        if (point < 0 || point / RowsPerSample >= Samples)
            throw new ArgumentOutOfRangeException(nameof(point), point, "There is no such point.");
        int sample = point / RowsPerSample, place = point % RowsPerSample;
        if (place == 0) return new SaltelliRow(SaltelliMatrix.A, sample, null);
        if (place == RowsPerSample - 1) return new SaltelliRow(SaltelliMatrix.B, sample, null);
        return place <= Factors
            ? new SaltelliRow(SaltelliMatrix.AWithB, sample, place - 1)
            : new SaltelliRow(SaltelliMatrix.BWithA, sample, place - 1 - Factors);
    }

    /// <summary>Which point a row is: the inverse of <see cref="Row"/>.</summary>
    /// <exception cref="ArgumentException">The design has no such row.</exception>
    public int PointOf(SaltelliRow row)
    {
        int place = row.Matrix switch
        {
            SaltelliMatrix.A => 0,
            SaltelliMatrix.AWithB => 1 + (row.Factor ?? 0),
            SaltelliMatrix.BWithA => 1 + Factors + (row.Factor ?? 0),
            _ => RowsPerSample - 1,
        };
        long point = ((long)row.Sample * RowsPerSample) + place;
        if (point < 0 || point >= Points.Count || Row((int)point) != row)
            throw new ArgumentException($"The design has no {row}.", nameof(row));
        return (int)point;
    }

    private double Coordinate(DesignPoints both, SaltelliRow row, int factor)
    {
        bool fromB = row.Matrix is SaltelliMatrix.B or SaltelliMatrix.BWithA;
        if (row.Factor == factor) fromB = !fromB;
        return both[row.Sample, fromB ? Factors + factor : factor];
    }
}
