using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Shipped.Tests;

public sealed class A_text_reviewed
{
    [Theory]
    [InlineData("north-atlantic", "Land grab at Narva", "Unmarked men at Narva")]
    [InlineData("rio-1947", "Land grab in La Guajira", "Band across the Arauca")]
    [InlineData("anzus-1951", "Blockade of Darwin", "Malware in Australia's grid")]
    [InlineData("us-philippines-1951", "Landing at Pag-asa", "Fatal ramming at Second Thomas Shoal")]
    public void A_treaty_is_read_on_an_open_act_and_a_doubtful_one_of_its_own_alliance(string name, string open, string doubtful)
    {
        ReviewCase read = ReviewCase.Of(TreatyHead.Find(name)!.Value, [], asWritten: false, out Problems problems)
            .ShouldNotBeNull(string.Join('\n', problems.Lines()));

        read.Acts.Select(act => act.Scenario.Title).ShouldBe([open, doubtful]);
        read.Acts.Select(act => act.Scenario.CanBeMistaken).ShouldBe([false, true]);
    }

    [Fact]
    public void What_it_has_names_its_article_and_what_it_lacks_the_article_that_speaks_of_the_matter()
    {
        ReviewPlan plan = ReviewCase.Of(TreatyHead.Find("rio-1947")!.Value, [], asWritten: false, out _)!
            .Plan(NamedProvisions.All);
        ReviewProvision One(string name) => plan.Provisions.Single(one => one.Name == name);

        (One("two-thirds-majority").IsHeld, One("two-thirds-majority").Article!.Article).ShouldBe((true, "Art. 17"));
        (One("decide-24h").IsHeld, One("decide-24h").Article!.Means.Contains("no hour", StringComparison.Ordinal)
            || One("decide-24h").Article!.Article == "Art. 6").ShouldBe((false, true));
        One("review-2y").Unplayed.ShouldContain("over the years");
        One("public-schedule").Unplayed.ShouldContain("attacker");
        (One("lead-state").Unplayed.Length > 0, One("lead-state").Contradicts).ShouldBe((true, false));
    }

    [Fact]
    public void A_text_of_a_file_is_read_on_its_own_act_and_a_proposal_has_no_articles()
    {
        var loaded = LoadedScenario.Read("us-philippines-ramming");
        ReviewPlan own = ReviewCase.Of(loaded, loaded.Own).Plan(NamedProvisions.All),
            proposal = ReviewCase.Of(loaded, loaded.Declaration("defined")).Plan(NamedProvisions.All);

        own.Acts.ShouldHaveSingleItem().Text.Name.ShouldBe("in-force");
        own.Provisions.ShouldContain(one => one.Article != null);
        proposal.Provisions.ShouldAllBe(one => one.Article == null);
    }

    [Fact]
    public void The_other_text_has_what_the_text_lacks_and_lacks_what_it_has()
    {
        var loaded = LoadedScenario.Read("us-philippines-ramming");
        ReviewPlan plan = ReviewCase.Of(loaded, loaded.Own).Plan([NamedProvisions.Find("joint-cell")!, NamedProvisions.Find("decide-24h")!]);

        foreach (ReviewProvision one in plan.Provisions)
        {
            Declaration other = one.Texts.ShouldHaveSingleItem().ShouldNotBeNull();
            ProvisionDiff.Between(loaded.Own, other, loaded.Scenario.Incident.Domain).ShouldNotBeEmpty(one.Name);
        }
        plan.Provisions[1].Texts[0]!.Limits.Decide.ShouldBe(24);
    }
}
