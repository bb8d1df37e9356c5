namespace CrisisSim.Model.Tests;


/// <summary>
/// The sides come to terms, or to a ceasefire while ground is fought for: a hazard that grows in proportion to time over
/// the first month, 720 hours.
/// </summary>
public class SettlementTests
{
    private const int Trials = 1500;
    private const double CeasefireRate = 1.4e-3;

    private static readonly World Endless = Worlds
        .Small()
        .NobodyCalls()
        .TheAttackNeverEnds()
        .Horizon(1e6)
        .Escalation(e => e with { SettlementRate = 4e-3, CeasefireRate = CeasefireRate });

    [Theory]
    [InlineData(Obligation.AsDeemedNecessary, 1.0)]
    [InlineData(Obligation.Assist, 0.85)]
    [InlineData(Obligation.Automatic, 0.7)]
    public void The_hour_follows_the_integrated_hazard_and_punishment_lowers_it(Obligation obligation,
        double conciliation)
    {
        Outcome[] outcomes = Endless.Text(d => d with { Obligation = obligation }).PlayAll(Trials);
        outcomes.ShouldAllBe(o => o.End == EndKind.Ceasefire);
        outcomes.Select(o => o.Ended.Hours).ShouldFollow(t => 1 - Math.Exp(-CeasefireRate * conciliation * Ripe(t)));
    }

    [Fact]
    public void At_a_stand_the_sides_come_to_terms_sooner()
    {
        World stalled = Endless.Campaign(c => c with { LocalStrength = 8 });
        stalled.PlayAll(Trials).Select(o => o.Ended.Hours).ShouldFollow(t => 1 - Math.Exp(-4e-3 * Ripe(t)));
    }

    [Fact]
    public void Terms_ripen_from_the_act_and_what_happens_before_or_between_changes_no_luck()
    {
        World late = Endless.With(s => s with
        {
            Incidents = [s.Incident with
            {
                Rung = 3,
                Real = false
            }, s.Incident with { Rung = 4, At = 10 }, s.Incident with { At = 50 }, s.Incident with { At = 333 }],
        });
        late
            .PlayAll(Trials)
            .Select(o => o.Ended.Hours)
            .ShouldFollow(t => t <= 50 ? 0 : 1 - Math.Exp(-CeasefireRate * Ripe(t - 50)));
    }

    private static double Ripe(double hours) => hours < 720 ? hours * hours / 1440 : hours - 360;
}
