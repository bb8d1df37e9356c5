namespace CrisisSim.Model.Tests;

/// <summary>Crises one after another, of which the last is measured.</summary>
public class RoundsTests
{
    private const int Trials = 8;

    /// <summary>A crisis that each round may end otherwise, under a text that owes help.</summary>
    private static readonly World Tested = Worlds
        .Small(4)
        .Open()
        .Text(d => d with { Obligation = Obligation.Assist })
        .Attacker(a => a with { Adaptive = true });

    /// <summary>All allies send what they have, at once.</summary>
    private static readonly World Kept = Tested;

    /// <summary>No ally sends anything, whatever it owes.</summary>
    private static readonly World Broken = Tested
        .Allies(m => m with { Cost = 50 })
        .Contribution(c => c with { Membership = 0 });

    [Fact]
    public void Where_nothing_is_promised_rounds_change_no_row()
    {
        for (int number = 0; number < 30; number++)
            foreach (Obligation nothing in (Obligation[])[Obligation.Neutrality, Obligation.None, Obligation.ConsultOnly])
            {
                World world = RandomWorlds.Number(number).Text(d => d with { Obligation = nothing });
                Digest.Compute(Rounds(world, 4).Play(2)).ShouldBe(Digest.Compute(world.Play(2)), $"world {number}");
            }
    }

    [Fact]
    public void Where_the_past_weighs_nothing_the_last_round_is_the_single_crisis()
    {
        for (int number = 0; number < 60; number++)
        {
            World world = RandomWorlds.Number(number);
            World forgotten = Rounds(world, 3).With(Remembering(m => m with { Kept = 0, Broken = 0 }));
            Digest.Compute(forgotten.Play(2)).ShouldBe(Digest.Compute(world.Play(2)), $"world {number}");
        }
    }

    [Fact]
    public void A_word_kept_and_a_word_broken_move_the_attackers_belief_in_opposite_directions()
    {
        foreach (Outcome outcome in Rounds(Kept, 3).PlayAll(Trials)) outcome.Reputation.ShouldBeGreaterThan(0.5);
        foreach (Outcome outcome in Rounds(Broken, 3).PlayAll(Trials)) outcome.Reputation.ShouldBeLessThan(0.5);
        Told(Rounds(Kept, 3)).ShouldBeGreaterThan(0.5);
        Told(Rounds(Broken, 3)).ShouldBeLessThan(0.5);
    }

    [Fact]
    public void The_more_rounds_there_were_the_more_is_remembered()
    {
        double[] kept = [.. Enumerable.Range(1, 5).Select(n => Rounds(Kept, n).Play().Reputation)],
            broken = [.. Enumerable.Range(1, 5).Select(n => Rounds(Broken, n).Play().Reputation)];
        kept[0].ShouldBe(0.5);
        kept.ShouldBeInOrder();
        broken.ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void One_round_kept_by_all_is_remembered_by_its_weight_and_its_age()
    {
        World once = Rounds(Kept, 2).With(Remembering(m => m with { Kept = 3, HalfLife = 10, Apart = 10 }));
        once.Play().Reputation.ShouldBe((1 + (1.5 / 5.5)) / 2, 1e-12);
    }

    [Fact]
    public void A_broken_word_weighs_more_the_stronger_the_coupling_and_the_clearer_the_words()
    {
        double Left(double coupling, double precision) =>
            Rounds(Broken, 3)
            .Trigger(t => t with { Precision = precision })
            .Coupling(CouplingRegistry.BrokenWord, coupling)
            .Play().Reputation;
        Left(0, 0.9).ShouldBe(Left(0, 0));
        Left(2, 0).ShouldBe(Left(0, 0));
        Left(1, 0.9).ShouldBeLessThan(Left(0.5, 0.9));
        Left(2, 0.9).ShouldBeLessThan(Left(1, 0.9));
        Left(1, 0.9).ShouldBeLessThan(Left(1, 0.4));
    }

    [Fact]
    public void An_act_that_the_text_does_not_cover_tests_nothing()
    {
        World below = Rounds(Broken, 3).Incident(i => i with { Rung = 3 }),
            mistaken = Rounds(Broken, 3).Incident(i => i with { Real = false }),
            provoked = Rounds(Broken, 3)
                .Incident(i => i with { Provoked = true })
                .Text(d => d with { OnlyIfUnprovoked = true });
        foreach (World world in (World[])[below, mistaken, provoked]) world.Play().Reputation.ShouldBe(0.5);
    }

    [Fact]
    public void The_past_stays_what_it_was_whatever_becomes_of_the_measured_crisis()
    {
        World world = Rounds(Broken, 3);
        World none = new World(world.Scenario.KeepPast(), world.Declaration).Incident(i => i with { Real = false });
        none.Play().Reputation.ShouldBe(world.Play().Reputation);
        none.Play().End.ShouldBe(EndKind.NoAttack);
        world.Scenario.KeepPast().KeepPast().Past.ShouldBe(world.Scenario);
        Tested.Scenario.KeepPast().ShouldBeSameAs(Tested.Scenario);
    }

    [Fact]
    public void Trials_of_several_rounds_hang_on_seed_and_number_alone()
    {
        for (int number = 0; number < 20; number++)
        {
            World world = Rounds(RandomWorlds.Number(number), 3);
            var used = new Trial(world.Scenario, world.Declaration);
            for (int k = 0; k < 4; k++) used.Play(7, k);
            Digest.Compute(used.Play(Worlds.Seed, 3)).ShouldBe(Digest.Compute(world.Play(3)), $"world {number}");
        }
    }

    [Fact]
    public void The_story_tells_each_earlier_round_in_a_line_and_what_is_remembered()
    {
        string[] lines = [.. Rounds(Broken, 3).Story().Take(3).Select(entry => $"{entry.Who}: {entry.What}")];
        lines[0].ShouldBe(
            "round 1 of 3: 10 years before; help was promised; the text owed help, and 0 % of the allies by influence "
                + "kept their word");
        lines[1].ShouldStartWith("round 2 of 3: 5 years before; help was promised; the text owed help");
        lines[2].ShouldStartWith("memory: the alliance has a reputation of -0.");
        Kept.Story().ShouldNotContain(entry => entry.Who == "memory");
    }

    private static World Rounds(World world, int rounds) => world.With(s => s with { Rounds = rounds });

    private static Func<Scenario, Scenario> Remembering(Func<MemoryParameters, MemoryParameters> change) =>
        s => s with { Mechanisms = s.Mechanisms with { Memory = change(s.Mechanisms.Memory) } };

    /// <summary>The attacker's belief in resolve as it begins the last round.</summary>
    private static double Told(World world)
    {
        var conflict = new Conflict(world.Scenario, world.Declaration);
        conflict.Reset(new Kernel.Chance(Worlds.Seed, 0),
            new Trial(world.Scenario, world.Declaration).Recall(Worlds.Seed, 0), null);
        return conflict.Belief.Resolve;
    }
}
