using System.Text.RegularExpressions;

namespace CrisisSim.Charts.Tests;

public sealed partial class Numbers_in_a_drawing
{
    [Theory]
    [InlineData(-0.0, "0")]
    [InlineData(-0.004, "0")]
    [InlineData(-0.006, "-0.01")]
    [InlineData(12.346, "12.35")]
    [InlineData(double.NaN, "0")]
    [InlineData(double.PositiveInfinity, "0")]
    [InlineData(1234567.5, "1234567.5")]
    public void Lengths_are_plain_and_never_minus_nought(double length, string text) =>
        Pixels.Format(length).ShouldBe(text);

    [Fact]
    public void Minus_nought_is_written_nowhere()
    {
        Chart chart = Charts.Create(new NumberAxis(-1, 1) { Signed = true }, new NumberAxis(-0.0, 1),
            new Dot(-0.0, -0.0),
            new Curve([new Point(-1, -0.0), new Point(1, 0)]));
        MinusNought().IsMatch(new SvgDrawing(chart).Text).ShouldBeFalse();
    }

    [GeneratedRegex(@"(?<![a-z])[-−]0(?![.\d])")]
    private static partial Regex MinusNought();
}
