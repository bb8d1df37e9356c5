using CrisisSim.Model;

namespace CrisisSim.Reports.Tests;

public sealed class LikeActsTests
{
    private static readonly RealAct Shoal = new("2024-06-17", "Second Thomas Shoal", "ramming", 4, AnswerKind.Statement)
    {
        Day = 1,
        Killed = "0",
        HasPact = true,
    };

    private static readonly RealAct CodWar = Shoal with { Date = "1975-11", Place = "Cod War", Answer = AnswerKind.None };

    [Fact]
    public void The_two_nearest_are_named_with_what_allies_did_and_when() =>
        Like(4, [Shoal, CodWar, Shoal]).Sentences.ShouldBe(
        [
            "Like Second Thomas Shoal in 2024 (allies spoke out the next day) and Cod War in 1975 (no ally answered).",
            "Like Second Thomas Shoal in 2024 (allies spoke out the next day).",
            "Like Second Thomas Shoal in 2024 (allies spoke out).",
        ]);

    [Theory]
    [InlineData(4.6, ", but graver.")]
    [InlineData(4.5, "the next day).")]
    [InlineData(3.5, "the next day).")]
    [InlineData(3.4, ", but milder.")]
    public void From_half_a_rung_on_it_is_graver_or_milder(double rung, string ends) =>
        Like(rung, [Shoal]).Sentences[0].ShouldEndWith(ends);

    [Fact]
    public void Only_acts_of_which_the_same_holds_share_a_sentence()
    {
        Like(4.6, [Shoal, CodWar]).Sentences[0].ShouldEndWith("(no ally answered), but graver than both.");
        Like(4.6, [Shoal, CodWar with { Rung = 4.5 }]).Sentences[0].ShouldNotContain("Cod War");
        Like(4, [Shoal, CodWar with { Form = "water_cannon" }]).Sentences[0].ShouldNotContain("Cod War");
    }

    [Fact]
    public void An_act_of_another_form_is_said_to_be_one() =>
        Like(5, [Shoal with { Form = "mining", HasPact = false, Day = 55 }]).Sentences[0].ShouldBe(
            "Nearest, of another form: Second Thomas Shoal in 2024 (friends spoke out after 55 days); this act is graver.");

    [Fact]
    public void Of_several_incidents_it_is_the_gravest() =>
        Like(4, [Shoal], rungs: [2]).Sentences[0].ShouldStartWith("The gravest act is like Second Thomas Shoal in 2024");

    [Fact]
    public void Where_nothing_is_near_it_says_so_and_on_another_ladder_nothing()
    {
        Like(4, []).Sentences.ShouldBe(["No coded act of this kind lies near."]);
        Like(4, []).Table().ShouldHaveSingleItem().ShouldBe(new Prose("No coded act of this kind lies near."));
        Like(4, []).Sheet.ShouldNotBeNull().Rows.ShouldBeEmpty();
        Like(4, null).Sentences.ShouldBeEmpty();
        Like(4, null).Table("Real acts").ShouldBeEmpty();
        Like(4, null).Sheet.ShouldBeNull();
    }

    [Fact]
    public void The_table_sets_their_rungs_beside_this_one()
    {
        var grid = (Grid)Like(4.5, [Shoal, CodWar with { Killed = "war", Day = null }]).Table().First();
        grid.Columns.Select(column => column.Heading).ShouldBe(
            ["real acts like this one", "date", "rung, here 4.5", "the gravest answer", "day", "dead"]);
        grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).ShouldBe(
        [
            "Second Thomas Shoal: ramming|2024-06-17|4|allies spoke out|1|0",
            "Cod War: ramming|1975-11|4|no ally answered||the war's",
        ]);
    }

    [Fact]
    public void Every_answer_has_words()
    {
        string[] told =
        [
            .. Enum.GetValues<AnswerKind>()
                .Select(answer => Like(4, [Shoal with { Answer = answer, Day = 0 }]).Sentences[0]),
        ];
        told.Distinct().Count().ShouldBe(told.Length);
        told[..^1].ShouldAllBe(one => one.EndsWith(" within a day).", StringComparison.Ordinal));
    }

    private static LikeActs Like(double rung, IReadOnlyList<RealAct>? acts, params IReadOnlyList<double> rungs) =>
        new(new ScenarioSource(Crises.Small with
        {
            Incidents = [.. rungs.Prepend(rung).Select(one => new Incident { Domain = Domain.Sea, Form = "ramming", Rung = one })],
        }, "small.yaml", "sha256:0")
        {
            Alike = acts is null ? null : new(() => acts),
        });
}
