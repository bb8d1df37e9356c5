using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// The sequential test without shared error, against Wald (1945) and, for the overshoot, Siegmund (1985, ch. X).
/// </summary>
public class SequentialTestTests
{
    private const int Trials = 5000;

    // Siegmund's mean overshoot of a normal random walk, in standard deviations of one step.
    private const double Overshoot = 0.5826;

    private const double Strength = 0.5, PerHour = 2;

    private static readonly double Upper = ErrorBands.Logit(0.9), Lower = ErrorBands.Logit(0.95);

    private static World Test(bool real) => Worlds.Small(3).NobodyCalls().Reports(PerHour, Strength)
        .Incident(i => i with { Real = real }).Evidence(e => e with { Standard = 0.9, Dismissal = 0.95 });

    [Fact]
    public void Errors_stay_within_Walds_bounds()
    {
        List<Finding> attack = Inquiry.Hold(Test(real: true), Trials),
            accident = Inquiry.Hold(Test(real: false), Trials);
        double alpha = Share(accident, f => f.Convinced), beta = Share(attack, f => f.Dismissed);
        alpha.ShouldBeLessThan((1 - beta) * Math.Exp(-Upper));
        beta.ShouldBeLessThan((1 - alpha) * Math.Exp(-Lower));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Errors_are_those_of_barriers_moved_out_by_the_overshoot(bool real)
    {
        double up = Upper + (Overshoot * Strength), down = Lower + (Overshoot * Strength);
        List<Finding> findings = Inquiry.Hold(Test(real), Trials);
        findings.ShouldAllBe(f => f.Convinced != f.Dismissed);
        findings.ShouldHold(f => f.Convinced != real, real ? WrongSide(down, up) : WrongSide(up, down), bias: 0.002);
    }

    [Fact]
    public void Time_to_a_conclusion_is_Walds_expected_sample_size_over_the_rate_of_reports()
    {
        double up = Upper + (Overshoot * Strength);
        List<Finding> findings = Inquiry.Hold(Test(real: true).Evidence(e => e with { Dismissal = 1 - 1e-12 }), Trials);
        findings.ShouldAllBe(f => f.Convinced);
        findings.ConvertAll(f => f.Hours).ShouldHaveMean(up / (Strength * Strength / 2) / PerHour, relativeBias: 0.01);
    }

    [Fact]
    public void With_many_weak_reports_and_one_barrier_the_time_to_conviction_is_inverse_Gaussian()
    {
        const double weak = 0.1, perHour = 10;
        World world = Test(real: true)
            .Horizon(100_000)
            .Reports(perHour, weak)
            .Evidence(e => e with { Dismissal = 1 - 1e-12 });
        List<double> hours = Inquiry.Hold(world, 700).ConvertAll(f => f.Hours);
        double barrier = Upper + (Overshoot * weak), mean = 2 * barrier / (perHour * weak * weak),
            shape = barrier * barrier / (perHour * weak * weak);
        hours.ShouldHaveMean(mean, relativeBias: 0.005);
        hours.ShouldFollow(t => InverseGaussian(t, mean, shape));
    }

    [Fact]
    public void The_discount_for_common_sources_weakens_every_report()
    {
        World world = Test(real: true).Evidence(e => e with { Discount = 0.5, Dismissal = 1 - 1e-12 });
        double up = Upper + (Overshoot * Strength / 2);
        Inquiry
            .Hold(world, Trials)
            .ConvertAll(f => f.Hours)
            .ShouldHaveMean(up / (Strength * Strength / 4) / PerHour, relativeBias: 0.01);
    }

    [Fact]
    public void A_member_of_lower_quality_gets_its_reports_more_slowly()
    {
        World world = Test(real: true)
            .Members(m => m with { Intelligence = 0.25 })
            .Evidence(e => e with { Dismissal = 1 - 1e-12 });
        double up = Upper + (Overshoot * Strength);
        Inquiry
            .Hold(world, Trials)
            .ConvertAll(f => f.Hours)
            .ShouldHaveMean(up / (Strength * Strength / 2) / (PerHour / 4), relativeBias: 0.01);
    }

    private static double Share(List<Finding> findings, Func<Finding, bool> what) =>
        (double)findings.Count(what) / findings.Count;

    /// <summary>
    /// Wald's probability of ending at the wrong barrier, at this distance on the wrong side and that on the right.
    /// </summary>
    private static double WrongSide(double wrong, double right) =>
        (1 - Math.Exp(-right)) / (Math.Exp(wrong) - Math.Exp(-right));

    private static double InverseGaussian(double t, double mean, double shape)
    {
        double root = Math.Sqrt(shape / t);
        return StandardNormal.Cdf(root * ((t / mean) - 1))
            + (Math.Exp(2 * shape / mean) * StandardNormal.Cdf(-root * ((t / mean) + 1)));
    }
}
