namespace CrisisSim.Statistics.Tests;

public class ParetoFrontTests
{
    [Fact]
    public void The_front_of_given_values_holds_what_nothing_dominates()
    {
        double[] safety = [1, 2, 3, 2, 1], cost = [1, 2, 4, 3, 2];
        ParetoFront.OnFront([safety, cost], [Better.Higher, Better.Lower]).ShouldBe([true, true, true, false, false]);
        ParetoFront.OnFront([safety, cost], [Better.Higher, Better.Higher]).ShouldBe([false, false, true, false, false]);
        ParetoFront.OnFront([safety], [Better.Lower]).ShouldBe([true, false, false, false, true]);
    }

    [Fact]
    public void Clear_differences_are_told_from_those_that_trials_do_not_resolve()
    {
        var luck = new Luck(61);
        double[] common = luck.Column(400, l => 5 * l.Normal());
        double[] Shifted(double by, double spread) => Array.ConvertAll(common, c => c + by + spread * luck.Normal());
        var harm = new OutcomeTrials([Shifted(0, 0.1), Shifted(1, 0.1), Shifted(-1, 0.1), Shifted(1, 0.1)], Better.Lower);
        var gain = new OutcomeTrials([Shifted(0, 0.1), Shifted(-1, 0.1), Shifted(-1, 0.1), Shifted(0.001, 3)]);
        ParetoFront front = ParetoFront.Of([harm, gain]);
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
        ParetoFront front = ParetoFront.Of([new OutcomeTrials([column, column])]);
        front.Between(0, 1).ShouldBe(Dominance.Same);
        front.ByMeans.ShouldBe([0, 1]);
        front.Standings.ShouldAllBe(standing => standing == FrontStanding.OnFront);
    }

    [Fact]
    public void Weights_choose_among_the_front_and_leave_open_what_is_not_resolved()
    {
        var luck = new Luck(62);
        double[] Around(double mean) => luck.Column(200, l => mean + 0.2 * l.Normal());
        var gain = new OutcomeTrials([Around(3), Around(2), Around(1)]);
        var harm = new OutcomeTrials([Around(3), Around(1), Around(0)], Better.Lower);
        double[][] weightSets = [[1, 0.1], [1, 1], [0.1, 1]];
        IReadOnlyList<WeightedChoice> choices = WeightedChoice.Of([gain, harm], weightSets);
        choices[0].Best.ShouldBe(0);
        choices[0].NotResolved.ShouldBe([0]);
        choices[1].NotResolved.ShouldBe([1, 2]);
        choices[2].Best.ShouldBe(2);
        choices[0].Worth[1].ShouldBe(1.9, 0.1);
        choices[0].Leads[1].Value.ShouldBe(choices[0].Worth[0] - choices[0].Worth[1], 1e-9);
    }

    [Fact]
    public void Outcomes_of_other_options_and_weights_that_do_not_fit_are_refused()
    {
        var two = new OutcomeTrials([[1, 2], [2, 1]]);
        Should.Throw<ArgumentException>(() => ParetoFront.Of([two, new OutcomeTrials([[1, 2]])]));
        Should.Throw<ArgumentException>(() => WeightedChoice.Of([two], new double[] { 0 }));
        Should.Throw<ArgumentException>(() => new OutcomeTrials([[1, 2], [1]]));
    }
}
