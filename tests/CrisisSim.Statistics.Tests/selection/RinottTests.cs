namespace CrisisSim.Statistics.Tests;

public class RinottTests
{
    /// <summary>
    /// Banks, Carson, Nelson and Nicol, Discrete-Event System Simulation, 5th edition, table A.12. With 4 degrees of
    /// freedom and ten options the table is 0.0017 above the integral as it converges (5.7953).
    /// </summary>
    [Theory]
    [InlineData(0.90, 5, 2, 2.291)]
    [InlineData(0.90, 5, 5, 3.837)]
    [InlineData(0.90, 10, 5, 3.137)]
    [InlineData(0.90, 20, 10, 3.437)]
    [InlineData(0.90, 50, 2, 1.844)]
    [InlineData(0.95, 5, 10, 5.797)]
    [InlineData(0.95, 10, 2, 2.614)]
    [InlineData(0.95, 10, 8, 4.106)]
    [InlineData(0.95, 20, 5, 3.385)]
    [InlineData(0.95, 20, 10, 3.875)]
    [InlineData(0.95, 50, 10, 3.687)]
    public void The_constant_is_that_of_the_published_table(double probability, int firstStage, int options,
        double published) =>
        Rinott.Constant(options, probability, firstStage).ShouldBe(published, 0.0018);

    /// <summary>
    /// Values given with the program of Bechhofer, Santner and Goldsman (1995) for 50 degrees of freedom.
    /// </summary>
    [Theory]
    [InlineData(10, 0.975, 4.045)]
    [InlineData(1000, 0.975, 6.057)]
    [InlineData(1000, 0.90, 5.488)]
    public void Many_options_are_within_reach(int options, double probability, double published) =>
        Rinott.Constant(options, probability, 51).ShouldBe(published, 0.0011);

    /// <summary>
    /// Of two options h is a quantile of the sum of two Student's t; with one degree of freedom that is 2 tan(π(P* −
    /// ½)).
    /// </summary>
    [Theory]
    [InlineData(0.75)]
    [InlineData(0.95)]
    public void Two_options_after_two_trials_have_the_constant_of_Cauchys_distribution(double probability) =>
        Rinott.Constant(2, probability, 2).ShouldBe(2 * Math.Tan(Math.PI * (probability - 0.5)), 1e-6);

    [Fact]
    public void The_second_stage_grows_with_the_spread_and_never_undercuts_the_first()
    {
        Rinott.Trials(3, 4, 0.5, 10).ShouldBe(144);
        Rinott.Trials(3, 4.01, 0.5, 10).ShouldBe(145);
        Rinott.Trials(3, 0, 0.5, 10).ShouldBe(10);
    }

    [Fact]
    public void The_procedure_selects_correctly_as_often_as_asked_where_the_lead_is_least()
    {
        double h = Rinott.Constant(3, 0.9, 10);
        double correct = Coverage.Measure(500, 41, luck =>
        {
            double[] means = [.. Enumerable.Range(0, 3).Select(option => TwoStages(luck, option == 0 ? 1 : 0, h))];
            return means[0] > means[1] && means[0] > means[2];
        });
        Coverage.ShouldBeAtLeastNominal(correct, 500, 0.9);
        correct.ShouldBeLessThan(0.97);
    }

    [Fact]
    public void A_probability_that_chance_alone_gives_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Rinott.Constant(4, 0.25, 10));

    private static double TwoStages(Luck luck, double mean, double constant)
    {
        double[] first = luck.Column(10, l => mean + 2 * l.Normal());
        long trials = Rinott.Trials(constant, Moments.From(first).Variance!.Value, 1, 10);
        return Moments.From([.. first, .. luck.Column((int)trials - 10, l => mean + 2 * l.Normal())]).Mean;
    }
}
