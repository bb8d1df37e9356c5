using CrisisSim.Scenarios.Bindings.Tests;

namespace CrisisSim.Scenarios.Studies.Tests;

/// <summary>With CRISISSIM_ACCEPT=1 in the environment the page is written anew.</summary>
public sealed class The_page_on_studies
{
    private static readonly string Page = FormatPage.OfStudy();

    [Fact]
    public void It_is_as_the_shapes_write_it() => Project.ShouldHold("docs/study-format.md", Page);

    [Fact]
    public void Every_link_in_it_leads_to_a_table()
    {
        var anchors = Page
            .Split('\n')
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..].Replace(' ', '-'))
            .ToList();
        var links = Page
            .Split("](#")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .Distinct()
            .ToList();
        links.Count.ShouldBeGreaterThan(8);
        links.ShouldBeSubsetOf(anchors);
        anchors.ShouldBeUnique();
    }

    [Fact]
    public void Its_example_is_sound()
    {
        string example = Page.Split("```yaml\n")[1].Split("```")[0];
        using var folder = new Folder();
        string scenario = Path.Combine(Project.Folder("scenarios"), "alliances", "nato-baltic.yaml");
        folder.Write("study.yaml",
            example.Replace("../alliances/nato-baltic.yaml", scenario, StringComparison.Ordinal));
        StudyFile.Read(folder["study.yaml"]).Problems.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void Every_design_has_a_table_of_its_own() =>
        Page.ShouldContain(
            "| `trajectories` | Number of trajectories; each costs as many points as there are factors, and one more. "
                + "| whole number, between 2 and 100000 | required |",
            Case.Sensitive);
}
