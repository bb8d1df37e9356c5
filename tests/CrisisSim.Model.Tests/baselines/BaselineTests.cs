using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;


/// <summary>The baselines: no alliance, no declaration, no capable attacker.</summary>
public class BaselineTests
{
    [Fact]
    public void Where_all_are_neutral_nobody_acts_however_grave_it_is_whatever_is_delegated()
    {
        World world = Worlds.Small().Incident(i => i with { Rung = 9 }).Pledges(p => p with { Assigned = 1 })
            .Packages(p => p with { InTheatre = true })
            .Text(d => d with { Obligation = Obligation.Neutrality, Delegated = Delegation.Alert | Delegation.Move });
        foreach (DecisionRule rule in DecisionRules.All)
        {
            Outcome outcome = world.Procedure(p => p with { Rule = rule, Leader = Worlds.Victim }).Play();
            (outcome.Decision.Happened, outcome.FirstResponse.Happened, outcome.Participation, outcome.Level)
                .ShouldBe((false, false, 0, ResponseLevel.None), rule.ToString());
            outcome.ObjectiveTaken.ShouldBe(Moment.At(100), rule.ToString());
            outcome.CasusFoederis.ShouldBeFalse();
        }
    }

    [Fact]
    public void Without_a_declaration_help_is_voluntary_and_nothing_is_owed()
    {
        World none = Worlds.Small().Text(d => d with { Obligation = Obligation.None })
            .Consultation(c => c with { AloneMargin = 0 });
        Outcome helped = none.Coupling(CouplingRegistry.Duty, 0).Play();
        helped.Participation.ShouldBe(1);
        helped.CasusFoederis.ShouldBeFalse();
        helped.Members.ShouldAllBe(m => !m.Honoured && !m.LegalBreach);
        Outcome alone = none.Allies(m => m with { Cost = 5 }).Play();
        (alone.Participation, alone.MissedAttack).ShouldBe((0, false));
    }

    [Fact]
    public void An_attacker_without_the_means_never_succeeds()
    {
        World world = Worlds.Small().NobodyCalls().Attacker(a => a with { Adaptive = true });
        world
            .Attacker(a => a with { Strength = 0.01 })
            .Campaign(c => c with { LocalStrength = 2 })
            .PlayAll(30)
            .ShouldAllBe(o => !o.ObjectiveTaken.Happened);
        world
            .Attacker(a => a with { Objective = Distribution.Fixed(1e12) })
            .PlayAll(30)
            .ShouldAllBe(o => !o.ObjectiveTaken.Happened);
    }
}
