namespace CrisisSim.Model.Tests;

/// <summary>The crises of a history before the one that is measured.</summary>
public class PastCrisesTests
{
    private static readonly World Kept = Worlds
        .Small()
        .Open()
        .Text(d => d with { Obligation = Obligation.Assist })
        .Mechanisms(m => m with { Drift = m.Drift with { Crises = 0.3 } });

    private static readonly World Broken = Kept
        .Allies(m => m with { Cost = 50 })
        .Contribution(c => c with { Membership = 0 });

    [Fact]
    public void In_year_0_and_where_no_crisis_comes_nothing_is_remembered()
    {
        Past(Broken).Remembered(0, Worlds.Seed, 1).ShouldBe(default);
        World calm = Broken.Mechanisms(m => m with { Drift = m.Drift with { Crises = 0 } });
        Past(calm).Remembered(50, Worlds.Seed, 1).ShouldBe(default);
        Past(Broken, DriftCauses.All & ~DriftCauses.Memory).Remembered(50, Worlds.Seed, 1).ShouldBe(default);
    }

    [Fact]
    public void Where_nothing_is_promised_nothing_is_remembered() =>
        Past(Broken.Text(d => d with { Obligation = Obligation.None }))
            .Remembered(50, Worlds.Seed, 1)
            .ShouldBe(default);

    [Fact]
    public void Words_kept_and_words_broken_are_remembered_as_what_they_were()
    {
        Memory kept = Past(Kept).Remembered(20, Worlds.Seed, 1), broken = Past(Broken).Remembered(20, Worlds.Seed, 1);
        kept.Kept.ShouldBeGreaterThan(kept.Broken);
        (broken.Kept, broken.Broken > 0).ShouldBe((0, true));
    }

    [Fact]
    public void No_more_than_the_last_few_are_played()
    {
        World often = Broken.Mechanisms(m => m with { Drift = m.Drift with { Crises = 1 } });
        Memory memory = Past(often).Remembered(100, Worlds.Seed, 1);
        memory.Broken.ShouldBeInRange(0, PastCrises.Most);
    }

    [Fact]
    public void The_rounds_of_the_scenario_lie_before_them_and_fade_with_the_years()
    {
        World world = Kept
            .With(s => s with { Rounds = 2 })
            .Mechanisms(m => m with { Drift = m.Drift with { Crises = 0 } });
        Memory today = new Trial(world.Scenario, world.Declaration).Recall(Worlds.Seed, 1);
        today.Kept.ShouldBeGreaterThan(0);
        Past(world).Remembered(0, Worlds.Seed, 1).ShouldBe(today);
        Past(world).Remembered(10, Worlds.Seed, 1).ShouldBe(today.After(10, 10));
    }

    private static PastCrises Past(World world, DriftCauses causes = DriftCauses.All) =>
        new(world.Scenario, world.Declaration, causes);
}
