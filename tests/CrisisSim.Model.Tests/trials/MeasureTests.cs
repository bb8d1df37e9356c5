namespace CrisisSim.Model.Tests;

/// <summary>The tables of what is recorded of every trial.</summary>
public class MeasureTests
{
    [Fact]
    public void Every_measure_has_a_key_and_a_column_of_its_own_and_says_what_it_is()
    {
        Measure.All.Select(measure => measure.Key).ShouldBeUnique();
        Measure.All.Select(measure => measure.Column).ShouldBeUnique();
        Measure.All.ShouldAllBe(measure => measure.Meaning.Length > 0 && Measure.Named(measure.Key) == measure);
    }

    [Fact]
    public void Whatever_is_worked_out_at_the_end_is_there()
    {
        Outcome outcome = Worlds.Small(3).Play();
        Quantity.All.ShouldAllBe(quantity => outcome[quantity] >= 0);
        Portion.All.ShouldAllBe(portion => outcome[portion] >= 0 && outcome[portion] <= 1);
    }

    [Fact]
    public void A_count_is_taken_over_the_incidents_as_its_row_says() =>
        Tally.All.ShouldAllBe(tally => tally.Across == Across.Sum || tally.Across == Across.Gravest
            || tally.Across == Across.Trial);
}
