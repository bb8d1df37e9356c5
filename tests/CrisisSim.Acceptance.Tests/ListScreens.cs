using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The catalogues as <c>list</c> shows them.</summary>
public sealed class ListScreens
{
    [Theory]
    [InlineData("forms", 80)]
    [InlineData("forms", 140)]
    [InlineData("replies", 80)]
    [InlineData("replies", 140)]
    [InlineData("authorizations", 80)]
    [InlineData("authorizations", 140)]
    public void A_catalogue(string what, int width) =>
        Here.Wide(width, "list", what).ShouldEndWith(0).Out.ShouldBeAsVerified($"{what}.{width}");

    [Fact]
    public void One_form_in_full() =>
        Here.Wide(80, "list", "forms", "drone", "swarm").ShouldEndWith(0).Out.ShouldBeAsVerified();

    [Fact]
    public void One_state_in_full() =>
        Here.Wide(80, "list", "authorizations", "germany").ShouldEndWith(0).Out.ShouldBeAsVerified();

    [Theory]
    [InlineData("forms", 60)]
    [InlineData("replies", 16)]
    [InlineData("authorizations", 126)]
    public void For_other_programs_each_row_has_its_source(string what, int rows)
    {
        string[] lines = Here.Run("list", what, "--format", "csv").ShouldEndWith(0).Out.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(rows + 1);
        lines[0].Split(',').ShouldContain("source");
        using var json = JsonDocument.Parse(Here.Run("list", what, "--format", "json").ShouldEndWith(0).Out);
        JsonElement all = json.RootElement.GetProperty("rows");
        all.GetArrayLength().ShouldBe(rows);
        all.EnumerateArray().ShouldAllBe(row => row.GetProperty("source").GetString()!.Length > 0);
    }

    [Theory]
    [InlineData("submarinez", "none of the 60 forms speaks of 'submarinez'")]
    [InlineData("blokade", "Did you mean 'blockade'?")]
    public void What_nothing_speaks_of_is_refused(string word, string sentence) =>
        Here.Run("list", "forms", word).ShouldBeRefused(2, sentence);
}
