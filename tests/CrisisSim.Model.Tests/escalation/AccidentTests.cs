using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;


/// <summary>
/// War that nobody chose: hazard h₀ exp(a (R − 6)) (1 + c contact)(1 + d alert)(1 − χ channels), at rung 8 here.
/// </summary>
public class AccidentTests
{
    private const int Trials = 1500;
    private const double Rate = 1e-3;

    private static readonly double Bare = Rate * Math.Exp(0.7 * 2) * 0.75;

    private static readonly World Endless =
        Worlds.Small().TheAttackNeverEnds().Horizon(1e5).Escalation(e => e with { AccidentRate = Rate });

    [Fact]
    public void At_a_constant_hazard_the_hour_is_exponential()
    {
        Outcome[] outcomes = Endless.NobodyCalls().PlayAll(Trials);
        outcomes.ShouldAllBe(o => o.End == EndKind.GeneralWar && o.PeakRung == 10);
        outcomes.Select(o => o.Ended.Hours).ShouldFollow(t => 1 - Math.Exp(-Bare * t));
    }

    [Fact]
    public void Alert_raises_it_by_its_factor() =>
        Endless.NobodyCalls().Text(d => d with { Delegated = Delegation.Alert }).PlayAll(Trials)
        .Select(o => o.Ended.Hours).ShouldFollow(t => 1 - Math.Exp(-Bare * 1.5 * t));

    [Fact]
    public void Open_channels_lower_it_by_their_factor() =>
        Endless.NobodyCalls().Escalation(e => e with { Channels = 1 }).PlayAll(Trials)
        .Select(o => o.Ended.Hours).ShouldFollow(t => 1 - Math.Exp(-Bare / 0.75 * 0.5 * t));

    [Fact]
    public void A_hazard_that_rises_midway_runs_against_the_same_clock()
    {
        // From 12 h on three of the seven brigades that would stop the attack are there, all are alerted, and they
        // fight: half a rung more.
        double after = Bare * (1 + (3.0 / 7)) * 1.5 * Math.Exp(0.7 * 0.5);
        Endless
            .PlayAll(Trials)
            .Select(o => o.Ended.Hours)
            .ShouldFollow(t => 1 - Math.Exp(-(Bare * Math.Min(t, 12)) - (after * Math.Max(0, t - 12))));
    }

    [Fact]
    public void Without_it_there_is_none() =>
        Endless
            .Escalation(e => e with { AccidentRate = 0 })
            .Horizon(5000)
            .PlayAll(50)
            .ShouldAllBe(o => o.End == EndKind.Open);

    [Fact]
    public void Where_there_is_no_attack_only_alert_and_contact_can_end_in_war()
    {
        World mistaken = Endless
            .NobodyCalls()
            .Incident(i => i with { Real = false })
            .Escalation(e => e with { SettlementRate = 1, Alert = 1 });
        mistaken.PlayAll(50).ShouldAllBe(o => o.End == EndKind.NoAttack);
        Outcome[] outcomes = mistaken.Text(d => d with { Delegated = Delegation.Alert }).PlayAll(Trials);
        outcomes.ShouldAllBe(o => o.End == EndKind.GeneralWar && !o.ObjectiveTaken.Happened);
        outcomes.Select(o => o.Ended.Hours).ShouldFollow(t => 1 - Math.Exp(-Bare * t));
    }

    [Fact]
    public void A_reply_in_force_that_reaches_the_last_rung_is_general_war()
    {
        Outcome outcome = Worlds.Small().Incident(i => i with { Rung = 9.8 }).Play();
        (outcome.End, outcome.Ended, outcome.PeakRung).ShouldBe((EndKind.GeneralWar, Moment.At(12), 10));
    }
}
