using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class A_menu_that_is_read
{
    [Fact]
    public void Acts_come_in_the_order_of_the_file_and_may_extend_one_another()
    {
        IReadOnlyList<MenuAction> menu = Narrow.Sound("members:", """
            menu:
              raid: {rung: limited_attack, strength: 0.5, timing: cover, weight: 0.5 rungs}
              second raid: {extends: raid, gain: 2}
            members:
            """).Menu;
        menu.Select(act => act.Name).ShouldBe(["raid", "second raid"]);
        menu[1].ShouldBe(menu[0] with { Name = "second raid", Gain = 2 });
        (menu[0].Rung, menu[0].Strength, menu[0].Timing, menu[0].Weight).ShouldBe((6, 0.5, ActionTiming.Cover, 0.5));
    }

    [Fact]
    public void Without_one_there_is_none() => Narrow.Sound(Narrow.Text).Menu.ShouldBeEmpty();

    [Fact]
    public void Whether_readiness_is_public_is_a_pledge() =>
        Narrow.Sound("d: {}", "d: {pledges: {public: yes}}").Declarations[0].Pledges.Public.ShouldBeTrue();
}
