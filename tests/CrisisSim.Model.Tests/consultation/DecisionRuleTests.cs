using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class DecisionRuleTests
{
    [Fact]
    public void Every_rule_stands_in_the_list_once_with_a_key_of_its_own()
    {
        DecisionRules.All.Select(rule => rule.GetType()).ShouldBe(
            typeof(DecisionRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DecisionRule))),
            ignoreOrder: true);
        DecisionRules.All.Select(rule => rule.Key).ShouldBeUnique();
        DecisionRules.All.ShouldAllBe(rule => DecisionRules.Named(rule.Key) == rule);
    }

    [Theory]
    [InlineData(1.0, 2.0)]
    [InlineData(0.6667, 3.0)]
    [InlineData(2.0 / 3, 4.5)]
    [InlineData(0.5, 5.0)]
    public void The_pivot_is_the_order_statistic_that_the_share_needed_has_above_it(double share, double pivot) =>
        VoteCount.Pivot([7, 2, 6, 3, 5, 4.5], share).ShouldBe(pivot);

    [Fact]
    public void At_the_pivot_a_majority_carries_and_just_above_it_none_does()
    {
        ForEachVote((ceilings, luck) =>
        {
            double share = 0.5 + (0.5 * luck.Uniform());
            double pivot = VoteCount.Pivot([.. ceilings], share);
            VoteCount.Carries(ceilings, pivot, abstention: 0, quorum: 0.5, share).ShouldBeTrue();
            double[] above = [.. ceilings.Where(c => c > pivot)];
            if (above.Length > 0) VoteCount.Carries(ceilings, above.Min(), 0, 0.5, share).ShouldBeFalse();
        });
    }

    [Fact]
    public void A_majority_accepts_whatever_consensus_accepts()
    {
        int consents = 0;
        ForEachVote((ceilings, luck) =>
        {
            double level = 3 + (3 * luck.Uniform()), abstention = 2 * luck.Uniform(), quorum = luck.Uniform(),
                share = 0.5 + (0.5 * luck.Uniform());
            if (!VoteCount.Consents(ceilings, level, abstention, quorum)) return;
            consents++;
            VoteCount.Carries(ceilings, level, abstention, quorum, share).ShouldBeTrue();
        });
        consents.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Who_accepts_a_level_accepts_all_below_it_whatever_the_rule()
    {
        ForEachVote((ceilings, luck) =>
        {
            double high = 3 + (3 * luck.Uniform()), low = high - luck.Uniform();
            if (VoteCount.Consents(ceilings, high, 0, 0.5))
                VoteCount.Consents(ceilings, low, 0, 0.5).ShouldBeTrue();
            if (VoteCount.Carries(ceilings, high, 0, 0.5, 0.6))
                VoteCount.Carries(ceilings, low, 0, 0.5, 0.6).ShouldBeTrue();
        });
    }

    [Fact]
    public void An_abstention_blocks_neither_consensus_nor_majority_but_many_miss_the_quorum()
    {
        VoteCount.Consents([5, 5, 4.6], 5, 0.5, 0.5).ShouldBeTrue();
        VoteCount.Consents([5, 5, 4.4], 5, 0.5, 0.5).ShouldBeFalse();
        VoteCount.Consents([5, 4.6, 4.6, 4.6], 5, 0.5, 0.5).ShouldBeFalse();
        VoteCount.Carries([5, 5, 4.4], 5, 0.5, 0.5, 0.6).ShouldBeTrue();
        VoteCount.Carries([5, 4.6, 4.6, 4.6], 5, 0.5, 0.5, 0.6).ShouldBeFalse();
    }

    private static void ForEachVote(Action<double[], Kernel.Stream> look)
    {
        for (ulong k = 0; k < 2000; k++)
        {
            Kernel.Stream luck = new Chance(Worlds.Seed, k).StreamFor(0, 0);
            int members = 1 + (int)(luck.Uniform() * 12);
            double[] ceilings = new double[members];
            for (int i = 0; i < members; i++) ceilings[i] = 4.5 + luck.Normal();
            look(ceilings, luck);
        }
    }
}
