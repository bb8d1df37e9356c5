using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class ReadingTests
{
    private const int Trials = 5000;

    private static readonly World Noisy = Worlds.Small(3).Trigger(t => t with { AssistAt = 5.5 })
        .Interpretation(i => i with
        {
            SpreadVague = 1.2,
            SpreadPrecise = 0.3,
            CommonReading = 0,
            SeveritySpread = Everywhere(0.5),
            CommonSeverity = 0
        });

    [Theory]
    [InlineData(6.0, 0.0, 0.0)]
    [InlineData(6.0, 0.0, 0.85)]
    [InlineData(6.0, 0.7, 0.5)]
    [InlineData(5.0, 0.0, 1.0)]
    [InlineData(5.5, -1.0, 0.2)]
    public void The_trigger_is_met_with_the_probability_of_the_two_spreads_together(double rung, double bias,
        double precision)
    {
        World world = Noisy
            .Incident(i => i with { Rung = rung })
            .Trigger(t => t with { Precision = precision })
            .Members(m => m with { Bias = bias });
        double spread = Math.Pow(0.3, precision) * Math.Pow(1.2, 1 - precision);
        double z = (rung - 5.5 - (bias * (1 - (0.3 * precision)))) / Math.Sqrt((spread * spread) + 0.25);
        Readings.All(world, Trials).ShouldHold(v => v.Inside, StandardNormal.Cdf(z));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void All_agree_with_the_probability_of_a_reading_that_is_common_in_part(double common)
    {
        World world = Noisy.Incident(i => i with { Rung = 6 })
            .Interpretation(i => i with { CommonReading = common, SeveritySpread = Everywhere(0) });
        double a = 0.5 / 1.2;
        double all = ErrorBands.OverNormal(
            z => Math.Pow(StandardNormal.Cdf((a + (Math.Sqrt(common) * z)) / Math.Sqrt(1 - common)), 4));
        Readings.Collect(world, Trials).ShouldHold(views => views.All(v => v.Inside), all);
    }

    [Fact]
    public void What_members_see_has_a_common_error_of_the_same_make()
    {
        World world = Noisy.Incident(i => i with { Rung = 6 })
            .Interpretation(i => i with { SpreadVague = 0, CommonSeverity = 0.7, SeveritySpread = Everywhere(0.8) });
        double a = 0.5 / 0.8;
        double all = ErrorBands.OverNormal(
            z => Math.Pow(StandardNormal.Cdf((a + (Math.Sqrt(0.7) * z)) / Math.Sqrt(0.3)), 4));
        Readings.Collect(world, Trials).ShouldHold(views => views.All(v => v.Inside), all);
    }

    [Fact]
    public void With_independent_readings_the_number_of_members_that_agree_is_binomial()
    {
        World world = Noisy.Incident(i => i with { Rung = 6 });
        double p = StandardNormal.Cdf(0.5 / Math.Sqrt(1.44 + 0.25));
        List<View[]> trials = Readings.Collect(world, Trials);
        for (int k = 0; k <= 4; k++)
            trials.ShouldHold(views => views.Count(v => v.Inside) == k,
                Choose(4, k) * Math.Pow(p, k) * Math.Pow(1 - p, 4 - k));
    }

    [Fact]
    public void A_parliament_reads_with_its_own_spread_about_its_government()
    {
        World world = Noisy.Interpretation(i => i with { AudienceSpread = 0.4 });
        Readings.All(world, Trials).ShouldHold(v => v.ParliamentLine - v.Line > 0.4, StandardNormal.Cdf(-1));
    }

    [Fact]
    public void With_the_coupling_of_reading_off_exact_words_narrow_nothing()
    {
        World vague = Noisy.Coupling(CouplingRegistry.Reading, 0).Coupling(CouplingRegistry.Bias, 0);
        Readings
            .All(vague.Trigger(t => t with { Precision = 1 }), 50)
            .ShouldBe(Readings.All(vague.Trigger(t => t with { Precision = 0 }), 50));
    }

    [Fact]
    public void Precision_helps_above_the_line_and_hurts_below_it()
    {
        foreach (double rung in (double[])[6.5, 4.5])
        {
            World case_ = Noisy.Incident(i => i with { Rung = rung });
            int vague = Readings.All(case_.Trigger(t => t with { Precision = 0.2 }), 1000).Count(v => v.Inside);
            int exact = Readings.All(case_.Trigger(t => t with { Precision = 0.9 }), 1000).Count(v => v.Inside);
            Math.Sign(exact - vague).ShouldBe(Math.Sign(rung - 5.5));
        }
    }

    private static PerDomain<double> Everywhere(double value) => new([.. Enumerable.Repeat(value, Domains.Count)]);

    private static double Choose(int n, int k) => k == 0 ? 1 : Choose(n - 1, k - 1) * n / k;
}
