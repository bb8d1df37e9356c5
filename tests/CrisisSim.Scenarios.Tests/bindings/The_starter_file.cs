using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class The_starter_file
{
    [Theory]
    [InlineData("Land grab")]
    [InlineData("It's \"ours\": a test")]
    public void It_is_sound_and_bears_its_title(string title)
    {
        Loaded<Scenario> loaded = ScenarioFile.OfText(ScenarioTemplate.Text(title), "new.yaml").Bind();
        loaded.Problems.Lines().ShouldBeEmpty();
        loaded.Value.ShouldNotBeNull().Title.ShouldBe(title);
        loaded.Value.Members.Count.ShouldBe(4);
        loaded.Value.Declarations.Select(declaration => declaration.Name).ShouldBe(["in-force", "precise"]);
    }

    [Fact]
    public void Both_its_wordings_can_be_played_and_differ()
    {
        Scenario scenario = ScenarioFile.OfText(ScenarioTemplate.Text("T"), "new.yaml").Bind().Value.ShouldNotBeNull();
        var hours = scenario.Declarations.Select(declaration => Play.Hours(scenario, declaration, 50)).ToList();
        hours[0].ShouldNotBe(hours[1]);
    }

    [Fact]
    public void Its_attack_can_be_stopped_and_can_succeed()
    {
        Scenario scenario = ScenarioFile.OfText(ScenarioTemplate.Text("T"), "new.yaml").Bind().Value.ShouldNotBeNull();
        var ends = Play.Trials(scenario, scenario.Declarations[0], 100).Select(outcome => outcome.End).ToList();
        ends.ShouldContain(EndKind.Halted);
        ends.ShouldContain(EndKind.FaitAccompli);
    }

    [Fact]
    public void A_scenario_needs_a_title() => Should.Throw<ArgumentException>(() => ScenarioTemplate.Text(" "));
}
