using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// An attack by land and one on networks: what is taken over both is one measure, and presses on either.
/// </summary>
public class TakenOnceTests
{
    private const double Prior = 0.5, Weight = 4;

    private static readonly World Both = Worlds.Small(2).TheAttackNeverEnds().Attacker(a => a with { Resilience = 0.8 })
        .Adversary(a => a with { PriorResolve = Prior, PriorWeight = Weight })
        .With(s => s with
        {
            Incidents = [s.Incident, s.Incident with { Rung = 7, Domain = Domain.Cyber, Form = "malware" }]
        });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_measure_below_the_line_costs_and_shows_once_and_presses_on_the_other_front_too(bool landFirst)
    {
        (Crisis crisis, Theatre theatre,
            Measures measures)[] kinds = [On(Both, out Conflict conflict, 0), On(conflict, 1)];
        foreach (int k in (int[])(landFirst ? [0, 1] : [1, 0]))
        {
            kinds[k].measures.Adopt(kinds[k].crisis, ResponseLevel.Sanctions);
            conflict.Sim.Run(conflict.Sim.Now + 1e6);
            conflict.CostToAttacker.ShouldBe(0.15, 1e-12);
            conflict.Belief.Resolve.ShouldBe(Shown(0.05 + 0.05 + 0.30), 1e-12);
        }

        kinds[1].theatre.Ratio().ShouldBe((0.15 + 0.20) / 0.8, 1e-12);
        kinds[0].theatre.Ratio().ShouldBe(0);
    }

    [Fact]
    public void It_is_told_once() =>
        ((string[])["gives intelligence support", "imposes sanctions"]).ShouldAllBe(
            what => Both.HoursOf(what, 0, Worlds.Seed).Length == 1);

    [Fact]
    public void In_every_trial_it_is_taken_anew()
    {
        World ready = Both.Responses(
            r => r.Options.Aggregate(r, (all, option) => all.With(option with { Latency = Distribution.Fixed(3) })));
        ready.PlayAll(4).ShouldAllBe(o => o.FirstResponse == Moment.At(0));
    }

    [Fact]
    public void Where_no_force_is_used_what_is_above_the_line_shows_as_members_join_and_not_when_announced()
    {
        (Crisis crisis, _, Measures measures) = On(Both, out Conflict conflict, 1);
        measures.Adopt(crisis, ResponseLevel.CyberReply);
        conflict.Belief.Resolve.ShouldBe(Shown(0.05), 1e-12); // the statement, which is out with its adoption
        conflict.Sim.Run(1e6);
        conflict.Belief.Resolve.ShouldBe(Shown(0.40), 1e-12); // what is below the line
        foreach (Party ally in crisis.Parties.Where(p => !p.IsVictim)) _ = measures.Join(ally, 1);
        conflict.Sim.Run(2e6);
        conflict.Belief.Resolve.ShouldBe(Shown(0.40 + 0.30), 1e-12);
    }

    [Fact]
    public void Force_shows_when_it_is_announced()
    {
        (Crisis crisis, _, Measures measures) = On(Both, out Conflict conflict, 0);
        measures.Adopt(crisis, ResponseLevel.Combat);
        conflict.Belief.Resolve.ShouldBe(Shown(0.05 + 0.50 + 0.80), 1e-12);
    }

    private static double Shown(double resolve) => ((Prior * Weight) + resolve) / (Weight + resolve);

    private static (Crisis Crisis, Theatre Theatre, Measures Measures) On(World world, out Conflict conflict,
        int number)
    {
        conflict = new Conflict(world.Scenario, world.Declaration);
        conflict.Reset(new Chance(Worlds.Seed, 0), default, null);
        return On(conflict, number);
    }

    private static (Crisis Crisis, Theatre Theatre, Measures Measures) On(Conflict conflict, int number)
    {
        Crisis crisis = conflict.Crises[number];
        foreach (Party party in crisis.Parties) party.Severity = crisis.Incident.Rung;
        var theatre = new Theatre(crisis);
        var measures = new Measures(crisis, theatre);
        theatre.Begin();
        measures.Begin();
        return (crisis, theatre, measures);
    }
}
