using CrisisSim.Statistics;

namespace CrisisSim.Reports.Tests;

public sealed class UnlistedFindingsTests
{
    [Fact]
    public void A_share_is_named_only_of_a_difference_whose_sign_is_resolved()
    {
        UnlistedFindings.Sentence(With(new(-40, -20))).ShouldStartWith("The direction turns where more than ");
        UnlistedFindings.Sentence(With(new(-40, -20))).ShouldContain("The file supposes 20");
        UnlistedFindings.Sentence(With(new(-70, 10))).ShouldStartWith("Whether the direction would turn ");
    }

    private static UnlistedBreakEven With(Interval listed) => new()
    {
        Endpoint = Endpoints.HoursWithoutDecision,
        Baseline = "vague",
        Other = "listing",
        Listed = new Estimate(-30, listed, 400),
        Unlisted = new Estimate(60, new Interval(40, 80), 400),
        Share = BreakEven.Estimate(Around(-30), Around(60)),
        Supposed = 0.2,
    };

    private static double[] Around(double mean) => [.. Enumerable.Range(0, 400).Select(i => mean + (i % 5) - 2)];
}
