using System.Globalization;

namespace CrisisSim.Model.Tests;

/// <summary>What the attacker expects, and what it learns from.</summary>
public class ProspectTests
{
    private static readonly World Thinking =
        Worlds.Small().Attacker(a => a with { Adaptive = true }).Adversary(a => a with { Mood = 30 });

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.95)]
    public void Where_there_is_no_alliance_it_fears_no_fight(double resolve)
    {
        World world = Thinking.Adversary(a => a with { PriorResolve = resolve });
        Going(world.Text(d => d with { Obligation = Obligation.Neutrality })).ShouldBe(1, 1e-12);
        // Success is 1 − f (1 − e^(−100 / 504)), and a fight costs .6, at f = resolve × Φ(2.5 / 1.5).
        double fight = resolve * Kernel.StandardNormal.Cdf(2.5 / 1.5);
        Going(world).ShouldBe(1 - (fight * (1 - Math.Exp(-100.0 / 504) + 0.6)), 1e-9);
    }

    [Fact]
    public void Against_just_enough_force_a_fight_is_lost_and_what_is_left_is_even()
    {
        // 7 of 10 is the force that is enough: half of where nobody fights is won, and a fight costs .6.
        World world = Thinking.Adversary(a => a with { PriorResolve = 0.5 }).Campaign(c => c with { LocalStrength = 7 });
        double fight = 0.5 * Kernel.StandardNormal.Cdf(2.5 / 1.5);
        Going(world).ShouldBe(((1 - fight) / 2) - (0.6 * fight), 1e-9);
    }

    [Fact]
    public void Where_all_are_neutral_what_was_thought_of_their_resolve_changes_nothing()
    {
        World timid = Thinking.Adversary(a => a with { PriorResolve = 0.05 }),
            resolute = Thinking.Adversary(a => a with { PriorResolve = 0.95 });
        Ends(Neutral(resolute)).ShouldBe(Ends(Neutral(timid)));
        Ends(resolute).ShouldNotBe(Ends(timid));
        Ends(Neutral(timid)).Distinct().Count().ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData(5.0, "sanctions", 0.5)] // the attacked member reads it below its line, and asks for no help
    [InlineData(8.0, "a reply in cyberspace", 2 / 4.3)]
    public void A_council_that_adjourns_has_failed_where_it_was_asked_for_help(double rung, string asked,
        double resolve)
    {
        World cyber = Thinking
            .TheAttackNeverEnds()
            .Incident(i => i with { Domain = Domain.Cyber, Rung = rung, Form = "malware" })
            .Allies(m => m with { Bias = 9 })
                .VictimCallsAtOnce()
                .Consultation(c => c with { Susceptibility = 0, AloneMargin = 100, Abstention = 0, LevelsPerRung = 3 })
            .Responses(r => r.Options.Aggregate(r, (all, option) => all.With(option with { Resolve = 0 })))
            .Adversary(a => a with { Rationality = 0, WarCost = 0 });
        int told = 0;
        for (int trial = 0; trial < 30; trial++)
        {
            ChronicleEntry[] story = [.. cyber.Story(trial)];
            int council = Array.FindIndex(story, e => e.What.StartsWith("adjourns", StringComparison.Ordinal));
            if (council < 0) continue;
            story.ShouldContain(e => e.What.EndsWith($"asks for {asked}", StringComparison.Ordinal));
            int again = Array.FindIndex(story, council + 1,
                e => e.What.StartsWith("adjourns", StringComparison.Ordinal));
            foreach (ChronicleEntry entry in story[council..(again < 0 ? story.Length : again)].Where(
                e => e.What.Contains("allied resolve at", StringComparison.Ordinal)))
            {
                InItsEyes(entry).ShouldBe(resolve, 0.0051);
                told++;
            }
        }

        told.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 20)]
    public void No_help_is_owed_against_an_attack_that_never_came(bool thinks, int owed)
    {
        // A probe, and the attack three weeks after; whoever thinks again gives up before it.
        World world = Thinking.NobodyCalls().Attacker(a => a with { Adaptive = thinks, Value = 0.01 })
            .Adversary(a => a with
            {
                Rationality = 1e9,
                WithdrawalCost = 0,
                EscalationCost = 99,
                PauseKeeps = 0,
                PauseRisks = 1
            })
            .With(s => s with { Incidents = [s.Incident with { Rung = 4 }, s.Incident with { At = 500 }] });
        Outcome[] outcomes = world.PlayAll(20);
        outcomes.Count(o => o.End == EndKind.Withdrew && o.Ended.Hours < 500).ShouldBe(20 - owed);
        outcomes.Count(o => o.CasusFoederis).ShouldBe(owed);
        outcomes.Count(o => o.MissedAttack).ShouldBe(owed);
    }

    private static double InItsEyes(ChronicleEntry entry) =>
        double.Parse(entry.What[(entry.What.LastIndexOf(' ') + 1)..].TrimEnd(')'), CultureInfo.InvariantCulture);

    private static World Neutral(World world) => world.Text(d => d with { Obligation = Obligation.Neutrality });

    private static (EndKind, Moment, int)[] Ends(World world) =>
        [.. world.PlayAll(60).Select(o => (o.End, o.Ended, o.Escalations))];

    private static double Going(World world)
    {
        Crisis crisis = world.Stage();
        var theatre = new Theatre(crisis);
        var campaign = new Campaign(crisis, theatre);
        theatre.Begin();
        campaign.Begin();
        crisis.Conflict.Tension.Reach(crisis.Incident.Rung);
        return new Prospect(crisis.Conflict, theatre, campaign).Evaluate(Course.Continue);
    }
}
