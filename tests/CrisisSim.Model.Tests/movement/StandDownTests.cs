using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>A raid of a few hours; allies need two days of notice.</summary>
public class StandDownTests
{
    private const string StandsDown = "keeps its forces at home: the act is over";

    private static readonly World Raid = Worlds.Small(2)
        .Incident(i => i with { Aim = Aim.Limited, Lasts = Distribution.Fixed(6) })
        .Packages(p => p with { Notice = Distribution.Fixed(48) });

    private static readonly AuthorizationStep[] ThreeSteps =
        [Chains.Takes(StepKind.Cabinet, 5), Chains.Takes(StepKind.Committee, 5), Chains.Takes(StepKind.Cabinet, 5)];

    private static readonly World Alone = AloneUntil(5000);

    [Fact]
    public void Who_goes_by_itself_and_has_not_set_out_stays_home_once_the_act_is_over()
    {
        Alone.HoursOf(StandsDown).ShouldBe([48, 48]);
        Outcome outcome = Alone.Play();
        (outcome.SentByDay30, outcome.SetOutByDay30).ShouldBe((0, 0));
        outcome.Members.ShouldAllBe(m => !m.Moved.Happened);
    }

    [Fact]
    public void Who_set_out_before_goes_on()
    {
        World late = Alone.Incident(i => i with { Lasts = Distribution.Fixed(49) });
        late.HoursOf(StandsDown).ShouldBeEmpty();
        late.Play().SetOutByDay30.ShouldBe(1);
    }

    [Fact]
    public void What_the_body_decides_on_later_sets_out_then()
    {
        World later = AloneUntil(100).Campaign(c => c with { Aftermath = Distribution.Fixed(600) });
        later.HoursOf(StandsDown).ShouldBe([48, 48]);
        later.HoursOf("on the move").ShouldBe([100 + 12, 100 + 12]);
    }

    [Fact]
    public void What_the_body_has_decided_on_goes_as_a_reinforcement()
    {
        Outcome outcome = Raid.Play();
        outcome.Decision.Happened.ShouldBeTrue();
        Raid.HoursOf(StandsDown).ShouldBeEmpty();
        outcome.SetOutByDay30.ShouldBe(1);
    }

    [Fact]
    public void Nobody_seeks_leave_at_home_for_an_act_that_is_past()
    {
        World slow = Alone.Ally(1, m => m with { Authorization = ThreeSteps });
        slow.Play().Members[1].Authorized.ShouldBe(Moment.Never);
        slow.HoursOf(StandsDown).ShouldContain(10);
    }

    [Fact]
    public void Who_gave_up_its_own_way_is_asked_again_where_the_body_decides_later()
    {
        World asked = AloneUntil(100)
            .Campaign(c => c with { Aftermath = Distribution.Fixed(600) })
            .Ally(1, m => m with { Authorization = ThreeSteps });
        asked.Play().Members[1].Authorized.ShouldBe(Moment.At(100 + 12 + 15));
    }

    /// <summary>Allies go by themselves, for the council only meets at this hour.</summary>
    private static World AloneUntil(double meets) => Raid
        .Consultation(c => c with { AloneMargin = 0 })
        .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(meets) } });
}
