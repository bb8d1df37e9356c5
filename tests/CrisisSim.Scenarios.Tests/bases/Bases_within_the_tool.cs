using System.Reflection;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bases.Tests;

public sealed class Bases_within_the_tool
{
    private static readonly Assembly Tool = typeof(ScenarioFile).Assembly;

    [Theory]
    [InlineData("../../alliances/nato-baltic.yaml", "scenarios/alliances/nato-baltic.yaml")]
    [InlineData("./population.yaml", "scenarios/studies/facts/population.yaml")]
    [InlineData("x/../population.yaml", "scenarios/studies/facts/population.yaml")]
    public void A_path_begins_at_the_folder_of_the_shipped_file(string stated, string path)
    {
        var shelf = new EmbeddedShelf(Tool);
        shelf.PathOf(stated, "scenarios/studies/facts/x.yaml").ShouldBe(path);
        shelf.Has(path).ShouldBeTrue();
    }

    [Fact]
    public void A_shipped_file_may_rest_on_a_shipped_file()
    {
        Loaded<Scenario> read = Read("../../alliances/nato-baltic.yaml");
        read.Problems.Errors.ShouldBe(0);
        read.Value.ShouldNotBeNull().Title.ShouldBe("Narrower");
    }

    [Fact]
    public void One_that_is_not_shipped_is_missing() =>
        Read("../../alliances/nato-balic.yaml").Problems.Lines().ShouldBe(
        [
            "scenarios/studies/facts/x.yaml:2:7: error: there is no file '../../alliances/nato-balic.yaml'; its path "
                + "begins at the folder of this file; did you mean 'nato-baltic.yaml'?",
        ]);

    private static Loaded<Scenario> Read(string file) => ScenarioFile.Format
        .OpenText($"crisissim: 2\nbase: {file}\ntitle: Narrower\n", "scenarios/studies/facts/x.yaml",
            new EmbeddedShelf(Tool))
        .Bind();
}
