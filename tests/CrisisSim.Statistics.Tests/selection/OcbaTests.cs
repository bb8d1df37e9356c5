namespace CrisisSim.Statistics.Tests;

public class OcbaTests
{
    /// <summary>
    /// Ten options with means 0 to 9, lower better, and a deviation of 6 each (Chen et al. 2000, experiment 1).
    /// </summary>
    private const int Options = 10;
    private const double Deviation = 6;

    [Fact]
    public void It_selects_correctly_more_often_than_equal_shares_of_the_same_budget()
    {
        const int races = 400, budget = 400;
        int ocba = 0, equal = 0;
        for (int race = 0; race < races; race++)
        {
            if (Selected((ulong)race, budget, (standings, step) => Ocba.Next(standings, step, Better.Lower)) == 0)
                ocba++;
            if (Selected((ulong)race, budget, (standings, step) => [.. standings.Select(_ => (long)step / Options)])
                == 0)
                equal++;
        }
        ((double)(ocba - equal) / races).ShouldBeGreaterThan(0.08, $"{ocba} against {equal} of {races}");
    }

    /// <summary>δ = 1, 2 and σ = 1: N(1) : N(2) = 1 : 1/4, N(b) = √(1 + 1/16).</summary>
    [Fact]
    public void Shares_are_those_of_the_theorem()
    {
        double[] shares = Ocba.Shares([new(3, 1, 10), new(2, 1, 10), new(1, 1, 10)]);
        double best = Math.Sqrt(17) / 4, sum = best + 1.25;
        shares[0].ShouldBe(best / sum, 1e-12);
        shares[1].ShouldBe(1 / sum, 1e-12);
        shares[2].ShouldBe(0.25 / sum, 1e-12);
    }

    [Fact]
    public void The_increment_is_spread_whole_and_none_goes_to_who_has_more_than_its_share()
    {
        IReadOnlyList<long> next = Ocba.Next([new(3, 4, 10), new(2.5, 4, 10), new(0, 4, 500)], 100);
        next.Sum().ShouldBe(100);
        next[2].ShouldBe(0);
        next[0].ShouldBeInRange(49, 51);
    }

    [Fact]
    public void An_option_without_spread_gets_no_trial()
    {
        Ocba.Next([new(3, 0, 10), new(2, 1, 10), new(1, 1, 10)], 50)[0].ShouldBe(0);
        Ocba.Next([new(3, 1, 10), new(2, 0, 10), new(1, 0, 10)], 50).ShouldBe([50, 0, 0]);
        Ocba.Next([new(3, 0, 10), new(2, 0, 10), new(1, 0, 10)], 5).Sum().ShouldBe(5);
    }

    [Fact]
    public void Ties_share_alike()
    {
        Ocba.Next([new(1, 1, 10), new(1, 1, 10)], 40).ShouldBe([20, 20]);
        IReadOnlyList<long> next = Ocba.Next([new(1, 1, 10), new(1, 1, 10), new(0, 1, 10)], 300);
        next.Sum().ShouldBe(300);
        next.ShouldAllBe(trials => trials > 50);
    }

    [Fact]
    public void Distances_below_the_indifference_count_as_it()
    {
        OptionStanding[] near = [new(1, 1, 10), new(0.999999, 1, 10), new(0, 1, 10)];
        Ocba.Shares(near)[2].ShouldBeLessThan(1e-6);
        Ocba.Shares(near, indifference: 1)[2].ShouldBe(Ocba.Shares(near, indifference: 1)[1], 1e-12);
    }

    [Fact]
    public void A_single_option_is_refused() => Should.Throw<ArgumentException>(() => Ocba.Next([new(1, 1, 10)], 10));

    private static int Selected(ulong seed, int budget, Func<OptionStanding[], int, IReadOnlyList<long>> spread)
    {
        const int firstStage = 10, step = 20;
        var luck = new Luck(seed * 7919 + 1);
        List<double>[] trials = [.. Enumerable.Range(0, Options).Select(_ => new List<double>())];
        void Add(int option, long count)
        {
            for (long i = 0; i < count; i++) trials[option].Add(option + Deviation * luck.Normal());
        }
        OptionStanding[] Standings() => [.. trials.Select(of => OptionStanding.From(Moments.From([.. of])))];
        for (int option = 0; option < Options; option++) Add(option, firstStage);
        for (int spent = Options * firstStage; spent < budget; spent += step)
        {
            IReadOnlyList<long> next = spread(Standings(), step);
            for (int option = 0; option < Options; option++) Add(option, next[option]);
        }
        trials.Sum(of => of.Count).ShouldBe(budget);
        return Enumerable.Range(0, Options).MinBy(option => trials[option].Average());
    }
}
