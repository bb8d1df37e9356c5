using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class JointCellTests
{
    private static readonly World WithCell = Worlds.Small(4).NobodyCalls().Horizon(1e6).Reports(0.2, 1)
        .Evidence(e => e with { Standard = 1 - 1e-15, Dismissal = 0.99 })
        .Verification(v => v with { JointCell = true, SetUp = Distribution.Fixed(10), Distinct = 1, Standard = 0.99 });

    private static World Inspecting(double strength) => WithCell.Verification(v => v with
    {
        Independent = true,
        ReportAfter = Distribution.Fixed(50),
        ReportStrength = strength,
    });

    [Fact]
    public void Its_finding_convinces_all_members_at_one_moment_and_not_before_it_is_set_up()
    {
        List<Finding> findings = Inquiry.Hold(WithCell.Evidence(e => e with { Dismissal = 1 - 1e-9 }), 500);
        findings
            .Chunk(5)
            .ShouldAllBe(trial => trial.All(f => f.Convinced && f.Hours == trial[0].Hours && f.Hours >= 10));
        findings.Count(f => f.Hours == 10).ShouldBeGreaterThan(100); // most files are complete before the cell is
    }

    [Fact]
    public void It_pools_the_reports_of_all_so_that_it_concludes_as_many_times_faster()
    {
        World far = WithCell
            .Verification(v => v with { SetUp = Distribution.Fixed(0), Standard = 1 - 1e-8 })
            .Reports(0.01, 0.5);
        double up = ErrorBands.Logit(1 - 1e-8) + (0.5826 * 0.5);
        Inquiry
            .Hold(far.Evidence(e => e with { Dismissal = 1 - 1e-15 }), 1500)
            .FindAll(f => f.Member == 0)
            .ConvertAll(f => f.Hours)
            .ShouldHaveMean(up / (0.25 / 2) / 0.01 / 5, relativeBias: 0.01);
    }

    [Fact]
    public void It_does_not_cut_the_error_that_members_share()
    {
        World world = WithCell
            .Evidence(e => e with { SharedError = 0.3, Dismissal = 1 - 1e-10 })
            .Verification(v => v with { Standard = 1 - 1e-10 });
        Inquiry
            .Hold(world, 2000)
            .FindAll(f => f.Member == 0)
            .ShouldHold(f => f.Dismissed, StandardNormal.Cdf(-1 / (2 * Math.Sqrt(0.3))), bias: 0.002);
    }

    [Fact]
    public void It_finds_nothing_before_its_independent_report_is_in() =>
        Inquiry.Hold(Inspecting(1), 500).FindAll(f => f.Convinced).ShouldAllBe(f => f.Hours >= 60);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_strong_independent_report_overturns_what_shared_error_made_believe(bool real)
    {
        World world = Inspecting(20)
            .Reports(0.05, 1)
            .Incident(i => i with { Real = real })
            .Evidence(e => e with { SharedError = 0.9, Dismissal = 1 - 1e-12 });
        Inquiry.Hold(world, 1000).ShouldAllBe(f => f.Convinced == real);
    }

    [Fact]
    public void The_independent_report_alone_errs_as_its_strength_has_it()
    {
        // No other reports: log-odds N(d²/2, d²) against the standard, from even odds.
        World world = Inspecting(3).Reports(0, 1);
        double barrier = ErrorBands.Logit(0.99);
        Inquiry
            .Hold(world, 4000)
            .FindAll(f => f.Member == 0)
            .ShouldHold(f => f.Convinced, StandardNormal.Cdf(((9 / 2.0) - barrier) / 3));
    }

    [Fact]
    public void With_its_coupling_off_the_cell_is_not_there()
    {
        World off = WithCell.Coupling(CouplingRegistry.JointCell, 0);
        World none = WithCell.Verification(v => v with { JointCell = false });
        Inquiry.Hold(off, 100).ShouldBe(Inquiry.Hold(none, 100));
    }
}
