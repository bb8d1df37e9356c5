using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class SilenceTests
{
    private static readonly ConsultationParameters Alliance = new() { BreakContested = 0.5, BreakClear = 0.03 };

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(30)]
    public void Among_equals_the_chance_that_anybody_breaks_silence_is_the_alliances_figure(int members)
    {
        var silence = new SilenceProcedure(Alliance, members);
        Any(silence.Probability(slack: 0, members - 1, othersAgainst: 0), members).ShouldBe(0.5, 1e-12);
        Any(silence.Probability(slack: 2, members - 1, othersAgainst: 0), members).ShouldBe(0.03, 1e-12);
    }

    [Theory]
    [InlineData(0.0, 0.5)]
    [InlineData(2.0, 0.03)]
    public void With_voices_drawn_the_figure_is_met(double slack, double expected)
    {
        var silence = new SilenceProcedure(Alliance, 30);
        double[] slacks = [.. Enumerable.Repeat(slack, 30)];
        Draws(8000, 30).Count(voices => silence.Breakers(slacks, voices) > 0).ShouldAgreeWith(8000, expected);
    }

    [Fact]
    public void Log_odds_of_breaking_follow_the_formula()
    {
        var silence = new SilenceProcedure(Alliance, 10);
        double contested = ErrorBands.Logit(1 - Math.Pow(0.5, 0.1)), clear = ErrorBands.Logit(1 - Math.Pow(0.97, 0.1));
        double alpha = contested + (0.5 * Math.Log(10)), beta = (contested - clear) / 2;
        ErrorBands
            .Logit(silence.Probability(0.7, 3, othersAgainst: 6))
            .ShouldBe(alpha - (beta * 0.7) - (0.5 * Math.Log(4)) + (1.0 * 6 / 9), 1e-9);
    }

    [Fact]
    public void A_lone_objector_is_isolated_and_one_with_company_is_not()
    {
        var silence = new SilenceProcedure(Alliance, 10);
        double alone = silence.Probability(-0.5, 9, othersAgainst: 0),
            two = silence.Probability(-0.5, 8, othersAgainst: 1);
        two.ShouldBeGreaterThan(alone);
        double[] slacks = [-0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1], voices = [(alone + two) / 2, .. Enumerable.Repeat(1.0, 9)];
        silence.Breakers(slacks, voices).ShouldBe(0);
        slacks[1] = -0.5;
        silence.Breakers(slacks, voices).ShouldBe(1);
    }

    [Fact]
    public void A_member_that_could_live_with_the_text_is_encouraged_by_one_that_cannot()
    {
        double[] slacks = [0.5, -1, 2, 2, 2], voices = [0, 1, 1, 1, 1];
        (ConsultationParameters none, ConsultationParameters much) =
            (Alliance with { Encouragement = 0 }, Alliance with { Encouragement = 2 });
        var calm = new SilenceProcedure(none, 5);
        var bold = new SilenceProcedure(much, 5);
        voices[0] = (calm.Probability(0.5, 3, othersAgainst: 1) + bold.Probability(0.5, 3, othersAgainst: 1)) / 2;
        calm.Breakers(slacks, voices).ShouldBe(0);
        bold.Breakers(slacks, voices).ShouldBe(1);
    }

    [Fact]
    public void Where_nobody_stands_against_the_text_neither_isolation_nor_encouragement_acts()
    {
        double[] slacks = [0, 0.3, 1, 2, 0];
        var plain = new SilenceProcedure(Alliance with { Isolation = 0, Encouragement = 0 }, 5);
        var other = new SilenceProcedure(Alliance with { Isolation = 1.5, Encouragement = 2 }, 5);
        foreach (double[] voices in Draws(200, 5))
            plain.Breakers(slacks, voices).ShouldBe(other.Breakers(slacks, voices));
    }

    [Fact]
    public void The_more_break_silence_the_sooner_it_is_broken()
    {
        SilenceProcedure.First(1, 0.3).ShouldBe(0.3, 1e-12);
        SilenceProcedure.First(2, 0.36).ShouldBe(0.2, 1e-12);
        SilenceProcedure.First(10, 0.5).ShouldBeLessThan(0.1);
    }

    [Fact]
    public void Asking_again_does_not_wear_an_objection_out()
    {
        World world = Worlds
            .Small(6)
            .Procedure(p => p with { Rule = DecisionRule.Silence, SilencePeriod = Distribution.Fixed(24) })
            .Consultation(c => c with { BreakContested = 0.5, BreakClear = 0.5, AdjournAfter = 50 });
        Outcome[] outcomes = world.TheAttackNeverEnds().PlayAll(4000);
        outcomes.ShouldHold(o => o.Decision.Happened, 0.5);
        outcomes.ShouldAllBe(o => o.SilencesBroken
            == (o.Decision.Happened ? 0 : 4)); // combat, reinforcement, sanctions, intelligence
    }

    [Fact]
    public void When_all_agree_a_text_stands_after_one_round_and_the_silence_period()
    {
        World world = Worlds
            .Small(6)
            .Procedure(p => p with { Rule = DecisionRule.Silence, SilencePeriod = Distribution.Fixed(24) })
            .Consultation(c => c with { BreakContested = 1e-9, BreakClear = 1e-10 });
        world.Play().Decision.ShouldBe(Moment.At(12 + 24));
    }

    private static double Any(double each, int members) => 1 - Math.Pow(1 - each, members);

    private static IEnumerable<double[]> Draws(int trials, int members)
    {
        Kernel.Stream luck = new Chance(Worlds.Seed, 1).StreamFor(0, 0);
        for (int k = 0; k < trials; k++)
        {
            double[] voices = new double[members];
            for (int i = 0; i < members; i++) voices[i] = luck.Uniform();
            yield return voices;
        }
    }
}
