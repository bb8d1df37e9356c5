namespace CrisisSim.Model.Tests;

/// <summary>The crises of a history before the one that is measured.</summary>
public class PastCrisesTests
{
    private static readonly World Kept = Worlds
        .Small()
        .Open()
        .Text(d => d with { Obligation = Obligation.Assist })
        .Mechanisms(m => m with { Drift = m.Drift with { Crises = 0.3, Fatigue = 0 } });

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

    private static readonly World Tiring = Kept.Mechanisms(
        m => m with { Drift = m.Drift with { Fatigue = 0.1, FatigueHalfLife = 5 } });

    [Fact]
    public void A_crisis_that_all_answer_in_full_wears_its_figure_away_and_it_comes_back_at_its_half_life()
    {
        double[] at = [.. CrisesBefore.Of(20, 0.3, new Kernel.Chance(Worlds.Seed, 1)).TakeLast(3).Select(of => of.At)];
        at.Length.ShouldBe(3);
        double worn = at.Sum(year => 0.1 * Math.Pow(2, -(20 - year) / 5));
        Past(Tiring).Remembered(20, Worlds.Seed, 1).Wear.ShouldBe(worn, 1e-9);
        Past(Rotating(Tiring).Coupling(DriftCouplings.Rotation, 0.4)).Remembered(20, Worlds.Seed, 1).Wear
            .ShouldBe(0.6 * worn, 1e-9);
        Past(Rotating(Tiring).Coupling(DriftCouplings.Rotation, 0)).Remembered(20, Worlds.Seed, 1).Wear
            .ShouldBe(worn, 1e-9);
    }

    [Fact]
    public void Where_nobody_answers_or_nothing_tires_nothing_wears_away()
    {
        Past(Tiring.Allies(m => m with { Cost = 50 }).Contribution(c => c with { Membership = 0 }))
            .Remembered(20, Worlds.Seed, 1).Wear.ShouldBe(0);
        Past(Kept).Remembered(20, Worlds.Seed, 1).Wear.ShouldBe(0);
        Past(Tiring, DriftCauses.All & ~DriftCauses.Fatigue).Remembered(20, Worlds.Seed, 1)
            .ShouldBe(Past(Kept).Remembered(20, Worlds.Seed, 1));
        Past(Tiring, DriftCauses.All & ~DriftCauses.Memory).Remembered(20, Worlds.Seed, 1).Kept.ShouldBe(0);
    }

    [Fact]
    public void A_tired_public_refuses_more_often()
    {
        World voting = Chains.WorldWith(Chains.Votes()).Authorization(a => a with { Refusal = 0.5 });
        var trial = new Trial(voting.Scenario, voting.Declaration);
        int Refused(double wear) => Enumerable.Range(0, 2000)
            .Count(k => trial.Play(Worlds.Seed, k, default(Memory) with { Wear = wear }).Members[1].Refused);
        Refused(0.3).ShouldBeGreaterThan(Refused(0));
        Refused(0).ShouldBe(voting.Members(2000).Count(m => m.Refused));
    }

    private static World Rotating(World world) =>
        world.Text(d => d with { Governance = d.Governance with { Rotation = true } });

    private static PastCrises Past(World world, DriftCauses causes = DriftCauses.All) =>
        new(world.Scenario, world.Declaration, causes);
}
