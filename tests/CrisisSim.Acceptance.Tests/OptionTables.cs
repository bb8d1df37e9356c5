using CrisisSim.Cli;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What a table of options promises of the line that reproduces a run.</summary>
public class OptionTables
{
    private sealed record Asked
    {
        public string First { get; init; } = "one";

        public string Second { get; init; } = "two";
    }

    private static OptionTable<Asked> Table(string place) => new OptionTable<Asked>()
        .Option("--first WORD", "", ValueKinds.Text, (asked, word) => asked with { First = word },
            asked => asked.First, toldAfter: place)
        .Option("--second WORD", "", ValueKinds.Text, (asked, word) => asked with { Second = word },
            asked => asked.Second);

    [Fact]
    public void A_row_is_told_after_the_row_that_it_names() =>
        Table("--second").Words(new Asked()).ShouldBe(["--second", "two", "--first", "one"]);

    [Fact]
    public void A_row_that_would_be_told_after_none_is_no_silent_loss() =>
        Should.Throw<InvalidOperationException>(() => Table("--third").Words(new Asked()))
            .Message.ShouldContain("--first");
}
