using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public sealed class RowFigureTests
{
    [Fact]
    public void A_change_of_brigade_days_is_written_as_finely_as_its_interval_needs()
    {
        var figure = RowFigure.For(Endpoints.Cost, Known(151), Known(172));

        figure.Value(Known(151)).ShouldBe("150");
        figure.Signed(new Estimate(20.6, new Interval(-21.4, 62.3), 400)).ShouldBe("+21");
        figure.Span(new Interval(-21.4, 62.3)).ShouldBe("−22 to +63");
        figure.AtMost(new Interval(-21.4, 62.3)).ShouldBe("63");
    }

    [Fact]
    public void A_change_as_large_as_its_values_has_two_figures_as_they_have()
    {
        var figure = RowFigure.For(Endpoints.Cost, Known(151), Known(472));

        figure.Span(new Interval(281, 361)).ShouldBe("+280 to +370");
    }

    [Fact]
    public void Shares_are_whole_ones_of_a_hundred_unless_that_hides_that_they_are_some()
    {
        var figure = RowFigure.For(Endpoints.Timeliness, Known(0.71), Known(0.84));

        figure.Span(new Interval(-0.004, 0.021)).ShouldBe("−1 to +3");
        figure.Span(new Interval(0.004, 0.021)).ShouldBe("+0.4 to +2.1");
        figure.Span(new Interval(0.014, 0.021)).ShouldBe("+1 to +3");
    }

    private static Estimate? Known(double value) => new Estimate(value, Interval.Point(value), 400);
}
