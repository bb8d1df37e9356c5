using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>The ways beside the council, of allies that are convinced at once.</summary>
public class OwnRouteTests
{
    /// <summary>
    /// One ally reads the line three rungs too high, and talk moves nobody: the council never decides.
    /// </summary>
    private static readonly World Stuck = Worlds.Small(3).VictimCallsAtOnce().TheAttackNeverEnds()
        .Ally(2, m => m with { Bias = 3 })
        .Consultation(c => c with { Susceptibility = 0, Abstention = 0, AloneMargin = 0 });

    private static World Each(World world) => world.Procedure(p => p with { Rule = DecisionRule.Individual });

    private static World Freely(World world) => world.Text(d => d with { Individually = IndividualAction.Yes });

    [Theory]
    [InlineData(0.0, true, false, true)] // ceilings 7.5, 4.5, 6.6; bare assistance is 5
    [InlineData(2.0, true, false, false)]
    [InlineData(3.0, false, false, false)]
    public void Who_accepts_enough_more_than_bare_assistance_goes_its_own_way(double margin, params bool[] goes)
    {
        World world = Stuck.Ally(3, m => m with { Bias = 0.9 }).Consultation(c => c with { AloneMargin = margin });
        Outcome outcome = world.Play();
        outcome.Decision.Happened.ShouldBeFalse();
        outcome.Members.Skip(1).Select(m => m.Alone).ShouldBe(goes);
        outcome.Members.Skip(1).Select(m => m.Authorized == Moment.At(0)).ShouldBe(goes);
        outcome.Members.Skip(1).Select(m => m.Delivered > 0).ShouldBe(goes);
    }

    [Fact]
    public void Where_the_text_lets_each_act_a_member_that_reads_the_act_inside_needs_no_margin()
    {
        World free = Freely(Stuck.Consultation(c => c with { AloneMargin = 100 }));
        free.Play().Members.Skip(1).Select(m => m.Authorized.Happened).ShouldBe([true, false, true]);
        Price(free, 1).ShouldBe(0);
        Price(free.Coupling(CouplingRegistry.Individually, 0.4), 1, margin: 0).ShouldBe(0.6, 1e-12);
        free.Coupling(CouplingRegistry.Individually, 0).Play().Members.ShouldAllBe(m => !m.Authorized.Happened);
    }

    [Fact]
    public void It_is_spared_the_price_only_inside_and_where_nothing_excepts_the_act()
    {
        World willing = Freely(Stuck).Consultation(c => c with { LevelsAtLine = 5 });
        Price(willing, 1).ShouldBe(0);
        Price(willing, 2).ShouldBe(1); // it reads the act outside, and goes all the same
        Price(willing.Incident(i => i with { Provoked = true }), 1).ShouldBe(1);
        Price(willing.Incident(i => i with { Provoked = true }).Text(d => d with { OnlyIfUnprovoked = false }), 1)
            .ShouldBe(0);
        Price(willing.Text(d => d with { Obligation = Obligation.None }), 1).ShouldBe(1);
        Price(willing.Trigger(t => t with { Excepts = ["incursion"] }), 1).ShouldBe(1);
        Price(willing.Ally(1, m => m with { IsParty = false }), 1).ShouldBe(1); // a partner has promised nothing
    }

    [Fact]
    public void Under_neutrality_nobody_goes()
    {
        World neutral = Freely(Stuck).Text(d => d with { Obligation = Obligation.Neutrality });
        neutral.Play().Members.ShouldAllBe(m => !m.Authorized.Happened);
    }

    [Fact]
    public void A_cabinets_cycle_comes_first_unless_the_chain_names_its_cabinet()
    {
        World slow = Stuck.Consultation(c => c with { CabinetCycle = Distribution.Fixed(30) });
        slow.Play().Authorization.ShouldBe(Moment.At(30));
        World named = slow.Ally(1, m => m with
        {
            Authorization = [new() { Kind = StepKind.Cabinet, Takes = Distribution.Fixed(5) }],
        });
        named.Play().Authorization.ShouldBe(Moment.At(5));
    }

    [Theory]
    [InlineData(1.0, 0.0, 0.0, 1.0)]
    [InlineData(0.4, 0.0, 0.0, 0.4)]
    [InlineData(0.4, 1.0, 0.3, 0.7)] // exact words add to it
    [InlineData(0.9, 1.0, 0.3, 1.0)]
    [InlineData(0.0, 0.0, 0.3, 0.0)]
    public void The_willing_wait_with_their_chance_until_the_body_has_sat_one_round(double waits, double precision,
        double coupling, double chance)
    {
        World world = Freely(Stuck)
            .Text(d => d with { Waits = waits })
            .Trigger(t => t with { Precision = precision })
            .Coupling(CouplingRegistry.Waits, coupling)
            .Coupling(CouplingRegistry.TalkCore, 0);
        Moment[] hours = [.. world.PlayAll(3000).Select(o => o.Members[1].Authorized)];
        hours.ShouldAllBe(m => m == Moment.At(0) || m == Moment.At(12));
        hours.ShouldHold(m => m == Moment.At(12), chance);
    }

    [Fact]
    public void They_do_not_wait_where_nothing_is_promised() =>
        Stuck
            .Text(d => d with { Waits = 1, Obligation = Obligation.None })
            .Coupling(CouplingRegistry.Duty, 0)
            .Play().Authorization
            .ShouldBe(Moment.At(0));

    [Fact]
    public void Who_waits_over_what_is_taken_up_with_a_graver_act_waits_no_longer()
    {
        // Another kind of act, which the council never talks over by itself: land is graver, and takes its place.
        World both = Freely(Worlds.Small(1))
            .VictimCallsAtOnce()
            .TheAttackNeverEnds()
            .Text(d => d with { Waits = 1 })
            .Consultation(c => c with { AloneMargin = 0 })
            .With(s => s with
            {
                Incidents =
                [
                    s.Incident,
                    s.Incident with { At = 5, Rung = 7, Domain = Domain.Cyber, Form = "malware" }
                ]
            });
        both.HoursOf("joins in the measures").ShouldBe([5]);
    }

    [Fact]
    public void Where_each_decides_the_decision_is_the_first_allys_own_authorization()
    {
        World each = Each(Worlds.Small(3))
            .Ally(1, m => m with { Authorization = [Chains.Takes(StepKind.Cabinet, 40)] })
            .Ally(2, m => m with { Authorization = [Chains.Takes(StepKind.Cabinet, 9)] })
            .Ally(3, m => m with { Bias = 9 });
        Outcome outcome = each.Play();
        outcome.Members.Skip(1).Select(m => m.Authorized).ShouldBe([Moment.At(40), Moment.At(9), Moment.Never]);
        (outcome.Decision, outcome.Invoked, outcome.HalfAuthorized).ShouldBe(
            (Moment.At(9), Moment.At(9), Moment.At(40)));
        outcome.Members.ShouldAllBe(m => !m.Alone);
    }

    [Fact]
    public void Where_each_decides_and_all_are_refused_there_is_no_decision()
    {
        World each = Each(Worlds.Small(3))
            .Allies(m => m with { Authorization = [Chains.Votes()] })
            .Authorization(a => a with { Refusal = 1 - 1e-12 });
        (each.Play().Decision, each.Play().Authorization).ShouldBe((Moment.Never, Moment.Never));
    }

    [Theory]
    [InlineData(true, 0, 1, 2)] // where each decides for itself, all three below the line
    [InlineData(false, 2)] // else what its body does not offer
    public void A_member_takes_its_own_measures_once_whatever_it_takes_them_over(bool forItself, params int[] taken)
    {
        World both = Worlds.Small(1)
            .Responses(r => r.Options.Aggregate(r, (all, o) => all.With(o with { Latency = Distribution.Fixed(1) })))
            .Text(d => d with { Body = new Body { Offers = [ReplyKind.Statement, ReplyKind.Intelligence] } })
            .With(s => s with { Incidents = [s.Incident, s.Incident with { Rung = 7, Domain = Domain.Cyber }] });
        var conflict = new Conflict(both.Scenario, both.Declaration);
        conflict.Reset(new Chance(Worlds.Seed, 0), default, null);
        foreach (Crisis crisis in conflict.Crises)
        {
            var theatre = new Theatre(crisis);
            var measures = new Measures(crisis, theatre);
            theatre.Begin();
            measures.Begin();
            crisis.Parties[1].Severity = crisis.Incident.Rung;
            foreach (ResponseLevel level in (ResponseLevel[])[ResponseLevel.Sanctions, ResponseLevel.Combat])
            {
                measures.AdoptBy(crisis.Parties[1], level, forItself);
                conflict.Sim.Run(conflict.Sim.Now + 5);
            }
            ResponseOption[] options = [.. taken.Select(k => crisis.Parameters.Responses.Options[k])];
            conflict.CostToAttacker.ShouldBe(options.Sum(o => o.CostToAttacker), 1e-12);
            double resolve = options.Sum(o => o.Resolve);
            conflict.Belief.Resolve.ShouldBe((2 + resolve) / (4 + resolve), 1e-12);
            if (!crisis.IsKinetic)
                theatre.Ratio().ShouldBe(
                    options.Sum(o => o.Capacity) / crisis.Scenario.Attacker.Resilience, 1e-12);
        }
    }

    [Fact]
    public void A_change_of_government_may_send_a_member_on_its_way()
    {
        World turning = Worlds.Small(1).NobodyCalls().TheAttackNeverEnds()
            .Ally(1, m => m with { Bias = 9, TurnoverPerYear = 100 })
            .Interpretation(i => i with { BiasSpread = 1e-9 })
            .Consultation(c => c with { AloneMargin = 0 });
        Outcome outcome = turning.Play();
        outcome.Members[1].Authorized.Hours.ShouldBe(turning.HoursOf("new government").Single());
    }

    private static double Price(World world, int ally, double? margin = null)
    {
        if (margin is { } levels) world = world.Consultation(c => c with { AloneMargin = levels });
        Crisis crisis = world.Stage();
        var theatre = new Theatre(crisis);
        var measures = new Measures(crisis, theatre);
        theatre.Begin();
        measures.Begin();
        new Interpretation(crisis).Begin();
        var opinions = new Opinions(crisis);
        opinions.Begin();
        var routes = new OwnRoutes(crisis, opinions, new Mandates(crisis, measures));
        routes.Begin();
        Party party = crisis.Parties[ally];
        party.Convinced = Moment.At(0);
        routes.OnConviction(party);
        crisis.Sim.Run(1);
        party.Contingent.Mandate.IsSet.ShouldBeTrue();
        return party.Contingent.Price;
    }
}
