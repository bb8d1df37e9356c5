using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>How fast a body works, at the ordinary pace and over an open armed attack.</summary>
public class PaceTests
{
    private static readonly World Ordinary = Worlds
        .Small()
        .VictimCallsAtOnce()
        .TheAttackNeverEnds()
        .Consultation(c => c with { RequestUrgent = Distribution.Fixed(1), BreakContested = 1e-9, BreakClear = 1e-10 })
        .Procedure(p => p with { Rule = DecisionRule.Silence, SilencePeriod = Distribution.Fixed(24) })
        .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(31) } })
        .Text(d => d with
        {
            Body = new Body
            {
                ConveneUrgent = Distribution.Fixed(4),
                RoundUrgent = Distribution.Fixed(3),
                SilenceUrgent = Distribution.Fixed(5)
            }
        });

    [Fact]
    public void Over_an_open_armed_attack_it_is_asked_meets_talks_and_keeps_silence_at_its_urgent_pace()
    {
        Outcome outcome = Ordinary.Procedure(p => p with { Callers = 99 }).Open().Play();
        (outcome.Request, outcome.Convened, outcome.Decision).ShouldBe(
            (Moment.At(1), Moment.At(1 + 4), Moment.At(1 + 4 + 3 + 5)));
    }

    [Theory]
    [InlineData(Plainness.Doubtful, 8.0, Domain.Land)]
    [InlineData(Plainness.Open, 5.4, Domain.Land)] // no armed attack
    [InlineData(Plainness.Open, 8.0, Domain.Cyber)] // no force
    public void Over_anything_else_it_goes_at_the_ordinary_pace(Plainness plainness, double rung, Domain domain)
    {
        World other = Ordinary
            .Incident(i => i with { Plainness = plainness, Rung = rung, Domain = domain })
            .Trigger(t => t with { AssistAt = 4, ConsultAt = 3 });
        Outcome outcome = other.Play();
        (outcome.Request, outcome.Convened, outcome.Decision).ShouldBe(
            (Moment.At(0), Moment.At(31), Moment.At(31 + 12 + 24)));
    }

    [Theory]
    [InlineData(4.0)]
    [InlineData(9.5)]
    public void The_urgent_pace_goes_by_the_act_and_not_by_the_line_of_the_text(double line)
    {
        World urgent = Ordinary.Open().Trigger(t => t with { AssistAt = line, ConsultAt = 2 });
        urgent.Play().Convened.ShouldBe(Moment.At(4)); // convinced allies call at once
    }

    [Fact]
    public void What_a_body_leaves_out_is_the_alliances_or_the_ordinary_pace()
    {
        World bare = Ordinary.Open().Text(d => d with { Body = new Body() });
        (bare.Play().Convened, bare.Play().Decision).ShouldBe((Moment.At(31), Moment.At(31 + 12 + 24)));
        World own = Ordinary.Text(d => d with { Body = new Body { Convene = Distribution.Fixed(7) } });
        own.Play().Convened.ShouldBe(Moment.At(7));
        own.Open().Play().Convened.ShouldBe(Moment.At(7));
    }

    [Fact]
    public void A_body_that_sits_otherwise_than_the_alliances_council_takes_the_hours_of_its_kind()
    {
        World called = Ordinary.Text(d => d with { Body = new Body { Standing = false } });
        World same = Ordinary.Text(d => d with { Body = new Body { Standing = true } });
        same.Play().Convened.ShouldBe(Moment.At(31));
        called.Horizon(1e5).PlayAll(2000).Select(o => o.Convened.Hours).ShouldFollow(
            t => StandardNormal.Cdf(Math.Log(t / 120) / 0.9));
    }
}
