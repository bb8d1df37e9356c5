namespace CrisisSim.Statistics.Tests;

public class AmbiguityTests
{
    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, -1)]
    [InlineData(0.5, 1)]
    [InlineData(0.25, 2)]
    public void It_lies_between_the_worst_and_the_best_by_alpha(double alpha, double expected) =>
        Ambiguity.Evaluate(alpha, [1, 3, -1, 0]).ShouldBe(expected, 1e-15);

    [Fact]
    public void The_more_one_looks_at_the_worst_the_less_it_is_worth()
    {
        double last = double.PositiveInfinity;
        for (int k = 0; k <= 10; k++)
        {
            double worth = Ambiguity.Evaluate(k / 10.0, [0.2, 0.9]);
            worth.ShouldBeLessThan(last);
            last = worth;
        }
    }

    [Fact]
    public void Where_nothing_is_in_doubt_alpha_does_nothing() =>
        Ambiguity.Evaluate(0.37, [0.1, 0.1, 0.1]).ShouldBe(0.1);

    [Fact]
    public void No_values_and_no_weight_are_refused()
    {
        Should.Throw<ArgumentException>(() => Ambiguity.Evaluate(0.5, []));
        Should.Throw<ArgumentOutOfRangeException>(() => Ambiguity.Evaluate(1.1, [1]));
    }
}
