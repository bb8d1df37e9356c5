using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class MovementTests
{
    private const double Sent = 12;

    private static World Brigades(int n) => Worlds.Small(1).TheAttackNeverEnds().Horizon(20_000)
        .Ally(1, m => m with { Forces = [.. Enumerable.Range(1, n).Select(k => Worlds.Brigade($"brigade {k}"))] })
        .Packages(p => p with { Transit = Distribution.Fixed(50), NeedsLift = true });

    [Theory]
    [InlineData(7, 3)]
    [InlineData(6, 3)]
    [InlineData(5, 1)]
    [InlineData(4, 9)]
    public void Equal_loads_need_as_many_journeys_as_the_lift_has_to_make(int loads, int lift)
    {
        double[] arrivals = Arrivals(Brigades(loads).Logistics(l => l with { Lift = lift }));
        arrivals.Length.ShouldBe(loads);
        arrivals.Max().ShouldBe(Sent + (Math.Ceiling((double)loads / lift) * 50)); // makespan ⌈n/c⌉ T
        for (int k = 0; k < loads; k++) arrivals[k].ShouldBe(Sent + (((k / lift) + 1) * 50));
    }

    [Fact]
    public void Lift_is_back_for_the_next_load_after_its_return()
    {
        double[] arrivals = Arrivals(Brigades(3).Logistics(l => l with { Lift = 1, LiftReturn = 0.6 }));
        arrivals.ShouldBe([Sent + 50, Sent + 80 + 50, Sent + 160 + 50]);
    }

    [Fact]
    public void What_is_prepositioned_needs_no_lift()
    {
        World world = Brigades(4).Logistics(l => l with { Lift = 1 });
        Arrivals(world.Packages(p => p with { Prepositioned = true })).ShouldAllBe(t => t == Sent + 50);
    }

    [Fact]
    public void What_stands_in_the_country_under_attack_defends_itself_without_a_decision()
    {
        World world = Brigades(4)
            .NobodyCalls()
            .Packages(p => p with { InTheatre = true, Notice = Distribution.Fixed(900) });
        world.HoursOf("fights back").ShouldBe([0, 0, 0, 0]);
        Outcome outcome = world.Play();
        (outcome.Decision.Happened, outcome.FirstForce.Happened, outcome.Participation).ShouldBe((false, false, 0));
        world.Incident(i => i with { Real = false }).HoursOf("fights back").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(5, 2)]
    [InlineData(6, 6)]
    public void A_corridor_lets_as_many_through_at_once_as_it_holds(int loads, int holds)
    {
        World world = Brigades(loads).Packages(p => p with { NeedsLift = false, Corridor = "gap" })
            .Logistics(l => l with
            {
                Corridors = new Dictionary<string, int> { ["gap"] = holds },
                CorridorPassage = Distribution.Fixed(10)
            });
        Arrivals(world).Max().ShouldBe(Sent + 50 + (Math.Ceiling((double)loads / holds) * 10));
        Arrivals(world.Packages(p => p with { Corridor = "elsewhere" })).Max().ShouldBe(Sent + 50);
    }

    private static Distribution Never => Distribution.Fixed(double.PositiveInfinity);

    [Fact]
    public void Reception_takes_as_many_at_once_as_it_has_berths() =>
        Arrivals(Brigades(5).Logistics(l => l with { Reception = 2, ReceptionTime = Distribution.Fixed(20) }))
            .Max()
            .ShouldBe(Sent + 50 + 60);

    [Fact]
    public void Agreed_transit_is_never_slower_and_takes_the_shorter_clearance()
    {
        World world = Brigades(1).Packages(p => p with { CrossesBorders = true })
            .Logistics(l => l with
            {
                BorderAgreed = Distribution.Lognormal(24, 0.8),
                BorderNotAgreed = Distribution.Lognormal(60, 0.8)
            });
        double[] closed = First(world), open = First(world.Pledges(p => p with { TransitAgreed = true }));
        open.Zip(closed).ShouldAllBe(pair => pair.First <= pair.Second);
        open.ShouldFollow(t => StandardNormal.Cdf(Math.Log((t - Sent - 50) / 24) / 0.8));
        closed.ShouldFollow(t => StandardNormal.Cdf(Math.Log((t - Sent - 50) / 60) / 0.8));
        First(world
            .Pledges(p => p with { TransitAgreed = true })
            .Coupling(CouplingRegistry.Transit, 0)).ShouldBe(closed);
    }

    [Theory]
    [InlineData(CostRule.Negotiated, 1.0, 40)]
    [InlineData(CostRule.Pooled, 1.0, 0)]
    [InlineData(CostRule.LieWhereTheyFall, 1.0, 0)]
    [InlineData(CostRule.Pooled, 0.25, 30)]
    public void Only_negotiated_costs_hold_up_movement(CostRule rule, double coupling, double hours)
    {
        World world = Brigades(1).Logistics(l => l with { Funding = Distribution.Fixed(40) })
            .Pledges(p => p with { Costs = rule }).Coupling(CouplingRegistry.Funding, coupling);
        Arrivals(world).ShouldBe([Sent + hours + 50]);
    }

    [Theory]
    [InlineData(false, 0.0)]
    [InlineData(true, 1.0)]
    [InlineData(true, 0.5)]
    public void A_border_that_never_opens_stays_shut_unless_transit_is_wholly_agreed(bool agreed, double coupling)
    {
        World world = Brigades(1).Packages(p => p with { CrossesBorders = true })
            .Logistics(l => l with { BorderAgreed = Distribution.Fixed(6), BorderNotAgreed = Never })
            .Pledges(p => p with { TransitAgreed = agreed }).Coupling(CouplingRegistry.Transit, coupling);
        Arrivals(world).ShouldBe(coupling == 1 ? [Sent + 6 + 50] : []);
    }

    [Fact]
    public void What_is_wholly_settled_beforehand_waits_for_nothing_that_would_never_come()
    {
        World world = Brigades(1).Logistics(l => l with { Funding = Never })
            .Readiness(r => r with { Planning = Never })
            .Alliance(a => a with { Command = a.Command with { RulesOfEngagement = Never } })
            .Text(d => d with { Delegated = Delegation.RulesOfEngagement })
            .Pledges(p => p with { Costs = CostRule.Pooled, PlansFor = ["incursion"] });
        World settled = world.Coupling(CouplingRegistry.Funding, 1).Coupling(CouplingRegistry.Plans, 1)
            .Coupling(CouplingRegistry.EngagementRules, 1);
        Arrivals(settled).ShouldBe([Sent + 50]);
        Arrivals(settled.Coupling(CouplingRegistry.Funding, 0.9)).ShouldBeEmpty();
        Arrivals(settled.Coupling(CouplingRegistry.Plans, 0.9)).ShouldBeEmpty();
        Arrivals(settled.Coupling(CouplingRegistry.EngagementRules, 0.9)).ShouldBeEmpty();
    }

    [Fact]
    public void Clearance_runs_beside_planning_and_notice()
    {
        World world = Brigades(1).Packages(p => p with { CrossesBorders = true, Notice = Distribution.Fixed(100) })
            .Readiness(r => r with { Alert = 1 }).Logistics(l => l with { BorderNotAgreed = Distribution.Fixed(70) });
        Arrivals(world).ShouldBe([Sent + 100 + 50]);
    }

    [Fact]
    public void Interdiction_shuts_the_way_until_it_ends() =>
        Arrivals(Brigades(2).Incident(i => i with { Interdiction = Distribution.Fixed(300) })).ShouldBe([350, 350]);

    [Theory]
    [InlineData(Delegation.None, 1.0, 36)]
    [InlineData(Delegation.RulesOfEngagement, 1.0, 0)]
    [InlineData(Delegation.RulesOfEngagement, 0.5, 18)]
    public void Force_counts_once_its_rules_of_engagement_are_settled(Delegation delegated, double coupling,
        double hours)
    {
        World world =
            Brigades(1).Alliance(
                a => a with { Command = a.Command with { RulesOfEngagement = Distribution.Fixed(36) } })
            .Text(d => d with { Delegated = delegated }).Coupling(CouplingRegistry.EngagementRules, coupling);
        Arrivals(world).ShouldBe([Sent + 50 + hours]);
    }

    [Fact]
    public void Assigned_forces_move_on_proof_where_movement_is_delegated_and_the_rest_on_the_decision()
    {
        World world = Brigades(1)
            .Text(d => d with { Delegated = Delegation.Move })
            .Pledges(p => p with { Assigned = 0.3, Costs = CostRule.Pooled });
        Arrivals(world).ShouldBe([50, Sent + 50]);
        world.Play().Members[1].Delivered.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Assigned_forces_move_on_proof_though_their_government_has_begun_an_authorization_of_its_own()
    {
        World world = Brigades(1)
            .Text(d => d with { Delegated = Delegation.Move, Individually = IndividualAction.Yes })
            .Pledges(p => p with { Assigned = 0.3, Costs = CostRule.Pooled })
            .Ally(1, m => m with { Authorization = [Chains.Takes(StepKind.Parliament, 200)] });
        Arrivals(world).ShouldBe([50, 200 + 50]);
        world.Play().Members[1].Delivered.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void All_strength_that_is_sent_arrives()
    {
        World world = Worlds
            .Small(6)
            .TheAttackNeverEnds()
            .Horizon(50_000)
            .Contribution(c => c with { Rationality = 2, Inflation = 0.1 })
            .Packages(p => p with { Transit = Distribution.Lognormal(100, 1), NeedsLift = true, Strength = 0.7 })
            .Allies(m => m with { Cost = 0.5, Caveats = 0.9 })
            .Logistics(l => l with
            {
                Lift = 2,
                LiftReturn = 0.5,
                Reception = 1,
                ReceptionTime = Distribution.Exponential(50)
            });
        foreach (Outcome outcome in world.PlayAll(300))
            foreach (MemberOutcome member in outcome.Members.Skip(1))
                member.Delivered.ShouldBe(member.Share * 0.7 * 0.9 * 0.9, 1e-12);
    }

    private static double[] Arrivals(World world) => world.HoursOf("in theatre");

    private static double[] First(World world) => Array.ConvertAll(world.PlayAll(300), o => o.FirstForce.Hours);
}
