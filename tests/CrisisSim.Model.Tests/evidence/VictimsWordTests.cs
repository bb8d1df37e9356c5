using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>A victim that is convinced lays its dossier before its allies, over a doubtful act.</summary>
public class VictimsWordTests
{
    private const double Dismissal = 0.98;

    /// <summary>Only the victim gets reports; its allies know what they know beforehand, and what it tells them.</summary>
    private static World Told(double known, double word) => Worlds.Small(2).NobodyCalls().Reports(1, 20)
        .Incident(i => i with { ActPrior = known, AuthorPrior = known })
        .Evidence(e => e with { VictimWord = word, Dismissal = Dismissal })
        .Detection(d => d with { Told = Distribution.Fixed(5) })
        .Victim(m => m with { Intelligence = 1 })
        .Allies(m => m with { Intelligence = 1e-9 });

    [Theory]
    [InlineData(2.1, false)]
    [InlineData(2.3, true)] // from even odds to logit .9 = 2.197
    public void Its_word_adds_its_weight_on_act_and_author(double word, bool convinced)
    {
        Outcome outcome = Told(0.5, word).Play();
        double told = outcome.Members[0].Convinced.Hours + 5;
        outcome.Members.Skip(1).ShouldAllBe(m => m.Convinced == (convinced ? Moment.At(told) : Moment.Never));
    }

    [Theory]
    [InlineData(6.0, false)] // from logit .02 = −3.9 or below it takes 6.1 to logit .9
    [InlineData(6.2, true)]
    public void Its_word_opens_a_closed_file_anew(double word, bool convinced)
    {
        var dossier = new Dossier();
        double closed = ErrorBands.Logit(1 - Dismissal), barrier = ErrorBands.Logit(0.9);
        dossier.Begin([closed, closed], believed: 2, barrier, -closed, furtherShare: 1);
        dossier.Dismissed.ShouldBeTrue();
        dossier.Reopen(word);
        (dossier.Convinced, dossier.Dismissed, dossier.Open).ShouldBe((convinced, false, !convinced));
    }

    [Fact]
    public void What_is_accepted_as_plain_is_no_longer_refuted_and_the_rest_is_still_asked()
    {
        var dossier = new Dossier();
        dossier.Begin([0, -9, 0], believed: 2, barrier: 2, dismissal: 4, furtherShare: 1);
        dossier.Dismissed.ShouldBeTrue();
        dossier.AcceptAsPlain();
        (dossier.Believes, dossier.Convinced, dossier.Open).ShouldBe((true, false, true));
    }

    [Fact]
    public void A_file_that_its_word_does_not_lift_above_dismissal_is_closed_again()
    {
        var dossier = new Dossier();
        dossier.Begin([-9, 0], believed: 2, barrier: 2, dismissal: 4, furtherShare: 1);
        dossier.Reopen(3);
        dossier.Dismissed.ShouldBeTrue();
        dossier.Reopen(3);
        (dossier.Dismissed, dossier.Margin).ShouldBe((false, -5));
    }

    [Fact]
    public void Where_each_decides_for_itself_the_first_to_decide_does_not_keep_the_victim_from_looking()
    {
        // The ally with eyes decides by itself; the other has nothing but what the victim tells it.
        World each = Worlds.Small(2).TheAttackNeverEnds().Reports(0.05, 20)
            .Procedure(p => p with { Rule = DecisionRule.Individual })
            .Evidence(e => e with { VictimWord = 9 })
            .Detection(d => d with { Told = Distribution.Fixed(5) })
            .Ally(2, m => m with { Intelligence = 1e-9 });
        Outcome[] outcomes = each.PlayAll(200);
        outcomes.Count(o => o.Decision.OrNever < o.Members[0].Convinced.OrNever).ShouldBeGreaterThan(50);
        outcomes.ShouldAllBe(o => o.Members[2].Convinced == Moment.At(o.Members[0].Convinced.Hours + 5));
    }

    [Fact]
    public void Where_it_stays_in_doubt_it_tells_nobody()
    {
        World silent = Told(0.5, word: 9).Incident(i => i with { ReportRate = 0 });
        silent.Play().Members.ShouldAllBe(m => !m.Convinced.Happened);
    }

    [Fact]
    public void Who_hears_of_it_by_its_word_gathers_reports_as_often_as_anybody()
    {
        // The ally's own eyes are shut; its reports begin with the victim's word and have to overcome 5 each by 20.
        World slow = Told(0.5, word: 0)
            .Incident(i => i with { AuthorPrior = 1 - 1e-15, VictimNotices = Distribution.Fixed(0) })
            .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(1e6)) })
            .Victim(m => m with { Intelligence = 1 })
            .Allies(m => m with { Intelligence = 1 });
        double[] hours = [.. slow.PlayAll(3000).Select(
            o => o.Members[1].Convinced.Hours - o.Members[0].Convinced.Hours - 5)];
        hours.ShouldFollow(t => 1 - Math.Exp(-t)); // the first report is enough
    }
}
