namespace CrisisSim.Statistics.Tests;

public class SobolSequenceTests
{
    /// <summary>
    /// The first points of the first five dimensions in sixteenths, as Joe and Kuo's table and recurrence give them.
    /// </summary>
    private static readonly int[][] Sixteenths =
    [
        [0, 8, 12, 4, 6, 14, 10, 2, 3, 11, 15, 7, 5, 13, 9, 1],
        [0, 8, 4, 12, 6, 14, 2, 10, 5, 13, 1, 9, 3, 11, 7, 15],
        [0, 8, 4, 12, 10, 2, 14, 6, 15, 7, 11, 3, 5, 13, 1, 9],
        [0, 8, 4, 12, 14, 6, 10, 2, 7, 15, 3, 11, 9, 1, 13, 5],
        [0, 8, 12, 4, 6, 14, 10, 2, 9, 1, 5, 13, 15, 7, 3, 11],
    ];

    [Fact]
    public void The_first_points_are_those_of_Joe_and_Kuo()
    {
        DesignPoints points = new SobolSequence(5).Points(16);
        for (int dimension = 0; dimension < 5; dimension++)
            DesignDistances.Column(points, dimension).ShouldBe(Sixteenths[dimension].Select(x => x / 16.0));
    }

    [Fact]
    public void Points_of_high_dimensions_are_those_of_other_programs_with_the_same_numbers()
    {
        var sequence = new SobolSequence(SobolSequence.MostDimensions);
        Row(sequence, 1, 1, 128).ShouldAllBe(x => x == 0.5);
        Row(sequence, 2, 1, 6).ShouldBe([0.75, 0.25, 0.25, 0.25, 0.75, 0.75]);
        Row(sequence, 5, 61, 64).ShouldBe([0.625, 0.875, 0.375, 0.625]);
        Row(sequence, 15, 41, 44).ShouldBe([0.6875, 0.9375, 0.1875, 0.0625]);
    }

    [Fact]
    public void Every_digit_of_all_dimensions_is_that_of_an_independent_program()
    {
        var sequence = new SobolSequence(SobolSequence.MostDimensions);
        ulong sum = 0xCBF29CE484222325;
        for (int dimension = 0; dimension < sequence.Dimensions; dimension++)
            foreach (long index in (long[])[1000003, SobolSequence.Length - 1, 0x55555555])
                sum = (sum ^ (ulong)(sequence.At(index, dimension) * SobolSequence.Length)) * 0x100000001B3;
        sum.ShouldBe(0xDFDCE365EAAE9185);
    }

    [Fact]
    public void The_sequence_has_the_uniformity_that_Sobol_calls_property_A_in_its_first_32_dimensions()
    {
        var sequence = new SobolSequence(32);
        ulong[] rows = [.. Enumerable.Range(0, 32).Select(dimension =>
            Enumerable.Range(0, 32).Aggregate(0UL, (bits, k) => bits | (FirstDigit(sequence, k, dimension) << k)))];
        for (int pivot = 0; pivot < 32; pivot++)
        {
            ((rows[pivot] >> pivot) & 1).ShouldBe(1UL);
            for (int row = pivot + 1; row < 32; row++)
                if (((rows[row] >> pivot) & 1) != 0) rows[row] ^= rows[pivot];
        }
    }

    [Fact]
    public void Points_from_the_second_on_leave_out_the_origin()
    {
        DesignPoints points = new SobolSequence(2).Points(3, first: 1);
        DesignDistances.All(points).ShouldBe([0.5, 0.5, 0.75, 0.25, 0.25, 0.75]);
    }

    [Fact]
    public void The_seed_plays_no_part_where_nothing_is_scrambled() =>
        DesignDistances.All(new SobolSequence(4, SobolScramble.None, 1).Points(50))
            .ShouldBe(DesignDistances.All(new SobolSequence(4, SobolScramble.None, 2).Points(50)));

    [Fact]
    public void Sequences_without_end_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new SobolSequence(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new SobolSequence(129));
        Should.Throw<ArgumentOutOfRangeException>(() => new SobolSequence(2, (SobolScramble)5));
        var sequence = new SobolSequence(2);
        Should.Throw<ArgumentOutOfRangeException>(() => sequence.Points(0));
        Should.Throw<ArgumentOutOfRangeException>(() => sequence.Points(1, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => sequence.Points(2, SobolSequence.Length - 1));
        Should.Throw<ArgumentOutOfRangeException>(() => sequence.At(SobolSequence.Length, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => sequence.At(0, 2));
    }

    /// <summary>The point of this index differs from the origin by one direction number alone.</summary>
    private static ulong FirstDigit(SobolSequence sequence, int direction, int dimension) =>
        sequence.At((2L << direction) - 1, dimension) >= 0.5 ? 1UL : 0UL;

    private static double[] Row(SobolSequence sequence, long point, int first, int last) =>
        [.. Enumerable.Range(first - 1, last - first + 1).Select(dimension => sequence.At(point, dimension))];
}
