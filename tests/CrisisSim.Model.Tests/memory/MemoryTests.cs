using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>What is remembered, how it fades, and how it moves the attacker's belief.</summary>
public class MemoryTests
{
    private static readonly AdversaryParameters Prior = new() { PriorResolve = 0.25, PriorWeight = 4 };

    [Fact]
    public void After_one_half_life_half_is_left_and_after_no_time_all_of_it()
    {
        var memory = new Memory(3, 1);
        memory.After(10, 10).ShouldBe(new Memory(1.5, 0.5));
        memory.After(0, 10).ShouldBe(memory);
        memory.After(5, double.PositiveInfinity).ShouldBe(memory);
        memory.After(double.PositiveInfinity, 10).ShouldBe(default);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 2, 0)]
    [InlineData(4, 0, 0.5)]
    [InlineData(0, 4, -0.5)]
    public void Reputation_is_what_was_kept_less_what_was_broken(double kept, double broken, double reputation) =>
        new Memory(kept, broken).Reputation(Prior).ShouldBe(reputation, 1e-15);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    public void The_attacker_begins_with_the_mean_that_memory_gives_and_hears_as_well_as_ever(double kept, double broken)
    {
        var belief = new Belief(Prior, new Simulation());
        var memory = new Memory(kept, broken);
        belief.Begin(memory);
        double mean = (1 + kept) / (4 + kept + broken);
        belief.Resolve.ShouldBe(mean, 1e-15);
        memory.Shift(Prior).ShouldBe(Math.Log(mean / (1 - mean)) - Math.Log(1.0 / 3), 1e-12);
        belief.ShowResolve(1);
        belief.Resolve.ShouldBe(((4 * mean) + 1) / 5, 1e-15);
    }

    [Fact]
    public void A_belief_without_memory_is_the_prior_to_the_last_bit()
    {
        foreach (double mean in (double[])[0.1, 0.3, 0.5, 0.7, 0.9])
        {
            Belief never = new(new() { PriorResolve = mean, PriorWeight = 3.7 }, new Simulation()),
                nothing = new(new() { PriorResolve = mean, PriorWeight = 3.7 }, new Simulation());
            never.Begin();
            nothing.Begin(new Memory(0, 0));
            nothing.Resolve.ShouldBe(never.Resolve);
            new Memory(0, 0).Shift(new() { PriorResolve = mean, PriorWeight = 3.7 }).ShouldBe(0);
        }
    }

    [Fact]
    public void A_broken_clear_word_weighs_more_than_a_vague_one_and_a_kept_one_does_not()
    {
        var parameters = new MemoryParameters { Kept = 1, Broken = 2 };
        new Word(Precision: 0, Kept: 0.25).Remembered(parameters, brokenWord: 1).ShouldBe(new Memory(0.25, 1.5));
        new Word(Precision: 1, Kept: 0.25).Remembered(parameters, brokenWord: 1).ShouldBe(new Memory(0.25, 3));
        new Word(Precision: 1, Kept: 0.25).Remembered(parameters, brokenWord: 0).ShouldBe(new Memory(0.25, 1.5));
        new Word(Precision: 1, Kept: 1).Remembered(parameters, brokenWord: 2).ShouldBe(new Memory(1, 0));
    }

    [Fact]
    public void The_allies_share_more_will_and_the_victim_believes_in_more_help_the_better_the_reputation()
    {
        World world = Worlds.Small().With(s => s with
        {
            Mechanisms = s.Mechanisms with { Memory = new MemoryParameters { Allies = 2 } },
        });
        Crisis plain = Stage(world, default), trusted = Stage(world, new Memory(4, 0)),
            doubted = Stage(world, new Memory(0, 4));
        (trusted.Conflict.Will - plain.Conflict.Will).ShouldBe(2 * 0.5, 1e-12);
        (doubted.Conflict.Will - plain.Conflict.Will).ShouldBe(-2 * 0.5, 1e-12);
    }

    [Fact]
    public void Where_no_ground_is_at_stake_a_member_that_was_left_alone_gives_way_sooner()
    {
        World harmed = Worlds
            .Small()
            .Incident(i => i with { Domain = Domain.Cyber, Plainness = Plainness.Open })
            .Allies(m => m with { Bias = 30 })
            .Mechanisms(m => m with
            {
                Harm = m.Harm with { ConcedeRate = new PerDomain<double>(0, 0, 0, 2e-3, 2e-3, 2e-3, 2e-3) },
            });
        var trial = new Trial(harmed.Scenario, harmed.Declaration);
        double Hours(Memory remembered) => Enumerable
            .Range(0, 40)
            .Select(k => trial.Play(Worlds.Seed, k, remembered))
            .Average(outcome => outcome.End == EndKind.Conceded ? outcome.Ended.OrNever : harmed.Scenario.Horizon);
        Hours(new Memory(0, 4)).ShouldBeLessThan(Hours(default));
        Hours(new Memory(4, 0)).ShouldBeGreaterThan(Hours(default));
    }

    private static Crisis Stage(World world, Memory remembered)
    {
        var conflict = new Conflict(world.Scenario, world.Declaration);
        conflict.Reset(new Chance(Worlds.Seed, 0), remembered, null);
        return conflict.Main;
    }
}
