namespace CrisisSim.Statistics.Tests;

public class DeltaMethodTests
{
    private static readonly bool[] First = [true, true, false, true], Second = [false, true, false, true];

    [Fact]
    public void A_share_by_itself_is_its_own_column() =>
        DeltaMethod.Column(0.75, (1, First)).ShouldBe([1, 1, 0, 1]);

    [Fact]
    public void The_mean_of_the_column_is_the_value()
    {
        double[] product = DeltaMethod.Column(0.75 * 0.5, (0.5, First), (0.75, Second));
        product.Average().ShouldBe(0.375, 1e-15);
        // .375 + .5(1 − .75) + .75(0 − .5), and so on by hand.
        product.ShouldBe([0.125, 0.875, -0.375, 0.875]);
    }

    [Fact]
    public void The_interval_of_a_product_covers_as_often_as_it_says()
    {
        const int Experiments = 1500, Trials = 500;
        double coverage = Coverage.Measure(Experiments, 31, luck =>
        {
            bool[] backed = new bool[Trials];
            bool[] moved = new bool[Trials];
            for (int i = 0; i < Trials; i++)
            {
                backed[i] = luck.Chance(0.6);
                moved[i] = backed[i] && luck.Chance(0.5);
            }
            double b = Proportion.From(backed).Share, m = Proportion.From(moved).Share, g = Math.Exp(2 * (b - 0.5));
            return Mean
                .Estimate(DeltaMethod.Column(g * m, (2 * g * m, backed), (g, moved))).Interval
                .Contains(Math.Exp(0.2) * 0.3);
        });
        Coverage.ShouldBeNominal(coverage, Experiments, allowance: 0.01);
    }

    [Fact]
    public void Columns_of_other_trials_are_refused()
    {
        Should.Throw<ArgumentException>(() => DeltaMethod.Column(0.5));
        Should.Throw<ArgumentException>(() => DeltaMethod.Column(0.5, (1, First), (1, [true])));
        Should.Throw<ArgumentException>(() => DeltaMethod.Column(0.5, (1, [])));
    }
}
