using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class CalendarTests
{
    // 12 February 2027 is a Friday; the crisis begins at 3 h in a capital two hours east of universal time.
    private static readonly DateTimeOffset Friday = new(2027, 2, 12, 3, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData(0, 5)] // Friday 3 h: the day begins at 8
    [InlineData(5, 5)]
    [InlineData(9.5, 9.5)] // Friday 12:30
    [InlineData(14.999, 14.999)]
    [InlineData(15, 77)] // Friday 18 h: Monday 8 h
    [InlineData(30, 77)] // Saturday
    [InlineData(70, 77)] // Monday 1 h
    [InlineData(87, 101)] // Monday 18 h: Tuesday 8 h
    [InlineData(5 + (7 * 24), 5 + (7 * 24))]
    [InlineData(-10, 5)] // Thursday 17 h is a working hour
    public void Working_hours_are_Monday_to_Friday_from_8_to_18(double hour, double next) =>
        Capital(m => m with { UtcOffset = 2 }).NextWorking(hour).ShouldBe(hour == -10 ? -10 : next, 1e-9);

    [Theory]
    [InlineData(2.0, 5)]
    [InlineData(0.0, 7)]
    [InlineData(-5.0, 12)]
    [InlineData(9.0, 0)] // 10 h in the morning there
    [InlineData(5.5, 1.5)]
    public void Working_hours_are_those_of_the_capital(double offset, double next) =>
        Capital(m => m with { UtcOffset = offset }).NextWorking(0).ShouldBe(next, 1e-9);

    [Fact]
    public void A_recess_lasts_from_the_first_day_to_the_end_of_the_last()
    {
        LocalTime time = Capital(
            m => m with
            {
                UtcOffset = 2,
                Recesses = [new Recess(new DateOnly(2027, 2, 15), new DateOnly(2027, 2, 19))]
            });
        const double monday = 69; // Monday 0 h, local
        time.RecessUntil(monday - 0.01).ShouldBeNull();
        time.RecessUntil(monday).ShouldBe(monday + 120);
        time.RecessUntil(monday + 119.99).ShouldBe(monday + 120);
        time.RecessUntil(monday + 120).ShouldBeNull();
    }

    [Fact]
    public void A_step_for_working_hours_waits_for_them() =>
        Sitting(m => m with { Authorization = [Chains.Takes(StepKind.Cabinet, 3) with { WorkingHours = true }] },
            begins: 30)
            .Hours()
            .ShouldBe(77 + 3);

    [Theory]
    [InlineData(48, 100)] // recalled
    [InlineData(1000, 189)] // the recess ends first
    public void In_recess_parliament_is_recalled_or_waited_for(double recall, double begins)
    {
        World world = Sitting(
            m => m with
            {
                Authorization = [Chains.Votes(hours: 10)],
                Recall = Distribution.Fixed(recall),
                Recesses = [new Recess(new DateOnly(2027, 2, 10), new DateOnly(2027, 2, 19))],
            },
            begins: 52);
        world.Authorization(a => a with { Refusal = 1e-9 }).Hours().ShouldBe(begins + 10);
    }

    [Theory]
    [InlineData(StepKind.Cabinet)]
    [InlineData(StepKind.Notification)]
    [InlineData(StepKind.Parliament)] // a debate without a vote
    public void A_recess_holds_up_a_vote_and_nothing_else(StepKind kind)
    {
        World world = Sitting(
            m => m with
            {
                Authorization = [Chains.Takes(kind, 10)],
                Recesses = [new Recess(new DateOnly(2027, 2, 10), new DateOnly(2027, 2, 19))]
            },
            begins: 52);
        world.Hours().ShouldBe(62);
    }

    private static World Sitting(Func<Member, Member> change, double begins) => Chains.WorldWith().StartingAt(Friday)
        .Ally(1, m => change(m) with { UtcOffset = 2 })
        .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(begins - Chains.Mandate) } });

    private static LocalTime Capital(Func<Member, Member> change) =>
        new(Worlds.Small().StartingAt(Friday).Scenario, change(Worlds.Plain("capital")));
}
