namespace CrisisSim.Scenarios.Bindings.Tests;

/// <summary>With CRISISSIM_ACCEPT=1 in the environment the page is written anew.</summary>
public sealed class The_page_on_the_format
{
    [Fact]
    public void It_is_as_the_shapes_write_it() =>
        Project.ShouldHold("docs/scenario-format.md", FormatPage.OfScenario());

    [Fact]
    public void Every_link_in_it_leads_to_a_table()
    {
        string page = FormatPage.OfScenario();
        var anchors = page
            .Split('\n')
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..].Replace(' ', '-'))
            .ToList();
        var links = page
            .Split("](#")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .Distinct()
            .ToList();
        links.Count.ShouldBeGreaterThan(20);
        links.ShouldBeSubsetOf(anchors);
        anchors.ShouldBeUnique();
    }

    [Fact]
    public void It_gives_default_range_grade_and_source() =>
        FormatPage.OfScenario().ShouldContain(
            "| `refusal` | Probability that one vote refuses a contested case: at the line, support one half, not "
                + "framed as alliance duty. | probability, above 0 and below 1 | `0.12` | 0.05 to 0.2 | sourced "
                + "(refusals in the House of Commons, 29 August 2013, and in Turkey, 1 March 2003, among contested "
                + "votes) |");
}
