namespace CrisisSim.Model.Tests;

public class TurnoverTests
{
    private const double HoursPerYear = 365.25 * 24;

    [Fact]
    public void Changes_of_government_come_at_their_rate()
    {
        World world = Worlds
            .Small(4)
            .NobodyCalls()
            .TheAttackNeverEnds()
            .Horizon(HoursPerYear / 2)
            .Allies(m => m with { TurnoverPerYear = 1.5 });
        double[] hours = [.. Enumerable.Range(0, 700).SelectMany(k => world.HoursOf("new government", k))];
        hours.Length.ShouldAgreeWith(2800, 1 - Math.Exp(-0.75));
        hours.ShouldFollow(t => (1 - Math.Exp(-1.5 * t / HoursPerYear)) / (1 - Math.Exp(-0.75)));
    }

    [Fact]
    public void A_new_government_reads_with_a_habit_of_its_own_which_exact_words_damp()
    {
        World world = Worlds.Small(1).NobodyCalls().Allies(m => m with { TurnoverPerYear = 1e5, Bias = 3 })
            .Interpretation(i => i with { BiasSpread = 0.7 }).Trigger(t => t with { Precision = 0.5 });
        double[] lines = [.. world.PlayAll(4000).Select(o => (o.Members[1].Line - 5.5) / (0.7 * (1 - (0.3 * 0.5))))];
        lines.ShouldFollow(Kernel.StandardNormal.Cdf);
    }
}
