namespace CrisisSim.Statistics.Tests;

public class ParetoFrontTests
{
    [Fact]
    public void The_front_of_given_values_holds_what_nothing_dominates()
    {
        double[] safety = [1, 2, 3, 2, 1], cost = [1, 2, 4, 3, 2];
        ParetoFront.OnFront([safety, cost], [Better.Higher, Better.Lower]).ShouldBe([true, true, true, false, false]);
        ParetoFront
            .OnFront([safety, cost], [Better.Higher, Better.Higher])
            .ShouldBe([false, false, true, false, false]);
        ParetoFront.OnFront([safety], [Better.Lower]).ShouldBe([true, false, false, false, true]);
    }

    [Fact]
    public void Clear_differences_are_told_from_those_that_trials_do_not_resolve()
    {
        var luck = new Luck(61);
        double[] common = luck.Column(400, l => 5 * l.Normal());
        double[] Shifted(double by, double spread) => Array.ConvertAll(common, c => c + by + spread * luck.Normal());
        var harm = new OutcomeTrials([Shifted(0, 0.1), Shifted(1, 0.1), Shifted(-1, 0.1), Shifted(1, 0.1)],
            Better.Lower);
        var gain = new OutcomeTrials([Shifted(0, 0.1), Shifted(-1, 0.1), Shifted(-1, 0.1), Shifted(0.001, 3)]);
        var front = ParetoFront.Find([harm, gain]);
        front.Between(0, 1).ShouldBe(Dominance.Dominates);
        front.Between(1, 0).ShouldBe(Dominance.IsDominated);
        front.Between(0, 2).ShouldBe(Dominance.Incomparable);
        front.Between(0, 3).ShouldBe(Dominance.NotResolved);
        front.Between(3, 3).ShouldBe(Dominance.Same);
        front.Standings[1].ShouldBe(FrontStanding.Dominated);
        front.Standings[2].ShouldBe(FrontStanding.OnFront);
        front.Standings[0].ShouldBe(FrontStanding.OnFront);
        front.Standings[3].ShouldBe(FrontStanding.NotResolved);
        front.ByMeans.ShouldContain(2);
        front.ByMeans.ShouldNotContain(1);
    }

    [Fact]
    public void Options_that_never_differ_are_the_same_and_both_on_the_front()
    {
        double[] column = [1, 2, 3];
        var front = ParetoFront.Find([new OutcomeTrials([column, column])]);
        front.Between(0, 1).ShouldBe(Dominance.Same);
        front.ByMeans.ShouldBe([0, 1]);
        front.Standings.ShouldAllBe(standing => standing == FrontStanding.OnFront);
    }

    [Fact]
    public void An_outcome_known_by_contrasts_alone_decides_where_the_trials_are_the_same()
    {
        double[] column = [1, 2, 3];
        var same = new OutcomeTrials([column, column, column, column]);
        OutcomeContrasts peace = Contrasts([0.5, 0.6, 0.61, 0.5], error: 0.02);
        var front = ParetoFront.Find([same], [peace]);
        front.Between(1, 0).ShouldBe(Dominance.Dominates);
        front.Between(0, 2).ShouldBe(Dominance.IsDominated);
        front.Between(2, 1).ShouldBe(Dominance.NotResolved);
        front.Between(0, 3).ShouldBe(Dominance.Same);
        front.ByMeans.ShouldBe([2]);
        front.Standings.ShouldBe(
            [FrontStanding.Dominated, FrontStanding.NotResolved, FrontStanding.NotResolved, FrontStanding.Dominated]);
        ParetoFront
            .Find([same], [Contrasts([0.5, 0.6, 0.61, 0.5], error: 0.02, Better.Lower)]).ByMeans
            .ShouldBe([0, 3]);
    }

    [Fact]
    public void A_lead_in_a_contrast_keeps_on_the_front_what_trials_alone_would_strike_out()
    {
        var luck = new Luck(63);
        double[] common = luck.Column(400, l => l.Normal());
        var gain = new OutcomeTrials([common, Array.ConvertAll(common, c => c + 1 + (0.1 * luck.Normal()))]);
        ParetoFront.Find([gain]).Standings.ShouldBe([FrontStanding.Dominated, FrontStanding.OnFront]);
        ParetoFront
            .Find([gain], [Contrasts([0.7, 0.5], error: 0.02)]).Standings
            .ShouldBe([FrontStanding.OnFront, FrontStanding.OnFront]);
        ParetoFront
            .Find([gain], [Contrasts([0.51, 0.5], error: 0.02)]).Standings
            .ShouldBe([FrontStanding.NotResolved, FrontStanding.OnFront]);
    }

    [Theory]
    [InlineData(1, 2.3, Dominance.Dominates)]
    [InlineData(1, 2.2, Dominance.NotResolved)]
    [InlineData(5, 2.7, Dominance.Dominates)]
    [InlineData(5, 2.6, Dominance.NotResolved)]
    public void Contrasts_share_the_confidence_with_all_the_other_comparisons(int contrasts, double errors,
        Dominance expected)
    {
        // With the one outcome of trials these are 2 and 6 intervals, whose normal quantiles are 2.241 and 2.638.
        double[] column = [1, 2, 3];
        OutcomeContrasts[] all = [Contrasts([errors, 0],
            error: 1), .. Enumerable.Repeat(Contrasts([0, 0], error: 1), contrasts - 1)];
        ParetoFront.Find([new OutcomeTrials([column, column])], all).Between(0, 1).ShouldBe(expected);
    }

    [Fact]
    public void Outcomes_of_other_options_are_refused()
    {
        var two = new OutcomeTrials([[1, 2], [2, 1]]);
        Should.Throw<ArgumentException>(() => ParetoFront.Find([two, new OutcomeTrials([[1, 2]])]));
        Should.Throw<ArgumentException>(() => ParetoFront.Find([two], [Contrasts([1], error: 1)]));
        Should.Throw<ArgumentException>(() => new OutcomeTrials([[1, 2], [1]]));
    }

    /// <summary>Options whose differences have all the same standard error, but none where they are equal.</summary>
    private static OutcomeContrasts Contrasts(double[] values, double error, Better better = Better.Higher) => new(
        values,
        (first, second, confidence) =>
        {
            double difference = values[first] - values[second],
                half = difference == 0 ? 0 : confidence.NormalQuantile * error;
            return new Estimate(difference, new Interval(difference - half, difference + half), 100, confidence);
        },
        better);
}
