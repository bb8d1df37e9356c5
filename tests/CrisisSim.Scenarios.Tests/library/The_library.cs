using CrisisSim.Scenarios.Bases.Tests;

namespace CrisisSim.Scenarios.Shipped.Tests;

public sealed class The_library
{
    [Theory]
    [InlineData("nato-baltic", "library:alliances/nato-baltic.yaml", LibraryKind.Alliance)]
    [InlineData("alliances/nato-baltic", "library:alliances/nato-baltic.yaml", LibraryKind.Alliance)]
    [InlineData("library:alliances/nato-baltic.yaml", "library:alliances/nato-baltic.yaml", LibraryKind.Alliance)]
    [InlineData("rio-1947", "library:treaties/rio-1947.yaml", LibraryKind.Treaty)]
    [InlineData("treaties/csto", "library:treaties/csto.yaml", LibraryKind.Treaty)]
    [InlineData("united-states", "library:states/united-states.yaml", LibraryKind.State)]
    [InlineData("cut-cables", "library:acts/cut-cables.yaml", LibraryKind.Act)]
    [InlineData("baltic", "library:panels/baltic.yaml", LibraryKind.Panel)]
    [InlineData("baltic-third-time", "library:campaigns/baltic-third-time.yaml", LibraryKind.Campaign)]
    public void An_entry_is_found_by_its_name(string name, string path, LibraryKind kind) =>
        Library.Find(name).ShouldNotBeNull().ShouldSatisfyAllConditions(
            entry => entry.Path.ShouldBe(path), entry => entry.Kind.ShouldBe(kind));

    [Theory]
    [InlineData("nato-balic", "nato-baltic")]
    [InlineData("treaties/rio-1974", "treaties/rio-1947")]
    [InlineData("anzus-darvin.yaml", "anzus-darwin")]
    [InlineData("xyzzy", null)]
    public void A_misspelt_name_has_a_nearest_one(string name, string? nearest)
    {
        Library.Find(name).ShouldBeNull();
        Library.Nearest(name).ShouldBe(nearest);
    }

    [Fact]
    public void Every_name_stands_for_one_entry_that_has_a_title()
    {
        Library.All.Select(entry => entry.Name).ShouldBeUnique();
        foreach (LibraryEntry entry in Library.All)
        {
            Library.Find(entry.Name).ShouldBe(entry);
            entry.Title.ShouldNotBeNullOrWhiteSpace(entry.Path);
        }

        Library.Find("rio-1947")!.Title.ShouldBe("Inter-American Treaty of Reciprocal Assistance");
        Library.Find("estonia")!.Title.ShouldBe("Estonia");
        Library.Find("anzus")!.Title.ShouldBe("ANZUS");
    }

    [Fact]
    public void Every_entry_is_read_without_an_error_from_anywhere()
    {
        foreach (LibraryEntry entry in Library.All)
            (entry.Kind == LibraryKind.Panel
                ? PanelFile.Check(entry.Name).Problems
                : ScenarioFile.Open(entry.Name).Check().Problems).Errors.ShouldBe(0, entry.Path);
    }

    [Fact]
    public void A_file_on_the_disk_may_rest_on_it()
    {
        using var stack = new Stack(("s.yaml", "crisissim: 2\nbase: nato-baltic\ntitle: Mine\n"));
        stack.Load().Value.ShouldNotBeNull().Title.ShouldBe("Mine");
        stack.Load().Problems.Errors.ShouldBe(0);
    }

    [Fact]
    public void A_file_on_the_disk_goes_first()
    {
        using var stack = new Stack(("anzus", Stack.Alliance), ("s.yaml", "crisissim: 2\nbase: anzus\n"));
        stack.Sound().Title.ShouldBe("The alliance");
    }

    [Theory]
    [InlineData("nato-balic", "nato-baltic")]
    [InlineData("states/estnia", "estonia")]
    public void A_base_of_a_name_that_is_misspelt_is_told_the_nearest(string name, string nearest)
    {
        using var stack = new Stack(("s.yaml", $"crisissim: 2\nbase: {name}\ntitle: Mine\n"));
        stack.Lines().ShouldBe(
        [
            $"s.yaml:2:7: error: there is no file '{name}'; its path begins at the folder of this file; did you mean "
                + $"'{nearest}'?",
        ]);
    }

    [Fact]
    public void What_is_opened_under_a_misspelt_name_is_told_the_nearest() =>
        ScenarioFile.Read("nato-balic").Problems.Lines().ShouldBe(
            ["nato-balic: error: no such file; did you mean 'nato-baltic' of the library?"]);

    [Fact]
    public void A_message_about_a_shipped_file_names_it_and_its_line() =>
        ScenarioFile.Read("treaties/rio-1947").Problems.Lines().ShouldHaveSingleItem()
            .ShouldStartWith("library:treaties/rio-1947.yaml:");
}
