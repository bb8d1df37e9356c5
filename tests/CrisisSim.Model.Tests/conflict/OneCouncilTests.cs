using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>One council deals with all incidents, the gravest first; a government is one for all of them.</summary>
public class OneCouncilTests
{
    private static readonly World Invited = Worlds
        .Small()
        .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(50) } });

    /// <summary>A lesser act at first, over which the allies never decide to help, and the attack at 100 h.</summary>
    private static readonly World Stuck = Worlds
        .Small()
        .TheAttackNeverEnds()
        .Consultation(c => c with { LevelsPerRung = 3, AloneMargin = 100, Abstention = 0 })
        .With(s => s with
        {
            Incidents = [s.Incident with { Rung = 5, Form = "raid" }, s.Incident with { At = 100, Form = "invasion" }]
        });

    [Fact]
    public void A_second_incident_is_taken_up_as_soon_as_the_council_sits()
    {
        World world = Followed(Invited, by: i => i with { At = 10 });
        world.HoursOf("convenes").ShouldBe([50]);
        world.HoursOf("takes it up").ShouldBe([50]); // the invitation over the second was for 60 h
    }

    [Fact]
    public void A_council_that_comes_together_in_time_misses_no_limit_of_a_second_incident()
    {
        World world = Followed(Invited.Limits(l => l with { Convene = 45, Compliance = 0 }),
            by: i => i with { At = 10 });
        world.Play().MissedLimits.ShouldBe(1); // 50 h for the first, and 40 for the second
        Followed(Invited.Limits(l => l with { Convene = 35, Compliance = 0 }), by: i => i with { At = 10 })
            .Play().MissedLimits
            .ShouldBe(2);
    }

    [Fact]
    public void In_every_trial_the_council_has_to_be_called_together_anew() =>
        Followed(Invited, by: i => i with { At = 10 }).PlayAll(5).ShouldAllBe(o => o.Convened == Moment.At(50));

    [Fact]
    public void A_consultation_ends_once_help_is_decided_over_what_is_graver()
    {
        double decided = Stuck.HoursOf("decides on").Single();
        decided.ShouldBe(112);
        Stuck.Story().ShouldNotContain(
            e => e.Hours > decided + 12 && e.Who == "council" && e.What.EndsWith("(raid)", StringComparison.Ordinal));
        Stuck.Story().ShouldContain(e => e.Hours < decided && e.What.StartsWith("adjourns", StringComparison.Ordinal)
            && e.What.EndsWith("(raid)", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_meets_over_it_again_when_minds_change()
    {
        World moving = Stuck.Allies(m => m with { TurnoverPerYear = 20 }),
            alone = moving.With(s => s with { Incidents = [s.Incidents[0]] });
        static int Later(World world) =>
            world.PlayAll(20).Sum(o => o.Rounds) - world.Horizon(150).PlayAll(20).Sum(o => o.Rounds);
        Later(moving).ShouldBe(0);
        Later(alone).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void What_is_talked_over_when_help_is_decided_comes_to_no_vote()
    {
        World world = Worlds
            .Small()
            .With(s => s with { Incidents = [s.Incident, s.Incident with { At = 5, Rung = 7 }] });
        world.HoursOf("takes it up").ShouldBe([5]); // its round is over at 17 h
        world.HoursOf("decides on").ShouldBe([12]);
        world
            .With(s => s with { Incidents = [s.Incident, s.Incident with { At = 5 }] })
            .HoursOf("decides on")
            .ShouldBe([12, 17]);
    }

    [Fact]
    public void No_panel_is_heard_on_it_any_more()
    {
        World lesser = Stuck
            .Procedure(p => p with { Panel = Distribution.Fixed(1) })
            .Coupling(CouplingRegistry.Panel, 1)
            .With(s => s with { Incidents = [s.Incidents[0] with { At = 5 }] });
        lesser.HoursOf("gives its reading").Length.ShouldBe(1);
        lesser
            .With(s => s with { Incidents = [s.Incident with { At = 0, Rung = 8 }, s.Incident] })
            .HoursOf("gives its reading")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData(99, 1)] // it passes before the council meets over the attack, at 100 h
    [InlineData(101, 0)]
    public void Its_limit_to_decide_runs_no_longer(double limit, int missed)
    {
        Limited(Stuck, limit, 0).Play().MissedLimits.ShouldBe(missed);
        World alone = Stuck.With(s => s with { Incidents = [s.Incidents[0]] });
        Limited(alone, limit, 0).Play().MissedLimits.ShouldBe(1);
    }

    [Theory]
    [InlineData(8.0, 12)]
    [InlineData(5.6, 24)] // combat forces are refused, and reinforcement is decided a round later
    public void What_is_as_grave_or_graver_stays_a_matter_of_its_own(double first, double decided)
    {
        World world = Stuck
            .With(s => s with { Incidents = [s.Incidents[0] with { Rung = first }, s.Incidents[1]] })
            .Consultation(c => c with { LevelsPerRung = 9 });
        world.HoursOf("decides on").ShouldBe([decided, 112]);
    }

    [Fact]
    public void The_attack_itself_is_not_overtaken_by_a_graver_thing_that_was_none()
    {
        World world = Worlds.Small().TheAttackNeverEnds()
            .With(s => s with
            {
                Incidents = [s.Incident with { Rung = 9, Real = false, Form = "explosion" }, s.Incident with
                {
                    At = 100
                }]
            });
        world.HoursOf("decides on").ShouldBe([12, 112]);
        world.Play().MissedAttack.ShouldBeFalse();
    }

    [Fact]
    public void A_change_of_government_is_one_for_all_incidents()
    {
        World single = Worlds
            .Small(2)
            .NobodyCalls()
            .Allies(m => m with { TurnoverPerYear = 1e5, Bias = 3 })
            .Interpretation(i => i with { BiasSpread = 0.7 });
        World both = single.With(
            s => s with { Incidents = [s.Incident with { Rung = 4 }, s.Incident with { At = 1 }] });
        for (int trial = 0; trial < 20; trial++)
        {
            both.HoursOf("new government", trial).ShouldBe(single.HoursOf("new government", trial));
            both.Play(trial).Members.Select(m => m.Line).ShouldBe(single.Play(trial).Members.Select(m => m.Line));
        }

        single.PlayAll(20).Select(o => o.Members[1].Line).Distinct().Count().ShouldBe(20);
    }

    private static World Limited(World world, double decide, double compliance) =>
        world.Limits(l => l with { Decide = decide, Compliance = compliance });

    private static World Followed(World world, Func<Incident, Incident> by) =>
        world.With(s => s with { Incidents = [s.Incident, by(s.Incident)] });
}
