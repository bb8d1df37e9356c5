using CrisisSim.Experiments;
using CrisisSim.Model;
using static CrisisSim.Charts.Tests.KnownWording;

namespace CrisisSim.Charts.Tests;

public class EndsChartTests
{
    [Fact]
    public void The_parts_stand_from_the_best_end_to_the_worst_and_are_as_long_as_their_shares()
    {
        Chart chart = EndsChart.Draw(
            KnownTables.Create(Create("a", EndKind.GeneralWar, EndKind.Halted, EndKind.Settled, EndKind.Halted)));
        chart
            .All<Box>()
            .Select(box => (box.Series!.Name, box.Left, box.Right))
            .ShouldBe([("attacker halted", 0, 50), ("terms agreed", 50, 75), ("general war", 75, 100)]);
    }

    [Fact]
    public void The_shares_of_every_wording_sum_to_a_hundred()
    {
        Chart chart = EndsChart.Draw(Comparison.From(Baltic.Tables));
        foreach (IGrouping<double, Box> bar in chart.All<Box>().GroupBy(box => box.Low))
        {
            bar.Sum(box => box.Right - box.Left).ShouldBe(100, 1e-9);
            bar.Zip(bar.Skip(1)).ShouldAllBe(pair => pair.First.Right == pair.Second.Left);
        }
    }

    [Fact]
    public void An_end_has_one_place_whatever_else_is_seen() => Enum.GetValues<EndKind>()
        .Where(end => end != EndKind.NoAttack)
        .Select(Place)
        .Distinct().Count().ShouldBe(Enum.GetValues<EndKind>().Length - 1);

    [Fact]
    public void What_was_no_attack_has_the_place_of_an_act_that_is_over_for_both_are_never_seen_together() =>
        Place(EndKind.NoAttack).ShouldBe(Place(EndKind.Over));

    [Fact]
    public void Every_end_has_its_order() => EndSeries.BestFirst.ShouldBe(Enum.GetValues<EndKind>(), ignoreOrder: true);

    [Fact]
    public void Where_the_same_crises_end_badly_the_title_says_so()
    {
        EndKind[] ends = [EndKind.GeneralWar, EndKind.Halted, EndKind.Settled, EndKind.Halted];
        EndsChart
            .Draw(KnownTables.Create(Create("a", ends), Create("b", ends))).Title
            .ShouldBe("From A to B: no loss under either; general war 25 of 100, the same crises under both");
    }

    [Fact]
    public void A_difference_that_is_not_resolved_is_called_so() =>
        EndsChart.Draw(
            KnownTables.Create(Create("a", EndKind.GeneralWar, EndKind.Halted),
                Create("b", EndKind.Halted, EndKind.Halted))).Title
            .ShouldEndWith("general war 50 → 0 of 100, unclear");

    [Fact]
    public void A_resolved_difference_gives_both_shares() =>
        EndsChart.Draw(KnownTables.Create(Create("a", Ends(30)), Create("b", Ends(6)))).Title.ShouldBe(
            "From A to B: loss accepted 75 → 15 of 100; no general war under either");

    [Fact]
    public void Of_many_ends_the_rare_ones_are_one_part_that_is_named_and_general_war_is_none_of_them()
    {
        EndKind[] common = [EndKind.Withdrew, EndKind.Halted, EndKind.Settled];
        Chart chart = EndsChart.Draw(KnownTables.Create(Create("a",
        [
            .. common, .. common, EndKind.Restored, EndKind.Ceasefire, EndKind.FaitAccompli, EndKind.GeneralWar,
        ])));
        chart.Legend
            .Select(series => series.Name)
            .ShouldBe(["attacker gone", "attacker halted", "other ends", "loss accepted", "general war"]);
        chart.Remark.ShouldStartWith("Other ends: ground retaken, terms agreed and ceasefire.");
        chart.All<Box>().Sum(box => box.Right - box.Left).ShouldBe(100, 1e-9);
    }

    [Fact]
    public void All_is_finite_and_read_out()
    {
        Chart chart = EndsChart.Draw(Baltic.Tables);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
        chart.All<Box>()[0].Read.ShouldMatch(
            "^Treaty in force, attacker gone: [0-9.]+ % \\([0-9.]+ to [0-9.]+\\) of 400 crises$");
    }

    private static int Place(EndKind end) =>
        EndsChart.Draw(KnownTables.Create(Create("a", end, end))).Legend.Single().Place;

    /// <summary>Forty crises of which so many, the first, end badly.</summary>
    private static EndKind[] Ends(int badly) =>
        [.. Enumerable.Range(0, 40).Select(k => k < badly ? EndKind.FaitAccompli : EndKind.Halted)];
}
