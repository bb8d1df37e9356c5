using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// What allies have done by day 30: leave for half of the strength, strength sent, brigade-days. The decision falls at
/// 12 h, and nothing else takes time.
/// </summary>
public class AlliedEffortTests
{
    private static readonly World Three = Worlds.Small(3).TheAttackNeverEnds().Allies(m => m with { Caveats = 1 });

    [Theory]
    [InlineData(3, 2, 1, 22)] // the first has half of six
    [InlineData(2, 2, 2, 32)]
    [InlineData(1, 1, 4, 42)]
    [InlineData(0, 0, 0, double.PositiveInfinity)]
    public void Half_is_authorized_once_allies_with_half_of_the_force_lists_have_leave(double first, double second,
        double third, double hours)
    {
        World world = Three
            .Ally(1, m => m with { Forces = Lists(first), Authorization = [Cabinet(10)] })
            .Ally(2, m => m with { Forces = Lists(second), Authorization = [Cabinet(20)] })
            .Ally(3, m => m with { Forces = Lists(third), Authorization = [Cabinet(30)] });
        world.Play().HalfAuthorized.OrNever.ShouldBe(hours);
    }

    [Theory]
    [InlineData(0, 0.0)]
    [InlineData(1, 1.0)]
    [InlineData(2, 1.0)]
    public void Participation_is_the_share_of_the_allies_that_move_and_nothing_where_there_is_none(int allies, double share) =>
        Worlds.Small(allies).TheAttackNeverEnds().Allies(m => m with { Caveats = 1 }).Play().Participation.ShouldBe(share);

    [Fact]
    public void What_stands_in_theatre_counts_for_the_half_too()
    {
        ForcePackage forward = Worlds.Brigade("forward") with { InTheatre = true, Strength = 4 };
        World world = Three.Ally(1, m => m with { Forces = [.. Lists(1), forward] });
        world.Ally(1, m => m with { Authorization = [Cabinet(50)] }).Play().HalfAuthorized.ShouldBe(Moment.At(62));
    }

    [Fact]
    public void Outside_land_air_and_sea_half_of_the_influence_stands_for_it()
    {
        World world = Three
            .Incident(i => i with { Domain = Domain.Cyber })
            .Ally(1, m => m with { Influence = 1, Authorization = [Cabinet(10)] })
            .Ally(2, m => m with { Influence = 1, Authorization = [Cabinet(20)] })
            .Ally(3, m => m with { Influence = 3, Authorization = [Cabinet(30)] });
        world.Play().HalfAuthorized.ShouldBe(Moment.At(42));
    }

    [Fact]
    public void Sent_is_what_has_set_out_of_all_force_lists()
    {
        Outcome outcome = Three
            .Ally(1, m => m with { Forces = [Late(700)] })
            .Ally(2, m => m with { Forces = [Late(719)] })
            .Play();
        outcome.SentByDay30.ShouldBe(2.0 / 3, 1e-12); // the second sets out at 731 h
        outcome.SetOutByDay30.ShouldBe(outcome.SentByDay30);
        outcome.Members.Select(m => m.Sent).ShouldBe([0, 1, 0, 1]);
    }

    [Fact]
    public void Under_a_text_that_sends_nobody_the_denominator_is_the_same()
    {
        Three.NobodyCalls().Play().SentByDay30.ShouldBe(0);
        Three.Allies(m => m with { Caveats = 0.5 }).Play().SentByDay30.ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void What_stands_in_theatre_and_fights_is_sent_but_has_not_set_out()
    {
        Outcome outcome = Three.NobodyCalls()
            .Ally(1, m => m with { Forces = [Worlds.Brigade("forward") with { InTheatre = true, Strength = 2 }] })
            .Play();
        (outcome.SentByDay30, outcome.SetOutByDay30).ShouldBe((0.5, 0));
        (outcome.Members[1].Sent, outcome.BrigadeDaysByDay30).ShouldBe((1, 0));
    }

    [Fact]
    public void Cost_is_counted_in_brigade_days_from_arrival_to_day_30()
    {
        Three.Play().BrigadeDaysByDay30.ShouldBe(3 * (720 - 12) / 24.0, 1e-9);
        Three.Packages(p => p with { Transit = Distribution.Fixed(708) }).Play().BrigadeDaysByDay30.ShouldBe(0, 1e-9);
        Three.Horizon(744).Play().BrigadeDaysByDay30.ShouldBe(3 * (720 - 12) / 24.0, 1e-9);
    }

    [Fact]
    public void Forces_that_come_home_cost_no_more_and_still_count_as_sent()
    {
        // Support falls from .5 to .3 in ten days: they are there from 12 h to 252 h.
        Outcome outcome = Three.Contribution(c => c with { Weariness = 0.2, Withdrawal = 0.3 }).Play();
        outcome.SentByDay30.ShouldBe(1, 1e-12);
        outcome.BrigadeDaysByDay30.ShouldBe(3 * 10, 1e-6);
        outcome[Quantity.SupportSpent].ShouldBe(0.2, 1e-9);
    }

    [Fact]
    public void What_came_is_there_at_the_end_or_lost()
    {
        Outcome outcome = Three.Campaign(c => c with { Attrition = 0.01 }).Horizon(720).Play();
        double there = outcome.Members.Sum(m => m.Delivered);
        outcome[Quantity.Lost].ShouldBeGreaterThan(0.1);
        (there + outcome[Quantity.Lost]).ShouldBe(3, 1e-9);
    }

    [Fact]
    public void Outside_land_air_and_sea_what_takes_effect_is_sent()
    {
        Outcome outcome = Three.Incident(i => i with { Domain = Domain.Cyber }).Play();
        outcome.SentByDay30.ShouldBe(1, 1e-12);
        outcome[Quantity.SupportSpent].ShouldBe(0);
    }

    [Fact]
    public void Nothing_of_it_grows_with_the_horizon()
    {
        int differ = 0;
        for (int number = 0; number < 60; number++)
        {
            World world = RandomWorlds.Number(number);
            Outcome[] sixty = world.Horizon(60 * 24).PlayAll(10), twice = world.Horizon(120 * 24).PlayAll(10);
            foreach ((Outcome one, Outcome other) in sixty.Zip(twice))
            {
                ByDay30(one).ShouldBe(ByDay30(other), $"world {number}, trial {one.Trial}");
                if (one.End != other.End) differ++;
            }
        }
        differ.ShouldBeGreaterThan(10, "horizons that no crisis reaches show nothing");
    }

    private static object[] ByDay30(Outcome of) =>
    [
        of.AtDay30, of.GeneralWarByDay30, of.SentByDay30, of.SetOutByDay30, of.BrigadeDaysByDay30, of[Quantity.Lost],
        of[Quantity.SupportSpent], of.HalfAuthorized.By(720), of.Path.Total, .. of.Members.Select(m => (object)m.Sent),
    ];

    private static AuthorizationStep Cabinet(double hours) =>
        new() { Kind = StepKind.Cabinet, Takes = Distribution.Fixed(hours) };

    private static ForcePackage[] Lists(double strength) =>
        strength > 0 ? [Worlds.Brigade("brigade") with { Strength = strength }] : [];

    private static ForcePackage Late(double hours) =>
        Worlds.Brigade("brigade") with { Notice = Distribution.Fixed(hours) };
}
