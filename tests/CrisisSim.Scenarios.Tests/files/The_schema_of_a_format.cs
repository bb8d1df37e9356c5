using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios.Tests;

public sealed class The_schema_of_a_format
{
    private static readonly JsonObject Schema = JsonNode.Parse(Shapes.Format.Schema())!.AsObject();

    private static JsonNode Definition(string name) => Schema["$defs"]![name].ShouldNotBeNull();

    [Fact]
    public void It_is_of_draft_2020_12_and_begins_at_the_scenario()
    {
        Schema["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        Schema["title"]!.GetValue<string>().ShouldBe("CrisisSim scenario");
        Schema["$ref"]!.GetValue<string>().ShouldBe("#/$defs/scenario");
    }

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        var references = Nodes(Schema)
            .Select(node => node["$ref"])
            .OfType<JsonValue>()
            .Select(node => node.GetValue<string>())
            .Distinct()
            .ToList();
        references.Count.ShouldBeGreaterThan(10);
        foreach (string reference in references)
            Schema["$defs"]!.AsObject().ContainsKey(reference["#/$defs/".Length..]).ShouldBeTrue(reference);
    }

    [Fact]
    public void Every_object_with_keys_of_its_own_admits_no_others()
    {
        var blocks = Nodes(Schema).Where(node => node["type"] is JsonValue type
            && type.GetValueKind() == System.Text.Json.JsonValueKind.String
            && type.GetValue<string>() == "object"
            && node.ContainsKey("properties")).ToList();
        blocks.Count.ShouldBeGreaterThan(20);
        foreach (JsonObject? block in blocks)
            block["additionalProperties"]!.GetValue<bool>().ShouldBeFalse(block.ToJsonString());
    }

    [Fact]
    public void A_key_carries_its_sentence_its_default_and_its_words()
    {
        JsonNode obligation = Definition("declaration")["properties"]!["obligation"]!;
        obligation["description"]!.GetValue<string>().ShouldBe("What the text obliges to.");
        obligation["default"]!.GetValue<string>().ShouldBe("as_deemed_necessary");
        obligation
            .ToJsonString()
            .ShouldContain("""{"enum":["consult_only","as_deemed_necessary","assist","automatic"]}""");
    }

    [Fact]
    public void A_number_says_its_plausible_range_and_what_its_default_rests_on()
    {
        Definition("attacker")["properties"]!["strength"]!["description"]!.GetValue<string>()
            .ShouldBe("Brigade equivalents. Plausible: 6 brigades to 25 brigades. Default 10, judged (RAND RR1253).");
        Definition("council")["properties"]!["convene"]!["description"]!.GetValue<string>()
            .ShouldBe(
                "From request to first meeting. Plausible median: 8 h to 36 h. Default {median: 19 h, p90: 61 h}, "
                    + "sourced (Art. 4 meetings 2003-2025).");
    }

    [Fact]
    public void What_has_no_default_is_required()
    {
        Keys(Definition("attacker")["required"]).ShouldBe(["objective"]);
        Keys(Definition("scenario")["required"]).ShouldBe(["title", "victim", "attacker", "members"]);
    }

    [Fact]
    public void What_takes_over_from_another_need_not_state_it()
    {
        JsonNode member = Definition("member");
        member["required"].ShouldBeNull();
        member["anyOf"]!
            .ToJsonString()
            .ShouldBe("""[{"required":["authorization"]},{"required":["extends"]},{"required":["like"]}]""");
        Keys(member["properties"]!["like"]!["enum"]).ShouldBe(["small_state", "small_frontline_state"]);
    }

    [Fact]
    public void A_number_may_be_bare_carry_its_unit_or_its_grounds()
    {
        JsonArray strength = Definition("attacker")["properties"]!["strength"]!["anyOf"]!.AsArray();
        strength[0]!.ToJsonString().ShouldBe("""{"type":"number","exclusiveMinimum":0}""");
        strength[1]!["pattern"]!.GetValue<string>().ShouldEndWith(" ?brigades?$");
        strength[2]!["properties"]!
            .AsObject()
            .Select(property => property.Key)
            .ShouldBe(["value", "source", "grade", "range"]);
    }

    [Fact]
    public void A_distribution_has_every_form_that_is_read()
    {
        IEnumerable<string> forms = Definition("random_duration")["anyOf"]!
            .AsArray()
            .OfType<JsonObject>()
            .Select(form => string.Join(" ", Keys(form["required"])))
            .Where(keys => keys.Length > 0);
        forms.ShouldBe(
        [
            "value", "median p90", "median sigma", "low mode high", "p within", "at_once then", "quantiles",
            "lognormal", "triangular", "uniform", "exponential", "gamma", "weibull", "normal", "window",
        ]);
    }

    private static IReadOnlyList<string> Keys(JsonNode? list) =>
        [.. list?.AsArray().Select(key => key!.GetValue<string>()) ?? []];

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject block => block.SelectMany(property => Nodes(property.Value)).Prepend(block),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };
}
