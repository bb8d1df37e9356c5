using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

public class ComparedSeriesTests
{
    private static readonly string[] Five = ["e", "d", "c", "b", "a"];

    [Fact]
    public void Names_that_are_the_same_are_told_apart() =>
        Drawn(["a", "a", "a"], "a").Select(series => series.Name).ShouldBe(["A", "A (2)", "A (3)"]);

    [Fact]
    public void A_name_made_to_tell_apart_is_no_name_that_is_there() =>
        Drawn(["a", "a", "a (2)"], "a", "a (2)").Select(series => series.Name).ShouldBe(["A", "A (3)", "A (2)"]);

    [Fact]
    public void A_wording_has_the_same_ink_whichever_others_are_drawn()
    {
        Series alone = Drawn(["b"], Five)[0];
        Drawn(["a", "b"], Five)[1].ShouldBe(alone);
        Drawn(["b", "a"], Five)[0].ShouldBe(alone);
        Drawn(Five, Five)[3].ShouldBe(alone);
        ComparedSeries.For(KnownTables.Small(Five, 1).Scenario, "b").ShouldBe(alone);
    }

    [Fact]
    public void A_table_that_is_played_has_the_ink_of_its_wording()
    {
        RunPlan all = KnownTables.Small(Five, 1);
        RunPlan one = all with { Declarations = [all.Declarations[3]] };
        ComparedSeries.For(Run.Play(one).Tables).ShouldBe(Drawn(["b"], Five));
        ComparedSeries.For(Run.Play(all).Tables).ShouldBe(Drawn(Five, Five));
    }

    [Fact]
    public void A_wording_beside_itself_has_its_colour_and_another_cue()
    {
        IReadOnlyList<Series> twice = Drawn(["b", "b"], Five);
        Palette.Colour(twice[1]).ShouldBe(Palette.Colour(twice[0]));
        Palette.Dash(twice[1]).ShouldNotBe(Palette.Dash(twice[0]));
    }

    [Fact]
    public void Baselines_have_an_ink_that_no_wording_has()
    {
        Scenario scenario = KnownTables.Small(Five, 1).Scenario;
        IReadOnlyList<Series> drawn = ComparedSeries.For(scenario,
        [
            .. scenario.Declarations, Baselines.NoDeclaration(scenario).Declaration,
            Baselines.NoAlliance(scenario).Declaration,
        ]);
        drawn.Skip(5).Select(series => series.Place).ShouldBe([Palette.NoDeclaration, Palette.NoAlliance]);
        drawn.Select(series => Palette.Colour(series)).Distinct().Count().ShouldBe(7);
        drawn.Select(Palette.Cue).Distinct().Count().ShouldBe(7);
    }

    [Fact]
    public void A_long_name_keeps_both_its_ends_in_a_sentence()
    {
        string named = Phrase.Quote(new string('a', 40) + new string('b', 40));
        named.Length.ShouldBeLessThan(40);
        named.ShouldStartWith("'aaa");
        named.ShouldEndWith("bbb'");
    }

    [Fact]
    public void Many_names_are_counted() =>
        Phrase.Quote([new string('a', 30), new string('b', 30)], 4).ShouldBe("2 of 4 other wordings");

    private static IReadOnlyList<Series> Drawn(IReadOnlyList<string> names, params IReadOnlyList<string> scenario)
    {
        RunPlan plan = KnownTables.Small(scenario, 1);
        return ComparedSeries.For(plan.Scenario, [.. names.Select(name => new Declaration { Name = name })]);
    }
}
