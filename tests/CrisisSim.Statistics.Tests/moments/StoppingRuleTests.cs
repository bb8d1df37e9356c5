using System.Runtime.InteropServices;

namespace CrisisSim.Statistics.Tests;

public class StoppingRuleTests
{
    private static readonly StoppingRule Rule = new(new PrecisionTarget(0.1), batch: 200, mostTrials: 1900);

    [Fact]
    public void Looks_are_at_batch_ends_and_at_the_most_trials()
    {
        var looks = new List<long>();
        for (long done = 0; done < Rule.MostTrials; looks.Add(done)) done = Rule.NextLook(done);
        looks.ShouldBe([200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800, 1900]);
        Rule.NextLook(250).ShouldBe(400);
    }

    [Fact]
    public void A_run_stops_when_the_half_width_is_reached_and_not_before()
    {
        Rule.Judge(Around(0.11, 400)).ShouldBe(StoppingVerdict.Continue);
        Rule.Judge(Around(0.09, 400)).ShouldBe(StoppingVerdict.Precise);
        Rule.Judge(Around(0.11, 1900)).ShouldBe(StoppingVerdict.Exhausted);
        Rule.Judge(Around(0.09, 1900)).ShouldBe(StoppingVerdict.Precise);
    }

    [Fact]
    public void Looking_between_batches_or_at_another_confidence_is_refused()
    {
        Should.Throw<ArgumentException>(() => Rule.Judge(Around(0.09, 401)));
        Should.Throw<ArgumentException>(() => Rule.Judge(Around(0.09, 400) with { Confidence = new Confidence(0.9) }));
    }

    [Fact]
    public void A_mean_is_judged_by_students_half_width()
    {
        Estimate mean = Mean.Estimate(new Luck(9).Column(1000, luck => luck.Normal()));
        new PrecisionTarget(0.07).IsMetBy(mean).ShouldBeTrue();
        new PrecisionTarget(0.05).IsMetBy(mean).ShouldBeFalse();
    }

    [Fact]
    public void Stopping_when_precise_keeps_the_coverage()
    {
        const int Experiments = 1500;
        var rule = new StoppingRule(new PrecisionTarget(0.1), batch: 100, mostTrials: 5000);
        double coverage = Coverage.Measure(Experiments, 32, luck => RunUntilStopped(rule, luck).Interval.Contains(1));
        Coverage.ShouldBeNominal(coverage, Experiments, 0.95, 0.015);
    }

    private static Estimate RunUntilStopped(StoppingRule rule, Luck luck)
    {
        List<double> trials = [];
        while (true)
        {
            int more = (int)(rule.NextLook(trials.Count) - trials.Count);
            trials.AddRange(luck.Column(more, l => -Math.Log(l.Uniform())));
            Estimate mean = Mean.Estimate(CollectionsMarshal.AsSpan(trials));
            if (rule.Judge(mean) != StoppingVerdict.Continue) return mean;
        }
    }

    private static Estimate Around(double halfWidth, long trials) =>
        new(1, new Interval(1 - halfWidth, 1 + halfWidth), trials);
}
