namespace CrisisSim.Model.Tests;


/// <summary>Were moods drawn at every look, war would be a matter of how often one looks.</summary>
public class MoodTests
{
    private static readonly World Long =
        Worlds.Small().NobodyCalls().TheAttackNeverEnds().Attacker(a => a with { Adaptive = true })
        .Adversary(a => a with { WithdrawalCost = 0.3, EscalationCost = 0.1, WarCost = 0.1 });

    [Theory]
    [InlineData(6)]
    [InlineData(24)]
    [InlineData(96)]
    public void How_often_it_looks_decides_neither_withdrawal_nor_war(double interval)
    {
        const int Trials = 600;
        Outcome[] usual = Long.PlayAll(Trials),
            other = Long.Adversary(a => a with { Reassess = interval }).PlayAll(Trials);
        foreach (EndKind end in (EndKind[])[EndKind.Withdrew, EndKind.GeneralWar])
        {
            usual.Count(o => o.End == end).ShouldBeInRange(30, Trials - 30);
            other.ShouldHold(o => o.End == end, usual.Count(o => o.End == end) / (double)Trials, bias: 0.02);
        }
    }
}
