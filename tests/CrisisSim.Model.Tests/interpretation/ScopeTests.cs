namespace CrisisSim.Model.Tests;

/// <summary>What a text leaves out by form or by area.</summary>
public class ScopeTests
{
    private static readonly Incident Raid = new() { Form = "raid", Area = "Pacific" };

    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("raid", "", "", true)]
    [InlineData("blockade", "", "", false)]
    [InlineData("raid", "raid", "", false)]
    [InlineData("", "raid", "", false)]
    [InlineData("", "", "Pacific", true)]
    [InlineData("", "", "Europe", false)]
    public void A_text_covers_what_it_lists_and_does_not_leave_out(string lists, string excepts, string areas,
        bool covers) =>
        new Trigger { Lists = Words(lists), Excepts = Words(excepts), Areas = Words(areas) }
            .Covers(Raid)
            .ShouldBe(covers);

    [Fact]
    public void A_general_clause_covers_an_unlisted_form_but_nothing_that_the_text_leaves_out()
    {
        World exact = Worlds
            .Small()
            .Incident(_ => Raid with { Rung = 8 })
            .Trigger(t => t with { Precision = 1, GeneralClause = 1, Lists = ["blockade"] })
            .Coupling(CouplingRegistry.Gap, 1.5).Coupling(CouplingRegistry.GeneralClause, 1);
        Outcome covered = exact.Play(), outside = exact.Trigger(t => t with { Areas = ["Europe"] }).Play();
        (covered.Members[1].Line, covered.CasusFoederis).ShouldBe((5.5, true));
        (outside.Members[1].Line, outside.CasusFoederis).ShouldBe((5.5, false)); // it says nothing of this at all
    }

    [Fact]
    public void Staying_away_breaches_a_promise_to_assist_and_not_a_text_that_leaves_the_means_to_each()
    {
        World away = Worlds.Small().Ally(1, m => m with { Forces = [] });
        away
            .Text(d => d with { Obligation = Obligation.Assist })
            .Play().Members
            .Select(m => m.LegalBreach)
            .ShouldBe([false, true, false, false]);
        away
            .Text(d => d with { Obligation = Obligation.AsDeemedNecessary })
            .Play().Members
            .ShouldAllBe(m => !m.LegalBreach);
        away
            .Incident(i => i with { Real = false })
            .Text(d => d with { Obligation = Obligation.Assist })
            .Play().Members
            .ShouldAllBe(m => !m.LegalBreach);
    }

    [Fact]
    public void Only_who_has_promised_help_owes_it()
    {
        World away = Worlds.Small()
            .Text(d => d with { Obligation = Obligation.Assist })
            .Allies(m => m with { Forces = [] })
            .Ally(1, m => m with { IsParty = false })
            .Ally(2, m => m with { Obligation = Obligation.AsDeemedNecessary });
        away.Play().Members.Select(m => m.LegalBreach).ShouldBe([false, false, false, true]);
    }

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
