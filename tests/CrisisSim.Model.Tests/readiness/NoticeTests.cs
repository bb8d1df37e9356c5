using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class NoticeTests
{
    private const int Trials = 6000;

    private static World Units(double meets, double correlation) => Worlds.Small(1)
        .Ally(1, m => m with { Forces = [.. Enumerable.Range(1, 2).Select(k => Unit(k, meets))] })
        .Readiness(r => r with { Correlation = correlation, Lateness = 1.5, Alert = 1 });

    [Theory]
    [InlineData(0.7, 0.0)]
    [InlineData(0.35, 0.3)]
    [InlineData(0.5, 0.9)]
    public void A_unit_meets_its_notice_with_its_probability_and_is_late_by_up_to_the_lateness(double meets,
        double correlation)
    {
        List<double[]> hours = Notices(Units(meets, correlation));
        hours.ShouldHold(h => h[0] == 100, meets);
        hours.ShouldHold(h => h[1] == 100, meets);
        hours.Where(h => h[0] > 100).Select(h => (h[0] - 100) / 150).ShouldFollow(x => Math.Clamp(x, 0, 1));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.8)]
    public void Whether_units_of_one_member_meet_their_notice_is_correlated(double correlation)
    {
        double h = StandardNormal.Quantile(0.7);
        double both = ErrorBands.OverNormal(
            z => Math.Pow(StandardNormal.Cdf((h + (Math.Sqrt(correlation) * z)) / Math.Sqrt(1 - correlation)), 2));
        Notices(Units(0.7, correlation)).ShouldHold(hours => hours[0] == 100 && hours[1] == 100, both);
    }

    [Fact]
    public void Exercises_halve_the_lateness_at_their_fullest()
    {
        World world = Units(0, 0).Alliance(a => a with { Exercises = 1 });
        Notices(world).Select(h => (h[0] - 100) / 75).ShouldFollow(x => Math.Clamp(x, 0, 1));
    }

    [Theory]
    [InlineData(false, 30, 70)]
    [InlineData(false, 500, 60)]
    [InlineData(true, 10, 90)]
    [InlineData(true, 500, 80)]
    public void Hours_under_alert_count_down_to_the_floor_of_the_alert(bool vigilantOnly, double hours, double left)
    {
        World world = Units(1, 0)
            .Readiness(r => r with { Alert = 0.6, Vigilance = 0.8 })
            .Text(d => d with { Delegated = Delegation.Alert });
        Crisis crisis = world.Stage();
        Party party = crisis.Parties[1];
        (party.Posture.Alerted, party.Posture.VigilantOnly) = (Moment.At(-hours), vigilantOnly);
        party.Contingent.Mandate.Fire();
        new Readiness(crisis).NoticeLeft(party, party.Member.Forces[0], 0, crisis.Now).ShouldBe(left, 1e-9);
    }

    [Fact]
    public void Delegated_alert_counts_from_conviction_as_far_as_its_coupling_has_it()
    {
        World world = Units(1, 0).Readiness(r => r with { Alert = 0.6 }).VictimCallsAtOnce()
            .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(18) } });
        Arrival(world).ShouldBe(30 + 100);
        World delegated = world.Text(d => d with { Delegated = Delegation.Alert });
        Arrival(delegated).ShouldBe(30 + 70);
        Arrival(delegated.Coupling(CouplingRegistry.Alert, 0.5)).ShouldBe(30 + 85);
    }

    [Theory]
    [InlineData(false, false, 200)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 170)] // thirty hours pass between proof and decision
    public void Planning_is_spared_by_a_plan_for_the_form_and_begins_on_proof_where_staging_is_delegated(bool planned,
        bool staged, double hours)
    {
        World world = Units(1, 0)
            .Packages(p => p with { Notice = Distribution.Fixed(0) })
            .Readiness(r => r with { Planning = Distribution.Fixed(200) })
            .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(18) } })
            .Pledges(p => p with { PlansFor = planned ? ["incursion"] : ["missile"] })
            .Text(d => d with { Delegated = staged ? Delegation.Stage : Delegation.None });
        Arrival(world).ShouldBe(30 + hours);
    }

    [Fact]
    public void A_plan_spares_as_much_as_its_coupling_has_it()
    {
        World world = Units(1, 0)
            .Packages(p => p with { Notice = Distribution.Fixed(0) })
            .Readiness(r => r with { Planning = Distribution.Fixed(200) })
            .Pledges(p => p with { PlansFor = ["incursion"] }).Coupling(CouplingRegistry.Plans, 0.25);
        Arrival(world).ShouldBe(12 + 150);
    }

    private static double Arrival(World world) => world.TheAttackNeverEnds().Play().FirstForce.Hours;

    private static List<double[]> Notices(World world)
    {
        Crisis crisis = world.Stage();
        var readiness = new Readiness(crisis);
        var hours = new List<double[]>(Trials);
        for (int k = 0; k < Trials; k++)
        {
            crisis.Conflict.Reset(new Chance(Worlds.Seed, (ulong)k), default, null);
            Party party = crisis.Parties[1];
            hours.Add([.. party.Member.Forces.Select(
                (package, number) => readiness.NoticeLeft(party, package, party.PackageKeys[number], 0))]);
        }

        return hours;
    }

    private static ForcePackage Unit(int number, double meets) =>
        Worlds.Brigade($"unit {number}") with { Notice = Distribution.Fixed(100), MeetsNotice = meets };
}
