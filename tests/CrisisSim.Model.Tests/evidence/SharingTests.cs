using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class SharingTests
{
    private static readonly World Sharing = Worlds.Small(2).NobodyCalls().Horizon(1e5).Reports(1, 20)
        .Alliance(a => a with { Sharing = new Sharing { Releasable = 1, Delay = Distribution.Fixed(5) } })
        .Allies(m => m with { Intelligence = 1e-9 });

    [Fact]
    public void A_released_report_reaches_the_others_after_the_delay()
    {
        List<Finding> findings = Inquiry.Hold(Sharing, 300);
        findings
            .Chunk(3)
            .ShouldAllBe(trial => trial[1].Hours == trial[0].Hours + 5 && trial[2].Hours == trial[1].Hours);
    }

    [Fact]
    public void Who_keeps_its_own_counsel_convinces_nobody_else()
    {
        World silent = Sharing.Alliance(a => a with { Sharing = a.Sharing with { Releasable = 0 } });
        Inquiry.Hold(silent, 300).FindAll(f => f.Member > 0).ShouldAllBe(f => !f.Convinced);
    }

    [Fact]
    public void Nobody_counts_its_own_report_twice()
    {
        // One member's reports come back to it in the bulletin as nothing new: its own time is that of a member who
        // shares nothing.
        World many = Sharing.Reports(1, 0.7);
        World alone = many.Alliance(a => a with { Sharing = a.Sharing with { Releasable = 0 } });
        Inquiry
            .Hold(many, 300)
            .FindAll(f => f.Member == 0)
            .ShouldBe(Inquiry.Hold(alone, 300).FindAll(f => f.Member == 0));
    }
}
