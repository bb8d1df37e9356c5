using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Three of four allies belong to a union; the body of the text has no sanctions.</summary>
public class CommonBodyTests
{
    private static readonly World Four = Worlds.Small(4).TheAttackNeverEnds()
        .Text(d => d with { Body = new Body { Offers = [ReplyKind.Combat] } })
        .Responses(r => r.With(r.At(ResponseLevel.Sanctions) with { Latency = Distribution.Fixed(50) }));

    private static readonly World Union = Four
        .Allies(m => m.Name == Worlds.Ally(4) ? m : m with { Union = "Union" });

    [Fact]
    public void Without_a_union_each_imposes_sanctions_by_itself() =>
        Four.HoursOf("imposes sanctions").ShouldBe([50, 50, 50, 50]);

    [Fact]
    public void Members_of_a_union_impose_them_as_one_on_one_day()
    {
        Union.HoursOf("agrees on sanctions").ShouldBe([0]);
        Union.HoursOf("imposes sanctions").ShouldBe([50, 50]); // the union, and the one ally outside
        Cost(Union).ShouldBe(Cost(Four), 1e-12); // with the weight of all its members
    }

    [Fact]
    public void One_member_that_does_not_see_the_act_so_holds_them_up_where_all_must_agree()
    {
        World divided = Union.Ally(1, m => m with { Bias = 9 });
        divided.HoursOf("imposes sanctions").ShouldBe([50]);
        divided.Responses(r => r with { CommonConsent = 2.0 / 3 }).HoursOf("imposes sanctions").ShouldBe([50, 50]);
    }

    [Theory]
    [InlineData(20.0, 50.0)]
    [InlineData(90.0, 90.0)]
    public void The_latency_runs_from_the_act_and_not_again_from_agreement(double agreed, double imposed)
    {
        World late = Union.Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(agreed)) });
        late.HoursOf("agrees on sanctions").ShouldBe([agreed]);
        late.HoursOf("imposes sanctions").ShouldBe([imposed, agreed + 50]); // the one ally outside counts from its own day
    }

    [Theory]
    [InlineData(0.0, 50.0)]
    [InlineData(0.5, 25.0)]
    [InlineData(1.0, 0.0)]
    public void What_is_settled_with_the_union_beforehand_takes_effect_sooner(double coupling, double hours) =>
        Settled(Union).Coupling(CouplingRegistry.Harmonised, coupling).HoursOf("imposes sanctions").Min().ShouldBe(hours);

    [Fact]
    public void Where_nobody_belongs_to_a_union_or_nothing_is_promised_nothing_is_settled()
    {
        Digest.Compute(Settled(Four).Play()).ShouldBe(Digest.Compute(Four.Play()));
        World none = Union.Text(d => d with { Obligation = Obligation.None });
        Digest.Compute(Settled(none).Play()).ShouldBe(Digest.Compute(none.Play()));
    }

    [Fact]
    public void Sanctions_that_come_sooner_send_home_attackers_that_weigh_them()
    {
        World weighing = Union.Attacker(a => a with { Adaptive = true })
            .Allies(m => m with { Cost = 50 }).Contribution(c => c with { Membership = 0 })
            .Responses(r => r.With(r.At(ResponseLevel.Sanctions) with
            {
                Latency = Distribution.Fixed(500),
                CostToAttacker = 1
            }));
        int Home(World world) => world.PlayAll(200).Count(o => o.End == EndKind.Withdrew && o.Ended.Hours < 500);
        Home(Settled(weighing).Coupling(CouplingRegistry.Harmonised, 1)).ShouldBeGreaterThan(Home(weighing));
    }

    private static World Settled(World world) => world.Procedure(p => p with { WithUnion = true });

    private static double Cost(World world)
    {
        var conflict = new Conflict(world.Scenario, world.Declaration);
        conflict.Reset(new Chance(Worlds.Seed, 0), default, null);
        var theatre = new Theatre(conflict.Main);
        var measures = new Measures(conflict.Main, theatre);
        theatre.Begin();
        measures.Begin();
        foreach (Party ally in conflict.Main.Parties.Where(p => !p.IsVictim))
        {
            ally.Severity = 8;
            measures.AdoptBy(ally, ResponseLevel.Sanctions, forItself: false);
        }

        conflict.Sim.Run(1e6);
        return conflict.CostToAttacker;
    }
}
