namespace CrisisSim.Statistics.Tests;

public class DesignPointsTests
{
    private static readonly DesignPoints Three = new(2, [0, 0.1, 0.2, 0.3, 0.4, 1]);

    [Fact]
    public void Coordinates_are_read_row_by_row()
    {
        (Three.Count, Three.Dimensions).ShouldBe((3, 2));
        Three[1, 0].ShouldBe(0.2);
        Three.Point(2).ToArray().ShouldBe([0.4, 1]);
    }

    [Fact]
    public void Points_are_chosen_in_any_order()
    {
        DesignPoints chosen = Three.Select([2, 0]);
        chosen.Count.ShouldBe(2);
        chosen.Point(0).ToArray().ShouldBe([0.4, 1]);
        chosen.Point(1).ToArray().ShouldBe([0, 0.1]);
    }

    [Fact]
    public void Points_do_not_follow_later_changes_of_the_numbers_they_were_made_of()
    {
        double[] numbers = [0.5];
        var points = new DesignPoints(1, numbers.AsSpan());
        numbers[0] = 0.7;
        points[0, 0].ShouldBe(0.5);
    }

    [Fact]
    public void What_is_no_design_in_the_unit_cube_is_refused()
    {
        Should.Throw<ArgumentException>(() => new DesignPoints(2, []));
        Should.Throw<ArgumentException>(() => new DesignPoints(2, [0.1, 0.2, 0.3]));
        Should.Throw<ArgumentException>(() => new DesignPoints(1, [1.1]));
        Should.Throw<ArgumentException>(() => new DesignPoints(1, [-0.1]));
        Should.Throw<ArgumentException>(() => new DesignPoints(1, [double.NaN]));
        Should.Throw<ArgumentOutOfRangeException>(() => new DesignPoints(0, [0.1]));
        Should.Throw<ArgumentOutOfRangeException>(() => Three[3, 0]);
        Should.Throw<ArgumentOutOfRangeException>(() => Three[0, 2]);
        Should.Throw<ArgumentOutOfRangeException>(() => Three.Select([-1]));
    }
}
