using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>What stands there when the act begins.</summary>
public class ForwardForcesTests
{
    private static readonly World Standing = Worlds
        .Small(1)
        .NobodyCalls()
        .TheAttackNeverEnds()
        .Campaign(c => c with { ContactOpen = 0.9, ContactDoubtful = 0.2, ContactAfter = Distribution.Exponential(5) })
        .Packages(p => p with { InTheatre = true });

    [Theory]
    [InlineData(Plainness.Open, 0.9)]
    [InlineData(Plainness.Doubtful, 0.2)]
    public void Troops_meet_the_attack_with_the_chance_of_its_kind_and_fight_from_that_hour(Plainness plainness,
        double chance)
    {
        World world = Standing.Incident(i => i with { Plainness = plainness });
        double[][] hours = [.. Enumerable.Range(0, 2000).Select(k => world.HoursOf("fights back", k))];
        hours.ShouldHold(h => h.Length == 1, chance);
        hours.Where(h => h.Length == 1).Select(h => h[0]).ShouldFollow(t => 1 - Math.Exp(-t / 5));
    }

    [Fact]
    public void An_act_may_state_its_chance_and_a_force_its_own()
    {
        World spared = Standing.Incident(i => i with { Contact = 0 });
        Meetings(spared).ShouldBe(0);
        Meetings(spared.Packages(p => p with { Contact = 1 })).ShouldBe(100);
        World timed = spared.Packages(p => p with { Contact = 1, ContactAfter = Distribution.Fixed(9) });
        timed.HoursOf("fights back").ShouldBe([9]);
    }

    [Fact]
    public void Who_is_under_fire_knows_of_the_act_and_so_does_the_member_it_stands_in()
    {
        World unseen = Standing.Incident(i => i with { Contact = 1 })
            .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(500)) })
            .Campaign(c => c with { ContactAfter = Distribution.Fixed(4) });
        Outcome hit = unseen.Play(), spared = unseen.Incident(i => i with { Contact = 0 }).Play();
        (hit.Members[0].Detected, hit.Members[1].Detected).ShouldBe((Moment.At(4), Moment.At(4)));
        spared.Members[1].Detected.ShouldBe(Moment.At(500));
    }

    [Fact]
    public void The_hour_is_the_same_under_every_text_but_neutrality()
    {
        World open = Standing.Open();
        for (int trial = 0; trial < 20; trial++)
        {
            double[] hours = open.HoursOf("fights back", trial);
            for (int number = 0; number < 30; number++)
            {
                World other = open.Text(_ => RandomWorlds.Number(number).Declaration);
                if (other.Declaration.Obligation == Obligation.Neutrality)
                    other.HoursOf("fights back", trial).ShouldBeEmpty();
                else other.HoursOf("fights back", trial).ShouldBe(hours, $"text {number}, trial {trial}");
            }
        }
    }

    [Fact]
    public void Out_of_contact_they_wait_for_leave_of_their_own_government()
    {
        World apart = Worlds.Small(1).TheAttackNeverEnds().Incident(i => i with { Contact = 0 })
            .Packages(p => p with { InTheatre = true })
            .Ally(1, m => m with { Authorization = [Chains.Takes(StepKind.Cabinet, 8)] });
        apart.HoursOf("joins the defence").ShouldBe([12 + 8]);
        apart.NobodyCalls().HoursOf("joins the defence").ShouldBeEmpty();
        apart.Play().SentByDay30.ShouldBe(1);
        apart.Play().SetOutByDay30.ShouldBe(0);
    }

    [Theory]
    [InlineData(1.0, 0)]
    [InlineData(0.5, 5)]
    public void Where_engagement_is_delegated_they_join_once_it_is_settled(double coupling, double hours)
    {
        World delegated = Standing
            .Incident(i => i with { Contact = 0 })
            .Alliance(a => a with { Command = a.Command with { RulesOfEngagement = Distribution.Fixed(10) } })
            .Text(d => d with { Delegated = Delegation.RulesOfEngagement })
            .Coupling(CouplingRegistry.EngagementRules, coupling);
        delegated.HoursOf("joins the defence").ShouldBe([hours]);
        delegated.Coupling(CouplingRegistry.EngagementRules, 0).HoursOf("joins the defence").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_on_duty_is_on_the_scene_without_leave_and_engages_by_it()
    {
        World patrol = Worlds.Small(1).TheAttackNeverEnds()
            .Packages(p => p with { OnDuty = true, Kind = ForceKind.Air, Presence = Distribution.Fixed(2) })
            .Campaign(c => c with { Weights = new FrontWeights { Land = [1, 0.3, 0, 0, 0] } });
        Outcome outcome = patrol.Play();
        patrol.HoursOf("on the scene").ShouldBe([2]);
        patrol.HoursOf("has leave to engage").ShouldBe([12]);
        (outcome.FirstForce, outcome.Participation).ShouldBe((Moment.Never, 0)); // it was there, and was not sent
        patrol.NobodyCalls().HoursOf("on the scene").ShouldBe([2]);
        patrol.NobodyCalls().HoursOf("has leave to engage").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_stands_with_another_member_than_the_one_attacked_is_not_there(bool onDuty)
    {
        World Hosted(params string[] hosts) => Worlds.Small(2).TheAttackNeverEnds().Incident(i => i with { Contact = 0 })
            .Ally(1, m => m with
            {
                Forces = [Worlds.Brigade("guests") with { InTheatre = !onDuty, OnDuty = onDuty, Hosts = hosts }]
            });
        string told = onDuty ? "on the scene" : "joins the defence";
        Hosted().HoursOf(told).Length.ShouldBe(1);
        Hosted(Worlds.Ally(2), Worlds.Victim).HoursOf(told).Length.ShouldBe(1);
        Hosted(Worlds.Ally(2)).HoursOf(told).ShouldBeEmpty();
        Hosted(Worlds.Ally(2)).Play().SentByDay30.ShouldBe(1); // all that there is elsewhere
    }

    [Fact]
    public void When_the_act_is_over_nobody_meets_it_and_nobody_joins()
    {
        World raid = Standing.Incident(i => i with { Contact = 1, Aim = Aim.Limited, Lasts = Distribution.Fixed(4) });
        for (int trial = 0; trial < 50; trial++)
            raid.HoursOf("fights back", trial).ShouldAllBe(hour => hour <= 4);
        World apart = Worlds.Small(1)
            .Incident(i => i with { Contact = 0, Aim = Aim.Limited, Lasts = Distribution.Fixed(11) })
            .Packages(p => p with { InTheatre = true });
        apart.HoursOf("joins the defence").ShouldBeEmpty();
        apart.Incident(i => i with { Lasts = Distribution.Fixed(13) }).HoursOf("joins the defence").ShouldBe([12]);
    }

    private static int Meetings(World world) =>
        Enumerable.Range(0, 100).Sum(k => world.HoursOf("fights back", k).Length);
}
