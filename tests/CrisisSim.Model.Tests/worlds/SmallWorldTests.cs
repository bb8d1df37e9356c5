namespace CrisisSim.Model.Tests;

public class SmallWorldTests
{
    [Fact]
    public void In_a_small_world_everything_but_one_round_of_talk_happens_at_once()
    {
        Outcome outcome = Worlds.Small().Play();
        outcome.Detection.ShouldBe(Moment.At(0));
        outcome.Conviction.ShouldBe(Moment.At(0));
        outcome.Request.ShouldBe(Moment.At(0));
        outcome.Convened.ShouldBe(Moment.At(0));
        outcome.Decision.ShouldBe(Moment.At(12));
        outcome.Level.ShouldBe(ResponseLevel.Combat);
        outcome.FirstForce.ShouldBe(Moment.At(12));
        outcome.DeliveredByDay7.ShouldBe(1);
        outcome.Participation.ShouldBe(1);
    }

    [Fact]
    public void In_a_small_world_luck_plays_no_part() =>
        Worlds
            .Small()
            .PlayAll(20)
            .Select(o => (o.Decision, o.FirstForce, o.ObjectiveTaken, o.End))
            .Distinct()
            .Count()
            .ShouldBe(1);
}
