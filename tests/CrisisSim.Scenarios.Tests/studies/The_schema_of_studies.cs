using System.Text.Json.Nodes;
using CrisisSim.Scenarios.Bindings.Tests;

namespace CrisisSim.Scenarios.Studies.Tests;

/// <summary>With CRISISSIM_ACCEPT=1 in the environment the file of the schema is written anew.</summary>
public sealed class The_schema_of_studies
{
    private static readonly string Text = ScenarioSchema.OfStudies();

    private static readonly JsonObject Definitions = JsonNode.Parse(Text)!["$defs"].ShouldNotBeNull().AsObject();

    [Fact]
    public void It_stands_beside_the_scenarios_for_editors() =>
        Project.ShouldHold("scenarios/schema/study.json", Text);

    [Fact]
    public void Every_reference_in_it_leads_to_a_definition()
    {
        var names = Text
            .Split("\"#/$defs/")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])
            .Distinct()
            .ToList();
        names.Count.ShouldBeGreaterThan(8);
        foreach (string name in names) Definitions.ContainsKey(name).ShouldBeTrue(name);
    }

    [Fact]
    public void A_factor_has_its_own_range_and_no_grounds()
    {
        string factor = Definitions["factor"]!.ToJsonString();
        factor.ShouldContain("\"range\"");
        factor.ShouldNotContain("\"grade\":{");
    }

    [Fact]
    public void The_number_of_points_of_a_design_is_not_graded() =>
        Definitions["morris"]!.ToJsonString().ShouldNotContain("assumed");
}
