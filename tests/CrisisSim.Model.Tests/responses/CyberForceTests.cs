using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>An attack on networks, or a hybrid act, on a victim with two allies; the first has all the cyber forces.</summary>
public class CyberForceTests
{
    private const double Presence = 9;

    [Theory]
    [InlineData(Domain.Cyber, 1, 0)]
    [InlineData(Domain.Hybrid, 0.65, 0.35)] // .7 of a half by influence, .3 by cyber forces
    [InlineData(Domain.Economic, 0.5, 0.5)]
    [InlineData(Domain.Land, 0.5, 0.5)]
    public void Members_carry_the_reply_by_their_cyber_forces_as_far_as_those_weigh(Domain domain, double first,
        double second)
    {
        Crisis crisis = On(Armed(domain));
        crisis.Parties[1].Part.ShouldBe(first, 1e-12);
        crisis.Parties[2].Part.ShouldBe(second, 1e-12);
    }

    [Fact]
    public void Where_nobody_states_such_forces_influence_carries_it() =>
        On(In(Domain.Cyber)).Parties.Skip(1).ShouldAllBe(party => party.Part == 0.5);

    [Fact]
    public void A_cyber_force_takes_effect_after_its_own_hours()
    {
        World world = Armed(Domain.Cyber).Attacker(a => a with { Resilience = 0.1 });
        world.HoursOf("strikes back in networks: teams").ShouldBe([12 + Presence]); // on the decision, after a round
    }

    [Fact]
    public void On_land_a_cyber_force_weighs_nothing_and_is_not_sent()
    {
        World world = Worlds.Small(2);
        Outcome plain = world.Play(), armed = Armed(Domain.Land).Play();
        armed.SentByDay30.ShouldBe(plain.SentByDay30);
        armed.DeliveredByDay30.ShouldBe(plain.DeliveredByDay30);
    }

    private static World In(Domain domain) => Worlds.Small(2)
        .Incident(i => i with { Domain = domain })
        .Detection(d => d with { Delay = d.Delay.With(domain, Distribution.Fixed(0)) });

    private static World Armed(Domain domain) => In(domain).Ally(1, m => m with
    {
        Forces =
        [
            .. m.Forces,
            new ForcePackage { Name = "teams", Kind = ForceKind.Cyber, Presence = Distribution.Fixed(Presence) },
        ],
    });

    private static Crisis On(World world) => new Conflict(world.Scenario, world.Declaration).Main;
}
