using CrisisSim.Experiments;
using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.Soundness;

namespace CrisisSim.Charts.Tests;

public class MeasurandTests
{
    private static readonly Measurand Hours = Measurand.For(Endpoints.HoursWithoutDecision),
        Denied = Measurand.For(Endpoints.Effectiveness);

    [Fact]
    public void Figures_have_the_digits_that_their_interval_supports_and_their_unit()
    {
        Hours.Value(Around(812.3, 40)).ShouldBe("810 h");
        Denied.Ranged(Around(0.4123, 0.02)).ShouldBe("41 % [39, 44]");
        Denied.RangedDifference(Around(-0.123, 0.02)).ShouldBe("−12 of 100 [−15, −10]");
    }

    [Fact]
    public void They_read_as_the_figures_of_a_page_do()
    {
        foreach (Estimate difference in (Estimate[])[Around(-31.4, 2.2), Around(17.2, 30), Around(0.31, 0.3), Same])
            Hours
                .Difference(difference)
                .ShouldBe(EndpointFigure.Difference(Endpoints.HoursWithoutDecision, difference));
        Denied
            .Value(Around(0.337, 0.011))
            .ShouldBe(EndpointFigure.Value(Endpoints.Effectiveness, Around(0.337, 0.011)));
    }

    [Fact]
    public void What_is_not_known_or_has_no_limit_is_said_in_words()
    {
        Hours.Ranged(null).ShouldBe("not known");
        Hours.Value(new Estimate(double.PositiveInfinity, Interval.Unbounded, 5)).ShouldBe("not known");
        Hours
            .RangedDifference(new Estimate(3, new Interval(1, double.PositiveInfinity), 5))
            .ShouldBe("+3 h [+1, no limit]");
    }

    [Fact]
    public void Fewer_hours_and_more_denials_favour_the_alliance_where_they_are_resolved()
    {
        Hours.Favours(Around(-3, 1)).ShouldBe(1);
        Denied.Favours(Around(0.3, 0.1)).ShouldBe(1);
        Denied.Favours(Around(-0.3, 0.1)).ShouldBe(-1);
        Hours.Favours(Around(-3, 4)).ShouldBe(0);
    }
}
