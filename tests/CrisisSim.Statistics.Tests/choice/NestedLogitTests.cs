namespace CrisisSim.Statistics.Tests;

public class NestedLogitTests
{
    private static readonly double[] Utilities = [0.2, 0.9, -0.4], Weights = [0.5, 0.2, 0.3];

    [Fact]
    public void With_one_option_it_is_the_plain_logit()
    {
        double[] p = new double[1];
        double none = new NestedLogit(5, 0.5).Choose([0.3], [1], 0.1, p);
        p[0].ShouldBe(1 / (1 + Math.Exp(-5 * 0.2)), 1e-12);
        none.ShouldBe(1 - p[0], 1e-15);
    }

    [Fact]
    public void The_worth_of_the_nest_is_the_inclusive_value_of_McFadden()
    {
        double sum = Utilities.Zip(Weights, (u, w) => w * Math.Exp(u / 0.5)).Sum();
        new NestedLogit(5, 0.5).Worth(Utilities, Weights).ShouldBe(0.5 * Math.Log(sum), 1e-12);
    }

    [Fact]
    public void Without_bound_on_lambda_the_best_reply_is_taken()
    {
        double[] p = new double[3];
        NestedLogit.FromScales(double.PositiveInfinity, 0.5).Choose(Utilities, Weights, 0, p).ShouldBe(0);
        p.ShouldBe([0, 1, 0]);
        NestedLogit.FromScales(double.PositiveInfinity, 0.5).Choose(Utilities, Weights, 1, p).ShouldBe(1);
        p.ShouldBe([0, 0, 0]);
    }

    [Fact]
    public void A_large_lambda_comes_near_the_best_reply()
    {
        double[] p = new double[3];
        NestedLogit.FromScales(1e5, 0.5).Choose(Utilities, Weights, 0, p).ShouldBe(0, 1e-9);
        p[1].ShouldBe(1, 1e-9);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1e-9)]
    public void At_lambda_zero_chance_decides_whether_and_weights_decide_how(double lambda)
    {
        double[] p = new double[3];
        NestedLogit.FromScales(lambda, 0.5).Choose(Utilities, Weights, 0, p).ShouldBe(0.5, 1e-6);
        for (int k = 0; k < 3; k++) p[k].ShouldBe(Weights[k] / 2, 1e-6);
        NestedLogit
            .FromScales(0, 0.5)
            .Worth(Utilities, Weights)
            .ShouldBe(Utilities.Zip(Weights, (u, w) => u * w).Sum(), 1e-12);
    }

    [Fact]
    public void Ties_of_the_best_reply_go_by_weight()
    {
        double[] p = new double[3];
        new NestedLogit(double.PositiveInfinity, 0).Choose([1, 1, 0], [0.6, 0.2, 0.2], 0, p);
        p[0].ShouldBe(0.75, 1e-12);
        p[1].ShouldBe(0.25, 1e-12);
    }

    [Fact]
    public void An_option_listed_twice_with_its_weight_shared_changes_nothing()
    {
        var luck = new Luck(11);
        for (int round = 0; round < 200; round++)
        {
            double u = luck.Normal(), v = luck.Normal(), w = luck.Uniform(), share = luck.Uniform();
            var logit = new NestedLogit(10 * luck.Uniform(), luck.Uniform());
            double[] once = new double[2], twice = new double[3];
            double none = logit.Choose([u, v], [w, 1 - w], 0, once);
            logit.Choose([u, v, v], [w, (1 - w) * share, (1 - w) * (1 - share)], 0, twice).ShouldBe(none, 1e-12);
            (twice[1] + twice[2]).ShouldBe(once[1], 1e-12);
        }
    }

    [Fact]
    public void Probabilities_add_up_and_huge_utilities_do_no_harm()
    {
        foreach (double scale in (double[])[1, 1e3, 1e6])
        {
            double[] p = new double[3];
            double none = new NestedLogit(5, 0.5).Choose([.. Utilities.Select(u => u * scale)], Weights, -0.1 * scale,
                p);
            (none + p.Sum()).ShouldBe(1, 1e-12);
            p.ShouldAllBe(x => x >= 0 && x <= 1);
        }
    }

    [Fact]
    public void More_utility_never_makes_an_option_less_likely()
    {
        double[] less = new double[3], more = new double[3];
        var logit = new NestedLogit(5, 0.5);
        logit.Choose(Utilities, Weights, 0, less);
        logit.Choose([0.2, 0.9, 0.1], Weights, 0, more);
        more[2].ShouldBeGreaterThan(less[2]);
        more.Sum().ShouldBeGreaterThan(less.Sum());
    }

    [Fact]
    public void What_is_no_choice_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new NestedLogit(-1, 0.5));
        Should.Throw<ArgumentOutOfRangeException>(() => new NestedLogit(1, double.NaN));
        Should.Throw<ArgumentException>(() => new NestedLogit(1, 0.5).Worth([], []));
        Should.Throw<ArgumentException>(() => new NestedLogit(1, 0.5).Worth([1], [0]));
        Should.Throw<ArgumentException>(() => new NestedLogit(1, 0.5).Worth([1, 2], [1]));
    }
}
