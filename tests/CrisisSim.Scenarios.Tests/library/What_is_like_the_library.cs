using CrisisSim.Model;
using CrisisSim.Scenarios.Bases.Tests;

namespace CrisisSim.Scenarios.Shipped.Tests;

public sealed class What_is_like_the_library
{
    [Fact]
    public void A_text_takes_over_a_treaty_and_states_what_differs()
    {
        using Stack stack = Over("declarations: {in-force: {like: us-philippines-1951, title: In force, waits: 0.6}}\n"
            + "areas: [Pacific, Philippines]\n");
        Scenario scenario = stack.Sound();
        scenario.Declarations.Select(text => text.Name).ShouldBe(["plain", "sharp", "in-force"]);
        Declaration text = scenario.Declarations[^1];
        (text.Title, text.Short, text.Obligation, text.Waits).ShouldBe(("In force", "", Obligation.AsDeemedNecessary, 0.6));
        text.Triggers[Domain.Land].AssistAt.ShouldBe(5.5);
        stack.Load().Ledger.Entries
            .First(one => one.Path.StartsWith("declarations.in-force.triggers", StringComparison.Ordinal)
                && one.Path.EndsWith("assist_at", StringComparison.Ordinal)).At
            .ShouldNotBeNull().ToString().ShouldStartWith("library:treaties/us-philippines-1951.yaml:");
    }

    [Fact]
    public void A_text_of_the_library_may_extend_its_neighbour()
    {
        using Stack stack = Over("declarations: {in-force: {like: us-philippines-2023}}\n");
        Declaration text = stack.Sound().Declarations[^1];
        (text.Short, text.Obligation).ShouldBe(("Phil 2023", Obligation.AsDeemedNecessary));
    }

    [Fact]
    public void A_member_takes_over_a_state_or_several_of_which_the_later_goes_over_the_earlier()
    {
        using Stack stack = Over("members: {D: {like: estonia, influence: 2}, "
            + "E: {like: [united-states, united-states-in-the-pacific]}}\n");
        Scenario scenario = stack.Load().Value.ShouldNotBeNull();
        scenario.Members.Select(member => member.Name).ShouldBe(["A", "B", "C", "D", "E"]);
        (scenario.Members[3].Influence, scenario.Members[3].Union).ShouldBe((2, "European Union"));
        scenario.Members[4].Forces.ShouldNotBeEmpty();
        scenario.Members[4].Authorization.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("members: {D: {like: estnia}}", "s.yaml:4:21: error: there is no default population or state of the "
        + "library 'estnia'; did you mean 'estonia' (library:states/estonia.yaml:10:3)?")]
    [InlineData("declarations: {d: {like: rio-1974}}", "s.yaml:4:26: error: there is no text of a treaty of the library "
        + "'rio-1974'; did you mean 'rio-1947' (library:treaties/rio-1947.yaml:")]
    [InlineData("members: {D: {like: [estonia, latva]}}", "s.yaml:4:31: error: there is no default population or state of "
        + "the library 'latva'; did you mean 'latvia' (library:states/latvia.yaml:8:3)?")]
    public void A_name_that_is_misspelt_is_told_the_nearest_and_its_place(string text, string problem)
    {
        using Stack stack = Over(text + "\n");
        stack.Lines().ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void What_does_not_fit_is_told_with_the_place_of_both_files()
    {
        using Stack stack = Over("members: {D: {like: turkey}}\n");
        IReadOnlyList<string> lines = stack.Lines();
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => line.StartsWith("library:states/turkey.yaml:", StringComparison.Ordinal)
            && line.EndsWith("(taken over by 'like' at s.yaml:4:21)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_stated_over_it_is_not_said_to_be_taken_over()
    {
        using var stack = new Stack(("alliance.yaml", Stack.Alliance), ("m.yaml",
            "crisissim: 2\nbase: alliance.yaml\nmembers: {D: {like: estonia}}\n"),
            ("s.yaml", "crisissim: 2\nbase: m.yaml\nmembers: {D: {support: 2}}\n"));
        stack.Lines().ShouldBe(["s.yaml:3:24: error: 'support' must lie between 0 and 1, not '2'"]);
        stack.Lines(new Override("members.D.support", "3")).ShouldBe(
            ["--set members.D.support=3: error: 'support' must lie between 0 and 1, not '3'"]);
    }

    [Fact]
    public void A_number_that_is_taken_over_may_be_set_from_outside()
    {
        using Stack stack = Over("members: {D: {like: estonia}}\n");
        stack.Load(new Override("members.D.influence", "3")).Value.ShouldNotBeNull().Members[3].Influence.ShouldBe(3);
    }

    private static Stack Over(string text) => Stack.Over("crisissim: 2\nbase: alliance.yaml\ntitle: T\n" + text);
}
