using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Replies of the catalogue beside the levels, one turned on at a time.</summary>
public class ReplyTests
{
    private const double Latency = 7;

    [Theory]
    [InlineData(ReplyKind.Mediation, Domain.Land, "offers its good offices to both sides")]
    [InlineData(ReplyKind.RecallOfEnvoys, Domain.Land, "calls its envoys home")]
    [InlineData(ReplyKind.ArmsAndMoney, Domain.Land, "gives arms and money")]
    [InlineData(ReplyKind.Escort, Domain.Sea, "escorts ships")]
    [InlineData(ReplyKind.CounterMeasures, Domain.Cyber, "sets duties to the attacker aside")]
    [InlineData(ReplyKind.PrecautionaryDeployment, Domain.Hybrid, "strengthens its neighbours, as a precaution")]
    public void A_reply_takes_effect_after_its_latency_where_it_fits_and_nowhere_else(ReplyKind kind, Domain domain,
        string told)
    {
        World world = Only(kind, In(domain));
        world.HoursOf(told).ShouldBe([Latency, Latency]);
        Only(kind, In(domain), option => option with { Chance = 0 }).HoursOf(told).ShouldBeEmpty();
        Only(kind, In(domain), option => option with { Domains = [] }).HoursOf(told).ShouldBeEmpty();
    }

    [Fact]
    public void The_body_adopts_what_it_offers_from_its_year_on()
    {
        World offers = Only(ReplyKind.RecallOfEnvoys, In(Domain.Land))
            .Text(d => d with { Body = new Body { Offers = [ReplyKind.Combat, ReplyKind.RecallOfEnvoys] } });
        offers.HoursOf("calls its envoys home", 0, Worlds.Seed).ShouldBe([12 + Latency]); // once, by the body, on combat
        offers.StartingAt(new DateTimeOffset(1947, 2, 12, 3, 0, 0, TimeSpan.Zero))
            .HoursOf("calls its envoys home").ShouldBe([Latency, Latency]); // members, for the body cannot yet
    }

    [Theory]
    [InlineData(5.0, true)]
    [InlineData(9.0, false)]
    public void What_is_turned_against_the_author_needs_an_act_that_calls_for_it(double from, bool used) =>
        Only(ReplyKind.RecallOfEnvoys, In(Domain.Land), option => option with { From = from })
            .HoursOf("calls its envoys home").Length.ShouldBe(used ? 2 : 0);

    [Fact]
    public void No_sanctions_follow_an_accident_once_reports_have_told_of_it()
    {
        World accident = Apart(In(Domain.Land).Incident(i => i with { Real = false, ActPrior = 0.9999, ReportRate = 10 }));
        World late = accident.Responses(r => r.With(r.At(ResponseLevel.Sanctions) with { Latency = Distribution.Fixed(200) }));
        late.HoursOf("imposes sanctions").ShouldBeEmpty();
        late.Incident(i => i with { Real = true }).HoursOf("imposes sanctions").ShouldBe([200, 200]);
    }

    [Fact]
    public void Arms_and_money_let_the_attacked_members_own_force_grow()
    {
        World world = Only(ReplyKind.ArmsAndMoney, In(Domain.Land), o => o with { Effect = 0.5 })
            .Campaign(c => c with { LocalStrength = 6 })
            .Packages(p => p with { Transit = Distribution.Fixed(1e6) });
        world.Play().Halted.ShouldBe(Moment.At(Latency)); // 6 of 10 do not stop it, and 9 do
        Only(ReplyKind.ArmsAndMoney, world, o => o with { Effect = 0.05 }).Play().Halted.Happened.ShouldBeFalse();
    }

    [Fact]
    public void Ships_oppose_an_attack_at_sea_beside_what_fights_there()
    {
        (Theatre theatre, ReplyEffects effects, Conflict conflict) = On(In(Domain.Sea)
            .Campaign(c => c with { LocalStrength = 5, SupportAtMost = 10 }));
        double before = theatre.Ratio();
        Party ally = conflict.Main.Parties[1];
        ResponseOption escort = new ResponseParameters().Of(ReplyKind.Escort);
        _ = effects.TakeBy(ally, escort);
        conflict.Sim.Run(1e6);
        theatre.Ratio().ShouldBe(before + (escort.Capacity / 2), 1e-12); // one of two allies, half of the influence
        conflict.CostToAttacker.ShouldBe(escort.CostToAttacker / 2, 1e-12);
    }

    [Fact]
    public void Mediation_multiplies_the_hazard_of_terms_once_however_many_mediate()
    {
        (_, ReplyEffects effects, Conflict conflict) = On(In(Domain.Land));
        ResponseOption offices = new ResponseParameters().Of(ReplyKind.Mediation);
        conflict.Mediation.ShouldBe(1);
        foreach (Party ally in conflict.Main.Parties.Skip(1)) _ = effects.TakeBy(ally, offices);
        conflict.Sim.Run(1e6);
        conflict.Mediation.ShouldBe(offices.Effect);
    }

    [Fact]
    public void A_precautionary_deployment_moves_force_to_a_neighbour_and_sends_none_into_theatre()
    {
        World world = Only(ReplyKind.PrecautionaryDeployment, In(Domain.Land), o => o with { Effect = 0.25 })
            .Incident(i => i with { Rung = 5.4, Aim = Aim.Limited, Lasts = Distribution.Fixed(300) })
            .Ally(2, m => m with { BordersAttacker = true });
        Outcome outcome = world.Play();
        world.HoursOf("moves forces to Ally 2, as a precaution").ShouldBe([Latency]);
        outcome.SetOutByDay30.ShouldBe(0.25 / 2, 1e-12);
        outcome.SentByDay30.ShouldBe(0);
        world.Ally(2, m => m with { BordersAttacker = false }).Play().SetOutByDay30.ShouldBe(0);
    }

    private static World In(Domain domain) => Worlds.Small(2).TheAttackNeverEnds()
        .Incident(i => i with { Domain = domain })
        .Detection(d => d with { Delay = d.Delay.With(domain, Distribution.Fixed(0)) });

    /// <summary>A body that offers combat alone, so that members take what lies below by themselves.</summary>
    private static World Apart(World world) =>
        world.Text(d => d with { Body = new Body { Offers = [ReplyKind.Combat] } });

    private static World Only(ReplyKind kind, World world, Func<ResponseOption, ResponseOption>? change = null) =>
        Apart(world).Responses(r => r.With((change ?? (o => o))(
            r.Of(kind) with { Chance = 1, Latency = Distribution.Fixed(Latency) })));

    private static (Theatre Theatre, ReplyEffects Effects, Conflict Conflict) On(World world)
    {
        var conflict = new Conflict(world.Scenario, world.Declaration);
        conflict.Reset(new Chance(Worlds.Seed, 0), default, null);
        var theatre = new Theatre(conflict.Main);
        theatre.Begin();
        return (theatre, new ReplyEffects(conflict.Main, theatre), conflict);
    }
}
