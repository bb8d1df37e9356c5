using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Replies of the catalogue beside the levels, one turned on at a time.</summary>
public class ReplyTests
{
    private const double Latency = 7;

    [Theory]
    [InlineData(ReplyKind.Mediation, Domain.Land, "offers its good offices to both sides")]
    [InlineData(ReplyKind.RecallOfEnvoys, Domain.Land, "recalls its ambassador")]
    [InlineData(ReplyKind.ArmsAndMoney, Domain.Land, "sends Victim arms and money")]
    [InlineData(ReplyKind.Escort, Domain.Sea, "escorts ships")]
    [InlineData(ReplyKind.CounterMeasures, Domain.Cyber, "sets duties to the attacker aside")]
    [InlineData(ReplyKind.PrecautionaryDeployment, Domain.Hybrid, "reinforces Victim's neighbours as a precaution")]
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
        offers.HoursOf("recalls its ambassador", 0, Worlds.Seed).ShouldBe([12 + Latency]); // once, by the body, on combat
        offers.StartingAt(new DateTimeOffset(1947, 2, 12, 3, 0, 0, TimeSpan.Zero))
            .HoursOf("recalls its ambassador").ShouldBe([Latency, Latency]); // members, for the body cannot yet
    }

    [Theory]
    [InlineData(5.0, true)]
    [InlineData(9.0, false)]
    public void What_is_turned_against_the_author_needs_an_act_that_calls_for_it(double from, bool used) =>
        Only(ReplyKind.RecallOfEnvoys, In(Domain.Land), option => option with { From = from })
            .HoursOf("recalls its ambassador").Length.ShouldBe(used ? 2 : 0);

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
        world.HoursOf("moves forces to Ally 2 as a precaution").ShouldBe([Latency]);
        outcome.SetOutByDay30.ShouldBe(0.25 / 2, 1e-12);
        outcome.SentByDay30.ShouldBe(0);
        world.Ally(2, m => m with { BordersAttacker = false }).Play().SetOutByDay30.ShouldBe(0);
    }

    [Fact]
    public void What_the_body_adopts_each_member_moves_to_the_nearest_neighbour_at_its_own_hours_once_it_may()
    {
        World body = Worlds.Small(6).TheAttackNeverEnds()
            .Text(d => d with { Body = new Body { Offers = [ReplyKind.Combat, ReplyKind.PrecautionaryDeployment] } })
            .Responses(r => r.With(r.Of(ReplyKind.PrecautionaryDeployment) with
            {
                Chance = 1,
                Latency = Distribution.Exponential(100)
            }))
            .Ally(4, m => m with { BordersAttacker = true, Distance = 900 })
            .Ally(5, m => m with { BordersAttacker = true, Distance = 300 })
            .Ally(1, m => m with { Authorization = [Chains.Takes(StepKind.Cabinet, 1e6)] })
            .Ally(2, m => m with { Authorization = [Chains.Takes(StepKind.Committee, 5e3)] });
        double[] hours = body.HoursOf("moves forces to Ally 5 as a precaution", 0, Worlds.Seed);
        hours.Length.ShouldBe(4); // one is the host, and one has to ask others than its government
        hours.Distinct().Count().ShouldBe(4);
        hours.ShouldAllBe(hour => hour > 12);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0.9, 1)]
    [InlineData(0.5, 0.60653066)]
    public void A_tie_to_the_attacker_speaks_against_what_is_turned_against_it(double tie, double share)
    {
        World world = Only(ReplyKind.RecallOfEnvoys, In(Domain.Land), option => option with { From = 5 })
            .Ally(1, m => m with { TieToAttacker = tie });
        Party party = world.Stage().Parties[1];
        ResponseOption recall = party.Crisis.Parameters.Responses.Of(ReplyKind.RecallOfEnvoys);
        ReplyChoice.ChanceFor(party, recall).ShouldBe(share, 1e-7);
        ReplyChoice.ChanceFor(party, recall with { From = null }).ShouldBe(1); // what is not turned against it
    }

    [Fact]
    public void Nobody_mediates_that_is_a_side_or_borders_the_attacker()
    {
        const string Offers = "offers its good offices to both sides";
        World three = Only(ReplyKind.Mediation, Worlds.Small(3).TheAttackNeverEnds().NobodyCalls());
        World talk = three.Consultation(c => c with { AloneMargin = 100 });
        talk.HoursOf(Offers).Length.ShouldBe(3);
        talk.Ally(1, m => m with { BordersAttacker = true }).HoursOf(Offers).Length.ShouldBe(2);
        World attacked = talk.Incident(i => i with { Contact = 1 })
            .Campaign(c => c with { ContactAfter = Distribution.Fixed(1) })
            .Ally(2, m => m with { Forces = [Worlds.Brigade("garrison") with { InTheatre = true }] });
        attacked.HoursOf(Offers).Length.ShouldBe(2);
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
