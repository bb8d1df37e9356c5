using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class TrialTests
{
    [Fact]
    public void The_same_seed_and_trial_give_the_same_outcome_whatever_was_played_before()
    {
        for (int number = 0; number < 40; number++)
        {
            World world = RandomWorlds.Number(number);
            var used = new Trial(world.Scenario, world.Declaration);
            for (int k = 0; k < 5; k++) used.Play(7, k);
            Digest.Compute(used.Play(Worlds.Seed, 3)).ShouldBe(Digest.Compute(world.Play(3)), $"world {number}");
        }
    }

    [Fact]
    public void There_is_no_trial_below_0() =>
        Should.Throw<ArgumentOutOfRangeException>(() => RandomWorlds.Number(3).Play(-1));

    [Fact]
    public void Another_seed_or_trial_gives_other_luck()
    {
        World world = RandomWorlds.Number(3);
        Digest.Compute(world.Play(3)).ShouldNotBe(Digest.Compute(world.Play(4)));
        Digest.Compute(world.Play(3)).ShouldNotBe(Digest.Compute(world.Play(3, seed: 1)));
    }

    [Fact]
    public void A_member_that_does_nothing_changes_no_other_members_luck()
    {
        for (int number = 0; number < 60; number++)
        {
            World world = Independent(RandomWorlds.Number(number)), more = Joined(world);
            for (int trial = 0; trial < 3; trial++)
            {
                Outcome few = world.Play(trial), many = more.Play(trial);
                many.Members
                    .SkipLast(1)
                    .Select(Luck)
                    .ShouldBe(few.Members.Select(Luck), $"world {number}, trial {trial}");
            }
        }
    }

    [Fact]
    public void A_new_name_gives_a_member_other_luck_and_leaves_the_others_theirs()
    {
        World world = Independent(RandomWorlds.Number(12));
        World renamed = world.Ally(1, m => m with { Name = "Newcomer" });
        Outcome before = world.Play(), after = renamed.Play();
        after.Members.Skip(2).Select(Luck).ShouldBe(before.Members.Skip(2).Select(Luck));
        Luck(after.Members[1]).ShouldNotBe(Luck(before.Members[1]));
    }

    [Fact]
    public void The_order_of_the_members_changes_nobodys_luck()
    {
        World world = Independent(RandomWorlds.Number(5));
        World turned = world.With(s => s with { Members = [.. s.Members.Reverse()] });
        turned.Play().Members.Select(Luck).Reverse().ShouldBe(world.Play().Members.Select(Luck));
    }

    [Fact]
    public void Where_nobody_is_willing_nobody_responds()
    {
        World unwilling = Worlds
            .Small(5)
            .Allies(m => m with { Bias = 30 })
            .Incident(i => i with { Rung = 9 })
            .VictimCallsAtOnce();
        foreach (DecisionRule rule in DecisionRules.All.Where(r => r != DecisionRule.StandingOrder))
        {
            Outcome outcome = unwilling.Procedure(p => p with { Rule = rule, Leader = Worlds.Ally(1) }).Play();
            (outcome.Decision.Happened, outcome.FirstResponse.Happened, outcome.Effective.Happened).ShouldBe(
                (false, false, false), rule.ToString());
            (outcome.Participation, outcome.Level).ShouldBe((0, ResponseLevel.None));
            outcome.MissedAttack.ShouldBeTrue();
        }
    }

    [Fact]
    public void An_accident_answered_is_a_false_alarm_and_one_left_alone_is_none()
    {
        Outcome answered = Worlds.Small().Incident(i => i with { Real = false }).Play();
        (answered.FalseAlarm, answered.ObjectiveTaken.Happened,
            answered.Effective.Happened).ShouldBe((true, false, false));
        answered.End.ShouldBe(EndKind.NoAttack);
        Outcome ignored = Worlds.Small().NobodyCalls().Incident(i => i with { Real = false }).Play();
        (ignored.FalseAlarm, ignored.End).ShouldBe((false, EndKind.NoAttack));
    }

    [Theory]
    [InlineData(6.0, 5.5, "incursion", 0.0, Obligation.Assist, true)]
    [InlineData(5.4, 5.5, "incursion", 0.0, Obligation.Assist, false)]
    [InlineData(6.0, 5.5, "swarm", 0.4, Obligation.Assist, false)]
    [InlineData(6.0, 5.5, "swarm", 0.5, Obligation.Assist, true)]
    [InlineData(6.0, 5.5, "incursion", 0.0, Obligation.ConsultOnly, false)]
    public void Whether_assistance_was_owed_is_read_from_the_words(double rung, double line, string form, double clause,
        Obligation obligation, bool owed)
    {
        World world = Worlds
            .Small()
            .Incident(i => i with { Rung = rung, Form = form })
            .Text(d => d with { Obligation = obligation })
            .Trigger(t => t with { AssistAt = line, Lists = ["incursion"], GeneralClause = clause });
        world.Play().CasusFoederis.ShouldBe(owed);
        world.Incident(i => i with { Real = false }).Play().CasusFoederis.ShouldBeFalse();
    }

    [Fact]
    public void A_single_deliverer_among_four_bears_all_the_burden()
    {
        World world = Worlds
            .Small(4)
            .Allies(m => m with { Cost = 5 })
            .Ally(2, m => m with { Cost = 0 })
            .Contribution(c => c with { Membership = 0 });
        Outcome outcome = world.Play();
        (outcome.Participation, outcome.BurdenGini).ShouldBe((0.25, 0.75));
        outcome.Members.Select(m => m.Honoured).ShouldBe([false, false, true, false, false]);
    }

    /// <summary>
    /// Nobody learns from another or stops looking because of another, and no end of the crisis hangs on what others
    /// do, so that what a member notices and believes is its own.
    /// </summary>
    private static World Independent(World world) => world.Attacker(a => a with { Adaptive = false })
        .Escalation(e => e with { AccidentChance = 0, SettlementRate = 0, SettlementRateHeld = 0, CeasefireRate = 0 })
            .NobodyCalls()
            .Procedure(p => p with { Rule = DecisionRule.Unanimity })
        .Alliance(a => a with { Sharing = new Sharing { Releasable = 0 } }).Verification(v => v with
        {
            JointCell = false
        });

    private static World Joined(World world) => world.With(s => s with
    {
        Members = [.. s.Members, Worlds.Plain("Bystander") with { Influence = 1e-9, Intelligence = 1e-9 }],
    });

    private static object Luck(MemberOutcome m) => (m.Member, m.Detected, m.Convinced, m.Line, m.SeveritySeen);
}
