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
