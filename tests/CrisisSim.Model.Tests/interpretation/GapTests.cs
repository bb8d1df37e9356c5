namespace CrisisSim.Model.Tests;

public class GapTests
{
    private static readonly World Listing = Worlds.Small(1).Incident(i => i with { Form = "drone swarm" })
        .Trigger(t => t with { Lists = ["incursion", "missile"], ConsultAt = 3, AssistAt = 5.5 });

    [Theory]
    [InlineData(0.0, 0.0, 0.0)]
    [InlineData(1.0, 0.0, 1.5)]
    [InlineData(0.5, 0.0, 0.75)]
    [InlineData(1.0, 1.0, 0.45)] // a full clause covers seven tenths of the gap
    [InlineData(0.8, 0.5, 0.78)]
    public void A_form_that_the_list_leaves_out_lies_behind_a_gap_that_a_general_clause_narrows(double precision,
        double clause, double gap)
    {
        View view = Line(Listing.Trigger(t => t with { Precision = precision, GeneralClause = clause }));
        view.Line.ShouldBe(5.5 + gap, 1e-12);
        view.ConsultLine.ShouldBe(3 + gap, 1e-12);
    }

    [Theory]
    [InlineData("drone swarm")]
    [InlineData(null)]
    public void A_form_that_is_listed_or_a_text_that_lists_none_has_no_gap(string? listed) =>
        Line(Listing.Trigger(t => t with { Precision = 1, Lists = listed is null ? [] : [listed] })).Line.ShouldBe(5.5);

    [Fact]
    public void With_the_coupling_of_the_gap_off_lists_do_not_matter() =>
        Line(Listing.Trigger(t => t with { Precision = 1 }).Coupling(CouplingRegistry.Gap, 0)).Line.ShouldBe(5.5);

    [Fact]
    public void A_member_that_reads_an_exact_text_as_not_applying_helps_less_of_its_own_accord()
    {
        World outside = Worlds
            .Small(1)
            .VictimCallsAtOnce()
            .Trigger(t => t with { AssistAt = 5.5, Precision = 0.5 })
            .Ally(1, m => m with { Bias = 20 })
            .Consultation(c => c with { LevelsPerRung = 0, LevelsAtLine = 1 });
        Share(outside).ShouldBe(1 - (0.3 * 0.5), 1e-12);
        Share(outside.Coupling(CouplingRegistry.Permission, 0)).ShouldBe(1);
        Share(outside.Coupling(CouplingRegistry.Permission, -1)).ShouldBe(1); // nobody sends more than it has pledged
        World inside = outside.Ally(1, m => m with { Bias = 0 });
        Share(inside.Coupling(CouplingRegistry.Letter, 0)).ShouldBe(1);
    }

    private static View Line(World world) => Readings.All(world, 1)[1];

    private static double Share(World world) => world.Play().Members[1].Share;
}
