using CrisisSim.Statistics;

namespace CrisisSim.Reports.Tests;

public sealed class JudgedFindingsTests
{
    [Fact]
    public void Sets_that_turn_the_direction_are_counted_among_those_drawn() =>
        JudgedFindings.Sentence(Judged([.. Enumerable.Repeat(-0.02, 3), .. Enumerable.Repeat(0.1, 37)]))
            .ShouldContain("3 of 40 sets drawn turn the direction round");

    [Fact]
    public void Where_none_turns_it_that_is_said() =>
        JudgedFindings.Sentence(Judged([.. Enumerable.Repeat(0.1, 40)])).ShouldContain("none turns the direction round");

    private static JudgedDifference Judged(double[] values) => new()
    {
        Endpoint = Endpoints.Timeliness,
        Baseline = "vague",
        Other = "precise",
        Spread = DrawSpread.Measure(values, 0.1),
        Deciders = [],
    };
}
