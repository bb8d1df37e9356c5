using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class StandardTests
{
    [Fact]
    public void Who_knows_enough_beforehand_is_convinced_when_it_notices()
    {
        World world = Worlds.Small().NobodyCalls().Incident(i => i with { ActPrior = 0.95, ReportRate = 0 })
            .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(3)) });
        world.Play().Members.ShouldAllBe(m => m.Convinced == Moment.At(3));
    }

    [Fact]
    public void Who_knows_little_is_not_convinced_without_reports()
    {
        World world = Worlds.Small().NobodyCalls().Incident(i => i with { ActPrior = 0.85, ReportRate = 0 });
        Outcome outcome = world.Play();
        outcome.Conviction.Happened.ShouldBeFalse();
        outcome.Members.ShouldAllBe(m => !m.Convinced.Happened);
    }

    [Theory]
    [InlineData(0.0, 0.8)]
    [InlineData(0.5, 0.565685)] // the geometric mean of the two ends
    [InlineData(1.0, 0.4)]
    public void Exact_words_bring_standards_of_proof_together(double precision, double spread)
    {
        // Nothing is reported, so a member is convinced where its own standard, logit .9 + spread · z, lies below what
        // it knows.
        World world = Worlds.Small(5).NobodyCalls().Incident(i => i with { ActPrior = 0.95, ReportRate = 0 })
            .Trigger(t => t with { Precision = precision })
            .Evidence(e => e with { StandardSpreadVague = 0.8, StandardSpreadPrecise = 0.4 });
        double above = (ErrorBands.Logit(0.95) - ErrorBands.Logit(0.9)) / spread;
        Inquiry.Hold(world, 3000).ShouldHold(f => f.Convinced, StandardNormal.Cdf(above));
    }

    [Fact]
    public void A_dismissed_file_stays_dismissed_whatever_comes_in()
    {
        var dossier = new Dossier();
        dossier.Begin([0, 0], believed: 2, barrier: 2, dismissal: 3, furtherShare: 1);
        dossier.Weigh(0, -3);
        dossier.Weigh(0, 100);
        dossier.Weigh(1, 100);
        (dossier.Dismissed, dossier.Convinced, dossier.Open).ShouldBe((true, false, false));
    }

    [Fact]
    public void A_proven_element_stays_proven_and_the_margin_is_that_of_the_least_proved()
    {
        var dossier = new Dossier();
        dossier.Begin([0, 0], believed: 2, barrier: 2, dismissal: 3, furtherShare: 1);
        dossier.Weigh(0, 2.5);
        dossier.Weigh(0, -100);
        dossier.Margin.ShouldBe(-2);
        dossier.Weigh(1, 1);
        (dossier.Convinced, dossier.Margin).ShouldBe((false, -1));
        dossier.Weigh(1, 1);
        (dossier.Convinced, dossier.Margin).ShouldBe((true, 0));
    }

    [Theory]
    [InlineData(0.71, 0.7, true)]
    [InlineData(0.69, 0.7, false)]
    [InlineData(0.69, 0.6, true)]
    public void At_the_limit_the_balance_of_evidence_convinces(double known, double balance, bool convinced)
    {
        var inquiry = new Inquiry(Worlds
            .Small()
            .NobodyCalls()
            .Incident(i => i with { ActPrior = known, ReportRate = 0 })
            .Evidence(e => e with { Balance = balance }));
        inquiry.Run(0, until: 10);
        inquiry.Crisis.Parties.ShouldAllBe(p => !p.Convinced.Happened);
        inquiry.Evidence.JudgeOnBalance();
        inquiry.Crisis.Parties.ShouldAllBe(p => p.Convinced == (convinced ? Moment.At(10) : Moment.Never));
        inquiry.Crisis.FirstConviction.IsSet.ShouldBe(convinced);
    }

    [Fact]
    public void The_trigger_is_proved_once_more_than_half_of_the_allied_influence_is_convinced()
    {
        World world = Worlds.Small(3).NobodyCalls().Ally(1, m => m with { Influence = 2.5 })
            .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(6)) })
            .Ally(1, m => m with { Intelligence = 0.1 }).Ally(2, m => m with { Intelligence = 0.5 });
        var inquiry = new Inquiry(world);
        inquiry.Run(0);
        inquiry.Crisis.FirstConviction.SetAt.ShouldBe(6);
        inquiry.Crisis.Proved.SetAt.ShouldBe(60, 1e-9);
    }
}
