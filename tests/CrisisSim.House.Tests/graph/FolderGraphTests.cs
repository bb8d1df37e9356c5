namespace CrisisSim.House.Tests;

/// <summary>Circles are found where they are, and only there.</summary>
public class FolderGraphTests
{
    [Fact]
    public void Two_folders_that_use_each_other_make_a_circle_whose_arrows_say_what_to_cut()
    {
        var sample = new Room("Sample",
        [
            new("Sample", "left/Left.cs", "class Left\n{\n    Right? right;\n}"),
            new("Sample", "right/Right.cs", "class Right { void Use() => new Left().ToString(); }"),
        ]);
        FolderGraph graph = new House([sample]).GraphOf(sample);
        graph.CirclesIn(graph.Knots.ShouldHaveSingleItem()).ShouldHaveSingleItem().ToString().ShouldBe(
            """
            right → left → right
                  right/Right.cs:1 uses Left of left/Left.cs
                  left/Left.cs:3 uses Right of right/Right.cs
            """);
    }

    [Theory]
    [InlineData("a>b b>c a>c", "")]
    [InlineData("a>b b>c c>a c>d", "a,b,c")]
    [InlineData("a>a/in a/in>a", "a,a/in")]
    [InlineData("a>b b>a c>d d>c a>c", "a,b c,d")]
    [InlineData(".>a a>.", ".,a")]
    public void A_knot_is_every_set_of_folders_that_reach_one_another(string arrows, string knots) =>
        string.Join(" ", Parse(arrows).Knots.Select(knot => string.Join(",", knot))).ShouldBe(knots);

    [Fact]
    public void The_circles_of_a_knot_pass_each_of_its_arrows()
    {
        FolderGraph graph = Parse("a>b b>a b>c c>a");
        graph.CirclesIn(graph.Knots[0])
            .Select(circle => string.Concat(circle.Arrows.Select(arrow => arrow.From.Folder)))
            .ShouldBe(["ba", "cab"]);
    }

    [Fact]
    public void A_folder_stands_one_floor_above_the_highest_that_it_uses()
    {
        FolderGraph graph = Parse("a>b b>c c>b c>d a>d");
        graph.Folders.Select(graph.Floor).ShouldBe([2, 1, 1, 0]);
    }

    private static FolderGraph Parse(string arrows)
    {
        string[][] ends = [.. arrows.Split(' ').Select(arrow => arrow.Split('>'))];
        return new(ends.SelectMany(end => end), ends.Select(end => new Reference(In(end[0]), 1, In(end[1]), "It")));
    }

    private static Source In(string folder) => new("Sample", folder == "." ? "It.cs" : folder + "/It.cs", "");
}
