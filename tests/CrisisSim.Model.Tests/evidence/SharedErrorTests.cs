using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>What no number of reports averages away (Clemen and Winkler 1985).</summary>
public class SharedErrorTests
{
    private static World Unhurried(double strength, double shared, double own) =>
        Worlds.Small(1).NobodyCalls().Horizon(1e6).Reports(1, strength)
        .Evidence(e => e with { SharedError = shared, MemberError = own, Standard = 1 - 1e-9, Dismissal = 1 - 1e-9 });

    [Theory]
    [InlineData(0.5, 0.3, 0.0)]
    [InlineData(1.5, 0.3, 0.0)]
    [InlineData(1.0, 0.0, 0.5)]
    [InlineData(1.0, 0.2, 0.2)]
    public void However_long_one_gathers_reports_the_shared_error_leaves_its_share_of_wrong_conclusions(double strength,
        double shared, double own)
    {
        List<Finding> findings = Inquiry.Hold(Unhurried(strength, shared, own), 3000).FindAll(f => f.Member == 1);
        findings.ShouldHold(f => f.Dismissed, StandardNormal.Cdf(-strength / (2 * Math.Sqrt(shared + own))));
    }

    [Fact]
    public void An_error_that_all_share_misleads_all_together_and_one_of_the_member_only_that_member()
    {
        Agreeing(Unhurried(0.5, shared: 0.99, own: 0)).ShouldBeGreaterThan(0.99);
        double alone = StandardNormal.Cdf(-0.5 / (2 * Math.Sqrt(0.5)));
        Agreeing(Unhurried(0.5, shared: 0, own: 0.5)).ShouldBe((alone * alone) + ((1 - alone) * (1 - alone)), 0.04);
    }

    [Fact]
    public void Thirty_two_sources_with_a_shared_error_of_three_tenths_are_worth_three()
    {
        var parameters = new EvidenceParameters { SharedError = 0.3, MemberError = 0, Discount = 1 };
        var weights = new ReportWeights(parameters, strength: 1, deception: 0, truth: 1);
        Kernel.Stream luck = new Chance(Worlds.Seed, 0).StreamFor(0, 0);
        double[] variances = [.. Enumerable
            .Range(0, 20_000)
            .Select(_ => Squared(MeanOfSources(weights, ref luck) - 0.5))];
        variances.ShouldHaveMean(1 / 3.107, relativeBias: 0.001); // 32 / (1 + 31 × 0.3) = 3.107
    }

    [Fact]
    public void Deception_shifts_every_report()
    {
        var parameters = new EvidenceParameters { SharedError = 0, MemberError = 0, Discount = 1 };
        var open = new ReportWeights(parameters, strength: 2, deception: 0, truth: 1);
        var hidden = new ReportWeights(parameters, strength: 2, deception: -2, truth: 1);
        open.LogOdds(0, 0, 0.3).ShouldBe(2 * (1 + 0.3), 1e-12);
        hidden.LogOdds(0, 0, 0.3).ShouldBe(-new ReportWeights(parameters, 2, 0, 1).LogOdds(0, 0, -0.3), 1e-12);
    }

    private static double MeanOfSources(ReportWeights weights, ref Kernel.Stream luck)
    {
        double common = luck.Normal(), sum = 0;
        for (int source = 0; source < 32; source++) sum += weights.LogOdds(common, luck.Normal(), luck.Normal());
        return sum / 32;
    }

    private static double Agreeing(World world) =>
        Inquiry.Hold(world, 2000).Chunk(2).Average(pair => pair[0].Convinced == pair[1].Convinced ? 1.0 : 0);

    private static double Squared(double x) => x * x;
}
