using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Who knows when, where act and author stand at notice.</summary>
public class OpenActTests
{
    private const int Trials = 3000;

    private static readonly World Open = Worlds
        .Small()
        .NobodyCalls()
        .Open()
        .Detection(d => d with
        {
            Delay = d.Delay.With(Domain.Land, Distribution.Fixed(1e6)),
            VictimNotices = new DetectionParameters().VictimNotices,
            Told = new DetectionParameters().Told,
        });

    private static readonly double NoticeSpread = Math.Log(0.4 / 0.15) / 1.2815515655446004,
        ToldSpread = Math.Log(4) / 1.2815515655446004;

    [Fact]
    public void The_victim_notices_within_minutes_and_its_allies_believe_what_it_tells_them()
    {
        Outcome[] outcomes = Open.PlayAll(Trials);
        outcomes
            .Select(o => o.Detection.Hours)
            .ShouldFollow(t => StandardNormal.Cdf(Math.Log(t / 0.15) / NoticeSpread));
        outcomes
            .Select(o => o.Members[1].Detected.Hours - o.Members[0].Detected.Hours)
            .ShouldFollow(t => StandardNormal.Cdf(Math.Log(t) / ToldSpread));
    }

    [Fact]
    public void Everybody_who_knows_is_convinced_whatever_was_thought_before_and_whatever_is_reported()
    {
        World misled = Open
            .Incident(i => i with { ActPrior = 0.001, AuthorPrior = 0.001, Deception = -9, ReportRate = 5 })
            .Evidence(e => e with { SharedError = 0.5 });
        misled.PlayAll(100).ShouldAllBe(o => o.Members.All(m => m.Convinced == m.Detected && m.Detected.By(24)));
    }

    [Fact]
    public void Who_has_eyes_of_its_own_knows_by_the_earlier_of_the_two_and_never_before_the_victim()
    {
        World seeing = Open.Detection(d => d with
        {
            Delay = d.Delay.With(Domain.Land, Distribution.Exponential(1)),
            VictimNotices = Distribution.Exponential(1),
            Told = Distribution.Fixed(0.5),
        });
        Outcome[] outcomes = seeing.PlayAll(Trials);
        foreach (Outcome outcome in outcomes)
            outcome.Members.Skip(1).ShouldAllBe(m =>
                m.Detected.Hours >= outcome.Detection.Hours && m.Detected.Hours <= outcome.Detection.Hours + 0.5);
        // Its own eyes are first where they open before the victim's, or within the half hour after.
        outcomes.ShouldHold(o => o.Members[1].Detected == o.Detection, 0.5);
        outcomes.ShouldHold(o => o.Members[1].Detected.Hours > o.Detection.Hours + 0.49999, 0.5 * Math.Exp(-0.5));
    }

    [Fact]
    public void An_incident_may_state_its_own_hours()
    {
        World stated = Open.Incident(i => i with
        {
            VictimNotices = Distribution.Fixed(2),
            AlliesKnow = Distribution.Fixed(3)
        });
        stated.Play().Members.Select(m => m.Detected.Hours).ShouldBe([2, 5, 5, 5]);
    }

    [Fact]
    public void What_a_text_asks_for_besides_is_still_to_be_found()
    {
        World asking = Open.Reports(1, 2).Trigger(t => t with { Prove = Element.Intent });
        var inquiry = new Inquiry(asking.Incident(i => i with { IntentPrior = 0.5, ReportRate = 0 }));
        inquiry.Run(0);
        inquiry.Crisis.Parties.ShouldAllBe(p => p.Convinced.Happened && !p.Dossier.Convinced);
        inquiry.Crisis.Proved.IsSet.ShouldBeFalse();
        Inquiry.Hold(asking.Incident(i => i with { IntentPrior = 0.99 }), 20).ShouldAllBe(f => f.Convinced);
    }

    [Fact]
    public void A_finding_that_the_rest_is_not_proved_does_not_undo_what_everybody_saw()
    {
        World found = Open
            .Reports(1, 2)
            .Incident(i => i with { IntentPrior = 0.001 })
            .Trigger(t => t with { Prove = Element.Intent })
            .Verification(v => v with { JointCell = true, SetUp = Distribution.Fixed(10), Independent = false });
        Inquiry.Hold(found, 50).ShouldAllBe(f => !f.Convinced && f.Hours < 24);
    }
}
