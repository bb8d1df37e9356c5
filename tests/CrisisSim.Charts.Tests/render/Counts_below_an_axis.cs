namespace CrisisSim.Charts.Tests;

public sealed class Counts_below_an_axis
{
    private static readonly Series Long = new("automatic with a consultation of the whole council first", 2);

    private readonly SvgDrawing drawn = new(Charts.Create(
    [
        new Panel
        {
            X = Charts.Days,
            Y = Charts.Percent,
            Marks = [Charts.Line(Charts.First, 40, "end")],
            Counts = new CountTable("Trials still without the event", [0, 15, 30, 45, 60, 75, 90], [
                new CountRow(Charts.First, [1_234_567, 900_001, 800_002, 700_003, 600_004, 500_005, 400_006]),
                new CountRow(Long, [7, 6, 5, 4, 3, 2, 1])
            ]),
        },
    ]));

    [Fact]
    public void Row_labels_stand_clear_of_the_numbers()
    {
        double numbers = drawn.AreaOfText("1,234,567").Left;
        drawn.AreaOfText("ambiguous").Right.ShouldBeLessThan(numbers - 5);
        drawn.Texts
            .Where(text => text.Text.StartsWith("automatic", StringComparison.Ordinal) || text.Text.EndsWith('…'))
            .ShouldAllBe(text => text.Area.Right < numbers - 5);
    }

    [Fact]
    public void No_number_touches_another() =>
        Overlaps.Find([.. drawn.Texts.Select(text => text.Area)]).ShouldBeEmpty();

    [Fact]
    public void The_last_number_stays_within_the_drawing() =>
        drawn.AreaOfText("400,006").Right.ShouldBeLessThan(drawn.Width);

    [Fact]
    public void Rows_are_hidden_with_their_series() =>
        drawn
            .With("g", "series")
            .Where(group => group.Value.Contains("1,234,567", StringComparison.Ordinal))
            .Select(group => (string?)group.Attribute("data-series"))
            .ShouldBe(["ambiguous"]);
}
