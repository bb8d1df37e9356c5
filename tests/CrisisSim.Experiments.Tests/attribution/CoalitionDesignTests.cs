using System.Numerics;

namespace CrisisSim.Experiments.Tests;

public class CoalitionDesignTests
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_parts_of_each_crisis_sum_to_its_whole_effect_whatever_orders_are_drawn(int orders)
    {
        var design = new SampledOrders(Names, 7, orders);
        for (long trial = 0; trial < 50; trial++) Parts(design, trial, Game).Sum().ShouldBe(Game(31) - Game(0), 1e-9);
    }

    [Fact]
    public void Over_many_crises_drawn_orders_come_to_what_every_combination_gives()
    {
        double[] exact = Parts(new AllCoalitions(5), 0, Game), mean = new double[5];
        var design = new SampledOrders(Names, 7, 2);
        const int Crises = 4000;
        for (long trial = 0; trial < Crises; trial++)
            foreach ((int player, double part) in Parts(design, trial, Game).Index()) mean[player] += part / Crises;
        for (int player = 0; player < 5; player++) mean[player].ShouldBe(exact[player], 0.05);
    }

    [Fact]
    public void Every_second_order_is_the_reverse_of_the_one_before()
    {
        var design = new SampledOrders(Names, 7, 2);
        ulong[] drawn = new ulong[design.Plays];
        design.Draw(3, drawn);
        ulong[] one = drawn[2..6], reverse = drawn[6..];
        one.Select(BitOperations.PopCount).ShouldBe([1, 2, 3, 4]);
        reverse.ShouldBe(one.Reverse().Select(coalition => design.Everyone & ~coalition));
    }

    [Fact]
    public void A_player_that_is_added_changes_the_order_of_no_others()
    {
        for (long trial = 0; trial < 50; trial++)
        {
            int[] without = Order(new SampledOrders(["a", "b", "c"], 7, 1), trial),
                with = Order(new SampledOrders(["x", "c", "a", "b"], 7, 1), trial);
            int[] place = [2, 3, 1];
            with.Where(player => player > 0).ShouldBe(without.Select(player => place[player]));
        }
    }

    /// <summary>With synergies, a player (2) that does nothing, and two alike (0 and 4).</summary>
    private static double Game(ulong who) =>
        (2 * ((who & 1) + (who >> 4 & 1))) - ((who >> 1 & 1) * 3.0) + ((who & 0b11001) == 0b11001 ? 4 : 0);

    [Fact]
    public void Who_adds_nothing_gets_exactly_nothing_and_who_adds_the_same_gets_the_same()
    {
        for (long trial = 0; trial < 20; trial++) Parts(new SampledOrders(Names, 7, 2), trial, Game)[2].ShouldBe(0);
        double[] exact = Parts(new AllCoalitions(5), 0, Game);
        exact[0].ShouldBe(exact[4], 1e-12);
        exact[2].ShouldBe(0);
    }

    [Fact]
    public void A_part_that_is_nothing_in_sum_is_told_from_a_player_on_whom_nothing_turns()
    {
        // Each of the first two alone brings 1; together they bring nothing. The third does nothing.
        static double Either(ulong who) => (who & 1) ^ (who >> 1 & 1);
        foreach (CoalitionDesign design in (CoalitionDesign[])[new AllCoalitions(3),
            new SampledOrders(["a", "b", "c"], 7, 2)])
        {
            ulong[] drawn = new ulong[design.Plays];
            design.Draw(0, drawn);
            Parts(design, 0, Either).ShouldBe([0, 0, 0]);
            design.Moving(0, [.. drawn.Select(Either)]).ShouldBe(0b011UL);
        }
    }

    private static double[] Parts(CoalitionDesign design, long trial, Func<ulong, double> worth)
    {
        ulong[] drawn = new ulong[design.Plays];
        design.Draw(trial, drawn);
        drawn[0].ShouldBe(0UL);
        drawn[design.Whole].ShouldBe(design.Everyone);
        double[] parts = new double[design.Players];
        design.Divide(trial, [.. drawn.Select(worth)], parts);
        return parts;
    }

    private static int[] Order(SampledOrders design, long trial)
    {
        ulong[] drawn = new ulong[design.Plays];
        design.Draw(trial, drawn);
        ulong[] chain = [0, .. drawn[2..], design.Everyone];
        return [.. chain.Zip(chain.Skip(1), (before, after) => BitOperations.TrailingZeroCount(after & ~before))];
    }
}
