using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>A data room makes reports releasable: it helps over a doubtful act, and over an open one there is nothing to tell.</summary>
public class DataRoomTests
{
    private static readonly World Doubtful = Worlds.Small(4).NobodyCalls().Horizon(30 * 24).Reports(0.05, 1)
        .Alliance(a => a with { Sharing = new Sharing { Releasable = 0, Delay = Distribution.Fixed(24) } });

    [Fact]
    public void A_room_that_makes_all_releasable_is_the_same_as_an_alliance_that_releases_all()
    {
        World open = Doubtful.Alliance(a => a with { Sharing = a.Sharing with { Releasable = 1 } });
        Inquiry.Hold(Room(Doubtful, 1), 200).ShouldBe(Inquiry.Hold(open, 200));
        Inquiry.Hold(Room(Doubtful, 0.4), 200).ShouldBe(
            Inquiry.Hold(Room(Doubtful, 0.8).Coupling(CouplingRegistry.DataRoom, 0.5), 200));
    }

    [Fact]
    public void A_room_of_no_more_than_is_released_anyway_does_nothing()
    {
        World half = Doubtful.Alliance(a => a with { Sharing = a.Sharing with { Releasable = 0.5 } });
        List<Finding> without = Inquiry.Hold(half, 200);
        Inquiry.Hold(Room(half, 0.5), 200).ShouldBe(without);
        Inquiry.Hold(Room(half, 1).Coupling(CouplingRegistry.DataRoom, 0), 200).ShouldBe(without);
        Inquiry.Hold(Room(half, 1), 200).ShouldNotBe(without);
    }

    [Fact]
    public void Over_a_doubtful_act_more_allies_are_convinced_within_a_week_the_more_is_releasable()
    {
        int[] convinced = [.. new[] { 0, 0.3, 1 }.Select(share =>
            Inquiry.Hold(Room(Doubtful, share), 500).Count(f => f.Convinced && f.Hours <= 168))];
        convinced[1].ShouldBeGreaterThan(convinced[0] + 50);
        convinced[2].ShouldBeGreaterThan(convinced[1] + 50);
    }

    [Fact]
    public void Leave_of_half_of_the_allies_comes_sooner_over_a_doubtful_act_and_at_the_same_hour_over_an_open_one()
    {
        World world = Worlds.Small(4).Horizon(30 * 24).Reports(0.05, 1)
            .Alliance(a => a with { Sharing = new Sharing { Releasable = 0, Delay = Distribution.Fixed(24) } })
            .Incident(i => i with { Rung = 5.7 });
        OnTime(Room(world, 1)).ShouldBeGreaterThan(OnTime(world) + 20);
        string[] open = Rows(world.Open());
        Rows(Room(world.Open(), 1)).ShouldBe(open);
    }

    private static int OnTime(World world) => world.PlayAll(300).Count(o => o.HalfAuthorized.By(72));

    private static string[] Rows(World world) => [.. world.PlayAll(20).Select(Digest.Short)];

    private static World Room(World world, double share) => world.Verification(v => v with { DataRoom = share });
}
