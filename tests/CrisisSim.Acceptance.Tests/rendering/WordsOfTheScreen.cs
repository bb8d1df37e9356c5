using CrisisSim.Cli;

namespace CrisisSim.Acceptance.Tests;

public class WordsOfTheScreen
{
    [Theory]
    [InlineData(0, "0 h 00")]
    [InlineData(1.2, "1 h 12")]
    [InlineData(29.999, "30 h 00")]
    [InlineData(71.99, "71 h 59")]
    [InlineData(72, "3 d 00 h")]
    [InlineData(76.4, "3 d 04 h")]
    [InlineData(95.6, "4 d 00 h")]
    [InlineData(-2.5, "−2 h 30")]
    [InlineData(-0.001, "0 h 00")]
    [InlineData(-100, "−4 d 04 h")]
    public void Hours_are_said_as_a_person_says_them(double hours, string said) => Clock.Text(hours).ShouldBe(said);

    [Theory]
    [InlineData("precice", "precise")]
    [InlineData("In_Force", "in-force")]
    [InlineData("amibguous", "ambiguous")]
    [InlineData("treaty", null)]
    public void A_mistyped_name_finds_the_nearest(string typed, string? meant) =>
        NearestName.To(typed, ["in-force", "ambiguous", "precise"]).ShouldBe(meant);

    [Fact]
    public void A_command_line_is_quoted_where_a_shell_would_take_it_apart() =>
        ShellLine.Join(["run", "my file.yaml", "it's", "a=b", ""]).ShouldBe("run 'my file.yaml' 'it'\\''s' a=b ''");

    [Fact]
    public void A_next_step_is_typed_as_a_shell_needs_it() =>
        NextStep.Of("and then?", "run", "a $(b).yaml", "--set", "x=5 years").Command
            .ShouldBe("crisissim run 'a $(b).yaml' --set 'x=5 years'");

    [Fact]
    public void A_bar_is_as_long_as_its_share_of_the_longest_and_never_nothing_for_something()
    {
        var bars = new Bars("ends", ["one"], [Row("much", 1), Row("half", 0.5), Row("trace", 1e-9), Row("none", 0)]);
        string[] drawn = [.. BarGrid.Draw(bars, 60).Single().Rows.Select(row => row.Cells[1].Text)];
        drawn.ShouldBe(["x " + new string('█', 30), "x " + new string('█', 15), "x ▏", "x"]);
    }

    [Fact]
    public void Bars_that_do_not_fit_beside_each_other_stand_one_below_the_other()
    {
        string[] series = ["one", "two", "three", "four", "five", "six"];
        var bars = new Bars("ends", series, [new BarRow("halted", [.. series.Select(_ => new Bar(1, "100 %"))])]);
        Grid[] grids = [.. BarGrid.Draw(bars, 60)];
        grids.SelectMany(grid => grid.Columns.Skip(1)).Select(column => column.Heading).ShouldBe(series);
        grids.Length.ShouldBe(2);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_calculate_is_defused_and_a_negative_number_is_not()
    {
        var sheet = new Sheet("who", "hours");
        sheet.Add(Cell.From("=HYPERLINK(\"x\")"), Cell.From(-1.5));
        sheet.Add(Cell.From("one, two"), Cell.From(double.PositiveInfinity));
        using var written = new StringWriter();
        CsvText.Write(sheet, written);
        written.ToString().ShouldBe("who,hours\n\"'=HYPERLINK(\"\"x\"\")\",-1.5\n\"one, two\",\n");
    }

    [Fact]
    public void A_row_has_one_cell_a_column() =>
        Should.Throw<ArgumentException>(() => new Sheet("who", "hours").Add(Cell.From("one")));

    private static BarRow Row(string label, double length) => new(label, [new Bar(length, "x")]);
}
