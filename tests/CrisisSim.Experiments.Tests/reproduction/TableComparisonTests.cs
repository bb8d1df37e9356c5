using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public sealed class TableComparisonTests : IDisposable
{
    private const string Head = "section,wording,key,label,value,low,high,trials\n";

    private readonly string first = Directory.CreateTempSubdirectory("crisissim").FullName,
        second = Directory.CreateTempSubdirectory("crisissim").FullName;

    public void Dispose()
    {
        Directory.Delete(first, recursive: true);
        Directory.Delete(second, recursive: true);
    }

    [Fact]
    public void Rows_are_joined_by_what_they_are_of_and_their_intervals_are_squared_and_added()
    {
        Write(first, "measure,vague,armed_attack,primary,0.5,0.4,0.6,60", "measure,vague,cost,primary,2,1,3,60",
            "act,vague,armed_attack,,0.1,0,0.2,60");
        Write(second, "measure,vague,cost,primary,3,2,5,60", "measure,vague,armed_attack,primary,0.9,0.6,0.95,60",
            "act,precise,armed_attack,,0.1,0,0.2,60");
        ResultComparison result = Compare(one: false);
        result.Figures.Select(of => (of.Of, of.Key)).ShouldBe([("measure, vague", "armed_attack"), ("measure, vague", "cost")]);
        ComparedFigure attack = result.Figures[0];
        (attack.Name, attack.IsPrimary, attack.Endpoint).ShouldBe(("armed attack", true, null));
        Estimate apart = attack.Difference!.Value;
        apart.Value.ShouldBe(0.4, 1e-12);
        apart.Interval.Low.ShouldBe(0.4 - Math.Sqrt((0.3 * 0.3) + (0.1 * 0.1)), 1e-12);
        apart.Interval.High.ShouldBe(0.4 + Math.Sqrt((0.05 * 0.05) + (0.1 * 0.1)), 1e-12);
        attack.IsShown.ShouldBeTrue();
        attack.IsShownAmong(100).ShouldBeFalse();
        result.Alone.First.ShouldBe(["act, vague"]);
        result.Alone.Second.ShouldBe(["act, precise"]);
    }

    [Fact]
    public void The_same_table_of_one_seed_differs_in_nothing_and_an_open_end_is_compared_with_nothing()
    {
        Write(first, "measure,vague,cost,primary,2,1,3,60", "measure,vague,armed_attack,primary,0.5,0.4,,60");
        Write(second, "measure,vague,cost,primary,2,1,3,60", "measure,vague,armed_attack,primary,0.5,0.4,,60");
        ResultComparison result = Compare(one: true);
        result.Figures[0].Difference!.Value.Has(Caveats.NoTrialDiffers).ShouldBeTrue();
        result.Figures[1].Difference.ShouldBeNull();
        (result.OfLuck, result.IsShown, result.IsSame).ShouldBe((0, false, true));
        Compare(one: false).OfLuck.ShouldBe(1);
    }

    [Theory]
    [InlineData("measure,vague,cost,primary,x,1,3,60", "line 2")]
    [InlineData("measure,vague,cost,primary,2,3,1,60", "its interval ends")]
    [InlineData("measure,vague,cost,primary,2,1,3,many", "'many' is no whole number")]
    public void A_cell_that_cannot_be_is_refused_with_its_line(string row, string said)
    {
        Write(first, row);
        Write(second, row);
        Should.Throw<ResultFileException>(() => Compare(one: true)).Message.ShouldContain(said);
    }

    [Fact]
    public void A_number_that_is_stated_differs_without_luck()
    {
        Write(first, "state,vague,precision,,0.2,0.2,0.2,60");
        Write(second, "state,vague,precision,,0.5,0.5,0.5,60");
        ResultComparison result = Compare(one: false);
        (result.OfLuck, result.IsShown).ShouldBe((0, true));
        result.Figures[0].Strength.ShouldBe(double.PositiveInfinity);
    }

    private ResultComparison Compare(bool one) => ResultComparison.Between(first, second, new FigureTables(
        new Dictionary<string, IReadOnlyList<ColumnNote>>
        {
            ["table.csv"] =
            [
                new("section", "") { IsOfRow = true }, new("wording", "") { IsOfRow = true },
                new("key", "") { IsOfRow = true }, new("label", ""),
                new("value", "") { Ends = ("low", "high") }, new("low", ""), new("high", ""), new("trials", ""),
            ],
        }, AreOfOneSeed: one));

    private static void Write(string directory, params string[] rows) =>
        File.WriteAllText(Path.Join(directory, "table.csv"), Head + string.Join('\n', rows) + "\n");
}
