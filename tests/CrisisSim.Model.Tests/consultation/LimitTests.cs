using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class LimitTests
{
    /// <summary>
    /// The allies accept combat forces where they are convinced; reports convince one after the other.
    /// </summary>
    private static readonly World Slow = Worlds.Small(4).VictimCallsAtOnce().TheAttackNeverEnds().Reports(0.05, 1.5)
        .Incident(i => i with { Rung = 7 })
        .Alliance(a => a with { Council = new Council { Convene = Distribution.Exponential(20) } });

    private static World Limited(double compliance) =>
        Slow.Limits(l => l with { Convene = 10, Decide = 48, Compliance = compliance });

    [Fact]
    public void Limits_that_nobody_obeys_change_nothing_but_the_count_of_missed_limits()
    {
        Outcome[] without = Slow.PlayAll(300), with = Limited(0).PlayAll(300);
        with.Select(Course).ShouldBe(without.Select(Course));
        without.ShouldAllBe(o => o.MissedLimits == 0);
        with.ShouldAllBe(o => o.MissedLimits == (o.Convened.Hours - o.Request.Hours > 10 ? 1 : 0) + (Late(o) ? 1 : 0));
    }

    [Fact]
    public void A_limit_that_all_obey_ends_the_convening_and_brings_the_decision_of_those_who_are_convinced_by_then()
    {
        Outcome[] outcomes = [.. Limited(1)
            .Reports(0.01, 1.5)
            .Incident(i => i with { ActPrior = 0.8, Rung = 6 })
            .PlayAll(500)
            .Where(o => o.Convened.Happened)];
        outcomes.ShouldAllBe(o => o.MissedLimits == 0 && o.Convened.Hours <= o.Request.Hours + 10);
        outcomes
            .Where(o => AllConvincedBy(o, o.Conviction.OrNever + 48))
            .ShouldAllBe(o => o.Decision.By(Math.Max(o.Convened.Hours, o.Conviction.Hours + 48)));
        outcomes.Count(o => o.Decision.OrNever == o.Conviction.OrNever + 48).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_limit_is_obeyed_with_its_probability()
    {
        World world = Worlds
            .Small(1)
            .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(100) } });
        Outcome[] outcomes = world.Limits(l => l with { Convene = 20, Compliance = 0.6 }).PlayAll(4000);
        outcomes.ShouldHold(o => o.Convened == Moment.At(20) && o.MissedLimits == 0, 0.6);
        outcomes.ShouldHold(o => o.Convened == Moment.At(100) && o.MissedLimits == 1, 0.4);
    }

    [Fact]
    public void The_limit_to_decide_runs_from_the_first_conviction()
    {
        World world = Stuck().Limits(l => l with { Decide = 100, Compliance = 1 })
            .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(7)) });
        world.HoursOf("reaches its deadline").ShouldBe([107]);
    }

    [Fact]
    public void A_limit_may_differ_by_domain()
    {
        World world = Stuck().Limits(
            l => l with
            {
                Decide = 100,
                Compliance = 1,
                DecideIn = new Dictionary<Domain, double> { [Domain.Land] = 30 }
            });
        world.HoursOf("reaches its deadline").ShouldBe([30]);
    }

    [Fact]
    public void The_limit_holds_for_a_council_that_has_adjourned()
    {
        // Nobody moves, so the council adjourns after its idle rounds, long before the limit; at the limit it has to
        // judge.
        World world = Doubting(0.8).Limits(l => l with { Decide = 400, Compliance = 1 });
        world.HoursOf("adjourns").ShouldAllBe(t => t < 400);
        world.HoursOf("reaches its deadline").Single().ShouldBe(400, 1e-6);
        world.Play().Decision.ShouldBeAt(400);
    }

    [Theory]
    [InlineData(0.71, true)]
    [InlineData(0.69, false)]
    public void At_the_limit_the_balance_of_evidence_decides(double known, bool decided)
    {
        Outcome outcome = Doubting(known).Limits(l => l with { Decide = 30, Compliance = 1 }).Play();
        if (decided) outcome.Decision.ShouldBeAt(30);
        else outcome.Decision.Happened.ShouldBeFalse();
    }

    [Fact]
    public void In_haste_doubt_counts_fully_unless_the_coupling_is_off()
    {
        // Doubt of logit .9 − logit .69 = 1.4 levels leaves a ceiling of 6.1; in haste it counts as 4 levels, and 3.5
        // is left.
        World world = Doubting(0.69)
            .Incident(i => i with { Rung = 8 })
            .Limits(l => l with { Decide = 6, Compliance = 1 });
        world.Play().Decision.ShouldBeAt(12 + 6);
        world.Coupling(CouplingRegistry.Haste, 0).Play().Decision.ShouldBeAt(6);
    }

    /// <summary>One ally reads the act far below the line, so that the council never decides.</summary>
    private static World Stuck() => Worlds.Small(3).TheAttackNeverEnds().Ally(1, m => m with { Bias = 9 })
        .Consultation(c => c with { Susceptibility = 0, AloneMargin = 100 });

    /// <summary>
    /// The victim is convinced at once; its allies know too little, and accept sanctions at most until they judge.
    /// </summary>
    private static World Doubting(double known) => Worlds.Small(3).VictimCallsAtOnce().TheAttackNeverEnds()
        .Incident(i => i with { ActPrior = known, ReportRate = 1e-6, ReportStrength = 60, Rung = 6 })
        .Detection(d => d with { OnTheSpot = 1e18 });

    private static bool AllConvincedBy(Outcome o, double hours) => o.Members.Skip(1).All(m => m.Convinced.By(hours));

    private static object Course(Outcome o) =>
        (o.Request, o.Convened, o.Decision, o.Level, o.Rounds, o.FirstForce, o.Refusals);

    private static bool Late(Outcome o) =>
        o.Conviction.Happened && o.Conviction.Hours + 48 < 2000 && !o.Decision.By(o.Conviction.Hours + 48);
}
