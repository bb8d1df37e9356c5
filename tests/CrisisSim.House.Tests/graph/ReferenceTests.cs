namespace CrisisSim.House.Tests;

/// <summary>What counts as a reference, seen on rooms of a few lines.</summary>
public class ReferenceTests
{
    private const string Made = """
        namespace Sample;
        public sealed record Made(int Size)
        {
            public static Made operator +(Made one, Made other) => one;
            public static implicit operator Made(int size) => new(size);
        }
        public static class Makers
        {
            public static List<Made> All { get; } = [];
            public static void Show(this int number) { }
            public static void Take(Made made) { }
        }
        """;

    [Theory]
    [InlineData("Made? Field;", "Made")]
    [InlineData("void M() { var all = Makers.All; }", "Makers, Makers.All, Made")]
    [InlineData("void M() { 1.Show(); }", "Makers.Show")]
    [InlineData("void M() => Makers.Take(new(1));", "Makers, Makers.Take, Made")]
    [InlineData("void M() => Makers.Take(1);", "Makers, Makers.Take, Made.op_Implicit")]
    [InlineData("object M() => Makers.All[0] + Makers.All[1];", "Makers, Makers.All, Made.op_Addition")]
    [InlineData("int M() => Makers.All.Sum(made => made.Size);", "Makers, Makers.All, Made.Size")]
    [InlineData("[Obsolete] bool M(object it) => it is Made { Size: 1 };", "Made, Made.Size")]
    [InlineData("/// <see cref=\"Made\"/> of whom a comment speaks.\nvoid M() { }", "")]
    public void A_reference_is_every_type_and_member_that_the_code_names(string member, string used)
    {
        House house = Sample(("low/Made.cs", Made), ("high/User.cs", $"namespace Sample;\nclass User {{ {member} }}"));
        house.Unknown.ShouldBeEmpty();
        house.References.Select(reference => reference.Used)
            .ShouldBe(used.Split(", ", StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
        house.References.ShouldAllBe(one => one.From.Path == "high/User.cs" && one.To.Path == "low/Made.cs");
    }

    [Fact]
    public void A_using_is_no_reference()
    {
        const string user = "using static Sample.Makers;\nusing One = Sample.Made;\nnamespace Sample;\nclass User;";
        Sample(("low/Made.cs", Made), ("high/User.cs", user)).References.ShouldBeEmpty();
    }

    [Fact]
    public void A_reference_says_its_line_and_what_it_uses() =>
        Sample(("low/Made.cs", Made), ("high/User.cs", "namespace Sample;\nclass User\n{\n    Made? made;\n}"))
            .References.ShouldHaveSingleItem().ToString().ShouldBe("high/User.cs:4 uses Made of low/Made.cs");

    [Fact]
    public void A_name_of_which_nothing_is_known_is_told() =>
        Sample(("User.cs", "class User\n{\n    Missing made; int M() => made.Size;\n}"))
            .Unknown.ShouldBe(["Sample/User.cs:3 Missing", "Sample/User.cs:3 Size"]);

    [Fact]
    public void A_reference_into_another_room_is_found()
    {
        var low = new Room("Low", [new("Low", "Made.cs", Made)]);
        var high = new Room("High", [new("High", "User.cs", "class User : List<Sample.Made>;")]) { Doors = ["Low"] };
        Reference only = new House([low, high]).References.ShouldHaveSingleItem();
        (only.From.Room, only.To.Room, only.Used).ShouldBe(("High", "Low", "Made"));
    }

    private static House Sample(params (string Path, string Text)[] sources) =>
        new([new Room("Sample", [.. sources.Select(source => new Source("Sample", source.Path, source.Text))])]);
}
