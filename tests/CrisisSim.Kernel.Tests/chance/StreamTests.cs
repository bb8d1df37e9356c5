namespace CrisisSim.Kernel.Tests;

public sealed class StreamTests
{
    /// <summary>
    /// The output of the authors' C code (https://prng.di.unimi.it/xoshiro256starstar.c) from the state (1, 2, 3, 4).
    /// </summary>
    [Fact]
    public void The_generator_is_xoshiro256_star_star()
    {
        var stream = new Stream(1, 2, 3, 4);
        ulong[] drawn = Enumerable.Range(0, 10).Select(_ => stream.Bits()).ToArray();
        drawn.ShouldBe([
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625,
            8476171486693032832, 10595114339597558777, 2904607092377533576
        ]);
    }

    [Fact]
    public void A_copy_of_a_stream_repeats_its_numbers()
    {
        Stream stream = new Chance(1, 2).StreamFor(3, 4);
        stream.Bits();
        Stream copy = stream;
        copy.Normal().ShouldBe(stream.Normal());
    }

    [Fact]
    public void A_stream_that_comes_from_nowhere_refuses_to_draw()
    {
        Should.Throw<InvalidOperationException>(() => default(Stream).Bits());
        Should.Throw<InvalidOperationException>(() => new Stream(0, 0, 0, 0).Normal());
    }

    [Fact]
    public void A_uniform_number_is_never_0_nor_1()
    {
        (Stream least, Stream most) = (ScriptedChance.First(0), ScriptedChance.First(Math.BitDecrement(1)));
        least.Uniform().ShouldBe(Math.Pow(2, -53));
        most.Uniform().ShouldBe(1 - Math.Pow(2, -53));
    }

    /// <summary>A million draws each; 4 standard errors.</summary>
    [Fact]
    public void Draws_have_the_moments_of_their_family()
    {
        Stream stream = new Chance(5, 0).StreamFor(0, 0);
        Check((ref s) => s.Uniform(), 0.5, 1 / 12.0);
        Check((ref s) => s.Normal(), 0, 1);
        Check((ref s) => s.Exponential(), 1, 1);
        Check((ref s) => s.Gumbel(), 0.5772156649015329, Math.PI * Math.PI / 6);
        Check((ref s) => s.Gap(0.2), 5, 25);
        Check((ref s) => s.Bernoulli(0.3) ? 1 : 0, 0.3, 0.21);

        void Check(Draw draw, double mean, double variance)
        {
            (double sum, double squares) = (0.0, 0.0);
            for (int i = 0; i < 1_000_000; i++)
            {
                double x = draw(ref stream);
                sum += x;
                squares += (x - mean) * (x - mean);
            }

            (sum / 1e6).ShouldBe(mean, 4 * Math.Sqrt(variance / 1e6));
            (squares / 1e6).ShouldBe(variance, 4 * 3 * variance / 1e3);
        }
    }

    [Fact]
    public void Certainty_is_certain_and_no_arrivals_come_at_rate_0()
    {
        Stream stream = new Chance(5, 0).StreamFor(0, 1);
        for (int i = 0; i < 1000; i++)
        {
            stream.Bernoulli(1).ShouldBeTrue();
            stream.Bernoulli(0).ShouldBeFalse();
        }

        stream.Gap(0).ShouldBe(double.PositiveInfinity);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_probability_or_rate_is_refused(double value)
    {
        Stream stream = new Chance(5, 0).StreamFor(0, 1);
        Should.Throw<ArgumentOutOfRangeException>(() => stream.Bernoulli(value));
        Should.Throw<ArgumentOutOfRangeException>(() => stream.Gap(value));
    }

    private delegate double Draw(ref Stream stream);
}
