namespace CrisisSim.Statistics.Tests;

public class KimNelsonTests
{
    private const int FirstStage = 10;

    /// <summary>½(1 + 2η)^(−(n₀−1)/2) = α/(k − 1) (Kim and Nelson 2001, ACM TOMACS 11:251, with c = 1).</summary>
    [Theory]
    [InlineData(2, 0.95)]
    [InlineData(5, 0.9)]
    public void Eta_solves_its_equation(int options, double probability)
    {
        var race = new KimNelson(Trials(options, FirstStage, 1), 1, probability);
        (Math.Pow(1 + 2 * race.Eta, -(FirstStage - 1) / 2.0) / 2).ShouldBe((1 - probability) / (options - 1), 1e-12);
    }

    [Fact]
    public void The_best_option_survives_as_often_as_asked_and_most_others_fall_out_early()
    {
        long spent = 0, most = 0;
        double correct = Coverage.Measure(200, 51, luck =>
        {
            double[][] trials = Trials(4, 600, (ulong)luck.Below(int.MaxValue));
            (int selected, long used, long limit) = Race(trials, Better.Higher);
            spent += used;
            most += limit;
            return selected == 0;
        });
        Coverage.ShouldBeAtLeastNominal(correct, 200, 0.9);
        ((double)spent / most).ShouldBeLessThan(0.6);
    }

    [Fact]
    public void Options_that_differ_by_the_same_in_each_trial_are_told_apart_at_once()
    {
        double[] luck = new Luck(5).Column(FirstStage, l => 9 * l.Normal());
        double[][] trials = [[.. luck.Select(x => x + 1)], luck, [.. luck.Select(x => x + 2)]];
        var race = new KimNelson(trials, 0.5);
        race.MostTrials.ShouldBe(FirstStage);
        race.Survivors([0, 1, 2], [.. trials.Select(t => t.Average())], FirstStage).ShouldBe([2]);
        new KimNelson(trials, 0.5, better: Better.Lower)
            .Survivors([0, 1, 2], [.. trials.Select(t => t.Average())], FirstStage)
            .ShouldBe([1]);
    }

    [Fact]
    public void At_the_most_trials_the_best_mean_is_taken()
    {
        var race = new KimNelson(Trials(3, FirstStage, 6), 0.1);
        double[] means = [0.5, 0.50001, 0.4];
        race.Survivors([0, 1, 2], means, FirstStage).ShouldBe([0, 1, 2]);
        race.Survivors([0, 1, 2], means, race.MostTrials).ShouldBe([1]);
        race.Survivors([0, 2], means, race.MostTrials).ShouldBe([0]);
    }

    [Fact]
    public void Trials_before_the_end_of_the_first_stage_are_refused() => Should.Throw<ArgumentOutOfRangeException>(
        () => new KimNelson(Trials(2, FirstStage, 1), 1).Survivors([0, 1], [1, 0], FirstStage - 1));

    private static (int Selected, long Used, long Most) Race(double[][] trials, Better better)
    {
        var race = new KimNelson([.. trials.Select(t => t[..FirstStage])], 1, 0.9, better);
        IReadOnlyList<int> racing = [.. Enumerable.Range(0, trials.Length)];
        double[] sums = [.. trials.Select(t => t.Take(FirstStage).Sum())];
        long used = FirstStage * trials.Length;
        for (int r = FirstStage; ; r++)
        {
            racing = race.Survivors(racing, [.. sums.Select(sum => sum / r)], r);
            if (racing.Count == 1) return (racing[0], used, race.MostTrials * trials.Length);
            foreach (int i in racing) sums[i] += trials[i][r];
            used += racing.Count;
        }
    }

    /// <summary>The first option leads by 1; luck is half common to all options.</summary>
    private static double[][] Trials(int options, int trials, ulong seed)
    {
        var luck = new Luck(seed);
        double[] common = luck.Column(trials, l => 2 * l.Normal());
        return [.. Enumerable
            .Range(0, options)
            .Select(i => Array.ConvertAll(common, c => c + 2 * luck.Normal() + (i == 0 ? 1 : 0)))];
    }
}
