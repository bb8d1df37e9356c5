using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios.Bindings.Tests;

/// <summary>With CRISISSIM_ACCEPT=1 in the environment the file of the schema is written anew.</summary>
public sealed class The_schema_of_scenarios
{
    private static readonly JsonNode Schema = JsonNode.Parse(ScenarioSchema.Text()).ShouldNotBeNull();

    [Fact]
    public void It_stands_beside_the_scenarios_for_editors() =>
        Project.ShouldHold("scenarios/schema/scenario.json", ScenarioSchema.Text());

    [Fact]
    public void It_has_a_definition_for_every_block_of_the_page_on_the_format()
    {
        JsonObject definitions = Schema["$defs"].ShouldNotBeNull().AsObject();
        var blocks = FormatPage
            .OfScenario()
            .Split('\n')
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..].Replace(' ', '_'))
            .Skip(7)
            .SkipLast(1)
            .ToList();
        blocks.ShouldContain("trigger");
        foreach (string block in blocks) definitions.ContainsKey(block).ShouldBeTrue(block);
    }

    [Fact]
    public void Every_reference_in_it_leads_to_a_definition()
    {
        string text = ScenarioSchema.Text();
        IEnumerable<string> names = text
            .Split("\"#/$defs/")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])
            .Distinct();
        foreach (string name in names) Schema["$defs"]!.AsObject().ContainsKey(name).ShouldBeTrue(name);
    }

    [Fact]
    public void A_file_that_takes_others_over_need_not_state_what_they_bring()
    {
        JsonNode scenario = Schema["$defs"]!["scenario"]!;
        scenario["required"]!.AsArray().Select(key => (string)key!).ShouldBe(["crisissim"]);
        scenario["anyOf"]!.ToJsonString().ShouldContain("""{"required":["base"]},{"required":["fragment"]}""");
        scenario["properties"]!["members"]!.AsObject().ContainsKey("minProperties").ShouldBeFalse();
        scenario["properties"]!["leave_out"]!["properties"]!.AsObject().Select(block => block.Key)
            .ShouldBe(["members", "declarations", "menu"]);
    }

    [Fact]
    public void It_knows_the_words_of_triggers_populations_and_couplings()
    {
        Schema["$defs"]!["declaration"]!["properties"]!["triggers"]!
            .ToJsonString()
            .ShouldContain("""{"enum":["default","land","air","sea","cyber","space","hybrid","economic"]}""");
        Schema["$defs"]!["member"]!["properties"]!["like"]!["anyOf"]![0]!["enum"]!.AsArray().Count.ShouldBe(5);
        Schema["$defs"]!["couplings"]!["properties"]!.AsObject().ContainsKey("general_clause").ShouldBeTrue();
    }
}
