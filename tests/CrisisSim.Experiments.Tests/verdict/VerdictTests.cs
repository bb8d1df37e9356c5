using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

/// <summary>The one rule of what is shown, robust, or depends on judgement.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData(-1, 3, Sureness.NotShown)]
    [InlineData(1, 3, Sureness.Robust)]
    [InlineData(-3, -1, Sureness.Robust)]
    public void A_change_is_shown_where_luck_could_not_have_done_it(double low, double high, Sureness sureness) =>
        Change(Endpoints.Timeliness, low, high, kept: true).Sureness.ShouldBe(sureness);

    [Fact]
    public void A_change_that_others_turn_round_depends_on_judgement() =>
        Change(Endpoints.Timeliness, 1, 3, kept: false).Sureness.ShouldBe(Sureness.DependsOnJudgement);

    [Fact]
    public void A_change_of_which_nobody_asked_is_shown_and_no_more() =>
        new Change(Figures(Endpoints.Timeliness, 1, 3), null).Sureness.ShouldBe(Sureness.Shown);

    [Fact]
    public void The_headline_is_the_weakest_of_what_is_shown()
    {
        Of(Change(Endpoints.Timeliness, 1, 3, true), Change(Endpoints.Reliability, 1, 3, false)).Sureness
            .ShouldBe(Sureness.DependsOnJudgement);
        Of(Change(Endpoints.Timeliness, 1, 3, true), Change(Endpoints.Reliability, -1, 3, false)).Sureness
            .ShouldBe(Sureness.Robust);
        Of(Change(Endpoints.Timeliness, -1, 3, true)).Sureness.ShouldBe(Sureness.NotShown);
    }

    [Fact]
    public void No_headline_claims_more_than_its_weakest_row()
    {
        double[] ends = [-3, -1, 1, 3];
        foreach (double a in ends)
            foreach (double b in ends)
                foreach (bool kept in (bool[])[true, false])
                    foreach (bool also in (bool[])[true, false])
                    {
                        Verdict verdict = Of(Change(Endpoints.Timeliness, a - 0.5, a + 1.5, kept),
                            Change(Endpoints.Effectiveness, b - 0.5, b + 1.5, also));
                        if (verdict.Sureness == Sureness.Robust)
                            verdict.ShownGains.ShouldAllBe(gain => gain.Sureness == Sureness.Robust);
                        if (verdict.Direction is Direction.Better or Direction.AtAPrice)
                            verdict.ShownGains.ShouldAllBe(gain => gain.Favours > 0);
                    }
    }

    [Fact]
    public void What_is_better_at_a_higher_price_is_at_a_price()
    {
        Verdict verdict = Of(Change(Endpoints.Timeliness, 1, 3, true)) with
        {
            Prices = [Change(Endpoints.Cost, 10, 20, true)],
        };
        verdict.Direction.ShouldBe(Direction.AtAPrice);
        verdict.Dearer.Count.ShouldBe(1);
    }

    [Fact]
    public void A_range_of_judgement_holds_the_value_as_stated()
    {
        var random = new Random(1);
        for (int k = 0; k < 1000; k++)
        {
            double stated = Next(), sceptic = Next(), advocate = Next();
            var range = JudgementRange.OfPriors(stated, sceptic, advocate);
            foreach (double value in (double[])[stated, sceptic, advocate])
                range.Range.Contains(value).ShouldBeTrue($"{value} in {range.Range}");
            range.Kept.ShouldBe(Math.Sign(stated) == Math.Sign(sceptic) && Math.Sign(stated) == Math.Sign(advocate));
        }

        double Next() => Math.Round((2 * random.NextDouble()) - 1, 1);
    }

    private static Verdict Of(params IReadOnlyList<Change> gains) => new() { Gains = gains, Prices = [] };

    private static Change Change(Endpoint endpoint, double low, double high, bool kept) =>
        new(Figures(endpoint, low, high), new JudgementRange(new Interval(low, high), kept, kept));

    private static EndpointDifference Figures(Endpoint endpoint, double low, double high) => new()
    {
        Endpoint = endpoint,
        Baseline = new Estimate(0.5, new Interval(0.4, 0.6), 100),
        Other = new Estimate(0.5, new Interval(0.4, 0.6), 100),
        Difference = new Estimate((low + high) / 2, new Interval(low, high), 100),
    };
}
