using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;


/// <summary>Several incidents in one conflict.</summary>
public class SeveralIncidentsTests
{
    [Fact]
    public void One_incident_in_a_list_is_the_single_one()
    {
        World world = RandomWorlds.Number(3);
        World single = world.Incident(i => i with { At = 0 });
        for (int trial = 0; trial < 10; trial++)
            Digest
                .Compute(single.With(s => s with { Incidents = [s.Incident] }).Play(trial))
                .ShouldBe(Digest.Compute(single.Play(trial)));
    }

    [Fact]
    public void Before_the_attack_begins_there_is_nothing_to_pause()
    {
        World campaign = Worlds.Small().NobodyCalls().TheAttackNeverEnds().Attacker(a => a with { Adaptive = true })
            .Adversary(a => a with { Rationality = 0, Mood = 10, WithdrawalCost = 0 })
            .With(
                s => s with { Incidents = [s.Incident with { Rung = 4, Form = "raid" }, s.Incident with { At = 50 }] });
        double[] pauses = [.. Enumerable.Range(0, 400).SelectMany(trial => campaign.HoursOf("pauses", trial))];
        pauses.ShouldNotBeEmpty();
        pauses.ShouldAllBe(hour => hour >= 50);
    }

    [Fact]
    public void A_later_incident_changes_no_draw_of_the_first()
    {
        for (int number = 0; number < 80; number++)
        {
            World first = RandomWorlds
                .Number(number)
                .Incident(i => i with { At = 0, Real = true })
                .NobodyCalls()
                .Attacker(a => a with { Adaptive = false })
                .Procedure(p => p with { Rule = DecisionRule.Unanimity }).Escalation(
                    e => e with { AccidentChance = 0, SettlementRate = 0, SettlementRateHeld = 0, CeasefireRate = 0 });
            World both = Followed(first, by: i => i with { At = 100, Rung = 2, Domain = Domain.Sea });
            both.Play(number).Members.Select(Luck).ShouldBe(first.Play(number).Members.Select(Luck), $"world {number}");
        }
    }

    [Fact]
    public void A_brigade_is_sent_once()
    {
        Outcome outcome = Followed(Worlds.Small(), by: i => i with { At = 50 }).Play();
        outcome.DeliveredByDay30.ShouldBe(1);
        outcome.Members.Skip(1).ShouldAllBe(m => m.Delivered == 1 && m.Share == 1);
    }

    [Fact]
    public void What_happens_later_is_noticed_later_and_a_council_that_sits_takes_it_at_once()
    {
        World world = Followed(Worlds.Small().Alliance(
            a => a with { Council = new Council { Convene = Distribution.Fixed(5) } }), by: i => i with { At = 50 });
        world.HoursOf("knows of the act").ShouldBe([0, 50]);
        world.HoursOf("convenes").ShouldBe([5]);
        world.HoursOf("takes it up").ShouldBe([50]);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void What_is_known_of_the_first_speaks_on_the_second(double carried, bool convinced)
    {
        World world = Worlds.Small().NobodyCalls().Reports(10, 2).Evidence(e => e with { CarriedOver = carried });
        Outcome outcome = world
            .With(s => s with
            {
                Incidents = [s.Incident with { Rung = 7 }, s.Incident with { At = 500, ReportRate = 0 }]
            })
            .Play();
        outcome.Members.ShouldAllBe(m => m.Convinced == (convinced ? Moment.At(500) : Moment.Never));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    [InlineData(1)]
    public void A_cumulative_clause_adds_what_earlier_acts_weigh(double clause)
    {
        World world = Worlds.Small().NobodyCalls().Trigger(t => t with { Cumulative = clause });
        Outcome outcome = world
            .With(s => s with { Incidents = [s.Incident with { Rung = 7.5 }, s.Incident with { At = 50 }] })
            .Play();
        double together = Math.Log(Math.Exp(7.5) + Math.Exp(8));
        outcome.Members.ShouldAllBe(m => Math.Abs(m.SeveritySeen - 8 - (clause * (together - 8))) < 1e-9);
    }

    [Fact]
    public void An_attack_on_networks_may_shut_the_ways_from_its_hour()
    {
        World world = Followed(Worlds.Small(),
            by: i => i with { At = 5, Rung = 4, Domain = Domain.Cyber, Interdiction = Distribution.Fixed(200) });
        world.Play().FirstForce.ShouldBe(Moment.At(205));
    }

    [Fact]
    public void An_alert_raised_over_the_first_serves_the_second()
    {
        World world = Worlds
            .Small()
            .Text(d => d with { Delegated = Delegation.Alert })
            .Packages(p => p with { Notice = Distribution.Fixed(200) })
            .TheAttackNeverEnds();
        World second = world.With(s => s with { Incidents = [s.Incident with { At = 300 }] });
        World both = world.With(s => s with
        {
            Incidents = [s.Incident with { Rung = 4, Domain = Domain.Cyber }, s.Incident with { At = 300 }]
        });
        second.Play().FirstForce.ShouldBe(Moment.At(300 + 12 + 188)); // 12 h under alert before the decision
        both.Play().FirstForce.ShouldBe(Moment.At(300 + 12 + 120)); // the notice is down to the factor of the alert
    }

    [Fact]
    public void A_member_with_leave_for_little_still_gathers_evidence_on_what_is_graver()
    {
        // Over the first each reinforces at most; over the second it has to learn what it is before it can go further.
        World world = Worlds
            .Small()
            .Reports(1, 2)
            .TheAttackNeverEnds()
            .VictimCallsAtOnce()
            .Evidence(e => e with { CarriedOver = 0 });
        Outcome outcome = world
            .With(s => s with
            {
                Incidents = [s.Incident with { Rung = 5.6, ActPrior = 0.999 }, s.Incident with { At = 300 }]
            })
            .Play();
        outcome.Members.ShouldAllBe(m => m.Convinced.Happened);
    }

    private static World Followed(World world, Func<Incident, Incident> by) =>
        world.With(s => s with { Incidents = [s.Incident, by(s.Incident)] });

    private static object Luck(MemberOutcome m) => (m.Member, m.Detected, m.Convinced, m.Line, m.SeveritySeen);
}
