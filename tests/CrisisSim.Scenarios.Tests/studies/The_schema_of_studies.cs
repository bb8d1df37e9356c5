using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios.Studies.Tests;

public sealed class The_schema_of_studies
{
    private static readonly string Text = ScenarioSchema.OfStudies();

    private static readonly JsonObject Definitions = JsonNode.Parse(Text)!["$defs"].ShouldNotBeNull().AsObject();

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
        foreach (var name in names) Definitions.ContainsKey(name).ShouldBeTrue(name);
    }

    [Fact]
    public void A_factor_has_its_own_range_and_no_grounds()
    {
        var factor = Definitions["factor"]!.ToJsonString();
        factor.ShouldContain("\"range\"");
        factor.ShouldNotContain("\"grade\":{");
    }

    [Fact]
    public void The_number_of_points_of_a_design_is_not_graded() =>
        Definitions["morris"]!.ToJsonString().ShouldNotContain("assumed");
}
