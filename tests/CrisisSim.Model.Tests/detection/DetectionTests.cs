using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class DetectionTests
{
    private const int Trials = 4000;

    private static readonly World Watching = Worlds.Small().NobodyCalls().Detection(d => d with
    {
        Delay = new DetectionParameters().Delay.With(Domain.Land, Distribution.Exponential(10)),
    });

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.4)]
    public void An_ally_knows_once_the_victim_does_and_its_own_delay_divided_by_its_intelligence_is_over(
        double intelligence)
    {
        Outcome[] outcomes = Watching.Ally(2, m => m with { Intelligence = intelligence }).PlayAll(Trials);
        outcomes.Select(o => o.Members[2].Detected.Hours).ShouldFollow(
            t => (1 - Math.Exp(-t / 10)) * (1 - Math.Exp(-t * intelligence / 10)));
    }

    [Fact]
    public void The_attacked_member_sees_as_much_better_as_it_is_nearer()
    {
        Outcome[] outcomes = Watching.Detection(d => d with { OnTheSpot = 4 }).PlayAll(Trials);
        outcomes.Select(o => o.Members[0].Detected.Hours).ShouldFollow(t => 1 - Math.Exp(-t * 4 / 10));
    }

    [Fact]
    public void Detection_is_the_earliest_of_all_members_and_so_the_victims()
    {
        Outcome[] outcomes = Watching.PlayAll(Trials);
        outcomes.ShouldAllBe(o => o.Detection.Hours == o.Members.Min(m => m.Detected.Hours));
        outcomes.ShouldAllBe(o => o.Detection == o.Members[0].Detected);
    }

    [Fact]
    public void Who_has_not_noticed_hears_of_the_act_when_consultation_is_asked_for()
    {
        World world = Worlds.Small().Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(5)) })
            .Ally(1, m => m with { Intelligence = 0.5 }).Ally(2, m => m with { Intelligence = 0.25 });
        Outcome outcome = world.Play();
        outcome.Members.Select(m => m.Detected).ShouldBe([Moment.At(5), Moment.At(5), Moment.At(5), Moment.At(5)]);
        outcome.Request.ShouldBe(Moment.At(5));
    }

    [Theory]
    [InlineData(Delegation.None, 0.0, 0.0)]
    [InlineData(Delegation.None, 0.7, 0.35)]
    [InlineData(Delegation.Alert, 0.0, 0.5)]
    [InlineData(Delegation.Alert, 1.0, 0.5)]
    public void Warning_raises_posture_only_by_delegation_or_by_willingness(Delegation delegated, double willing,
        double expected)
    {
        World world = Worlds.Small().Incident(i => i with { Warning = Distribution.Fixed(48) })
            .Detection(d => d with { WarningNoticed = 0.5 })
            .Members(m => m with { ActsOnWarning = willing }).Text(d => d with { Delegated = delegated });
        List<(Moment Alerted, bool Vigilant)> allies = AllyAfterWarning(world, Trials);
        allies.ShouldHold(a => a.Alerted.Happened, expected);
        allies.ShouldAllBe(a => !a.Alerted.Happened
            || (a.Alerted == Moment.At(-48) && a.Vigilant == (delegated == Delegation.None)));
    }

    [Fact]
    public void Without_warning_nobody_is_on_alert_before_the_act()
    {
        World world = Worlds
            .Small()
            .Detection(d => d with { WarningNoticed = 1 })
            .Members(m => m with { ActsOnWarning = 1 });
        AllyAfterWarning(world, 10).ShouldAllBe(a => !a.Alerted.Happened);
    }

    private static List<(Moment Alerted, bool Vigilant)> AllyAfterWarning(World world, int trials)
    {
        Crisis crisis = world.Stage();
        var detection = new Detection(crisis);
        var seen = new List<(Moment, bool)>(trials);
        for (int k = 0; k < trials; k++)
        {
            crisis.Conflict.Reset(new Chance(Worlds.Seed, (ulong)k), default, null);
            detection.Begin();
            seen.Add((crisis.Parties[1].Posture.Alerted, crisis.Parties[1].Posture.VigilantOnly));
        }

        return seen;
    }
}
