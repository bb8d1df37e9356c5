namespace CrisisSim.Statistics.Tests;

public class MomentsTests
{
    private static readonly double[] Column = new Luck(7).Column(10_007, luck => luck.Lognormal(200, 1.2));

    [Fact]
    public void Mean_and_variance_are_those_of_the_two_pass_formula()
    {
        var moments = Moments.From(Column);
        double mean = Column.Average();
        moments.Mean.ShouldBe(mean, 1e-9);
        moments.Variance!.Value.ShouldBe(Column.Sum(x => (x - mean) * (x - mean)) / (Column.Length - 1), 1e-6);
    }

    [Fact]
    public void No_trial_has_no_mean_and_no_spread()
    {
        Moments.Known(0, 0, 0).Count.ShouldBe(0);
        Should.Throw<ArgumentException>(() => Moments.Known(0, 1, 0));
        Should.Throw<ArgumentException>(() => Moments.Known(0, 0, 1));
    }

    [Fact]
    public void Chunks_computed_apart_give_the_single_pass_bit_for_bit()
    {
        Moments[] chunks = [.. Column
            .Chunk(Moments.Chunk)
            .AsParallel()
            .AsOrdered()
            .Select(chunk => Moments.FromChunk(chunk))];
        chunks.Aggregate((done, next) => done.Then(next)).ShouldBe(Moments.From(Column));
    }

    [Fact]
    public void A_large_offset_does_not_drown_a_small_spread()
    {
        double[] shifted = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16];
        Moments.From(shifted).Variance!.Value.ShouldBe(30, 1e-9);
    }

    [Fact]
    public void The_same_value_in_every_trial_has_exactly_no_spread()
    {
        var moments = Moments.From([.. Enumerable.Repeat(0.1, 5000)]);
        moments.Mean.ShouldBe(0.1);
        moments.SquaredDeviations.ShouldBe(0);
    }

    [Fact]
    public void One_trial_has_no_variance_and_no_trial_no_mean()
    {
        Moments.From([3]).Variance.ShouldBeNull();
        Should.Throw<ArgumentException>(() => Mean.Estimate(ReadOnlySpan<double>.Empty));
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void A_number_that_some_trial_lacks_has_no_mean(double missing) =>
        Should.Throw<ArgumentException>(() => Moments.From([1, missing]));
}
