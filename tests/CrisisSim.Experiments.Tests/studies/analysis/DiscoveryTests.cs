using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class DiscoveryTests
{
    private static readonly StudyQuestion Difference = new(Endpoints.HoursWithoutDecision, 1, IsDifference: true);

    private static readonly StudyDesign Points = new() { Kind = DesignKind.Sobol, Size = 512 };

    [Fact]
    public void The_box_in_which_a_wording_was_made_to_lose_is_found_again()
    {
        DiscoveryResult found = Discovery.Search(Planted(), StudyPredicate.Loses(Planted(), Difference));
        found.Undecided.ShouldBe(0);
        DiscoveredBox box = found.Boxes[0];
        box.Box.Restrictions.Select(one => one.Factor).ShouldBe([0, 2]);
        box.RestrictionOn(0)!.Range.Low.ShouldBe(0.6, 0.03);
        box.RestrictionOn(2)!.Range.High.ShouldBe(0.4, 0.03);
        box.Box.Density.ShouldBeGreaterThan(0.95);
        box.Coverage.ShouldBeGreaterThan(0.95);
        box.Again[0].AtDensity.ShouldBe(1);
        box.Chance.ShouldBe(new PrimChance(99, 0));
        found.Boxes.Count.ShouldBe(1);
    }

    [Fact]
    public void A_line_through_noise_is_marked_as_chance_and_no_further_one_is_sought()
    {
        var luck = new Random(11);
        StudyResults noise = Invented.Create(Points, 2, _ => luck.Next(10) < 3 ? 10 : -10);
        DiscoveryResult found = Discovery.Search(noise, StudyPredicate.Loses(noise, Difference));
        found.Boxes.Count.ShouldBeLessThanOrEqualTo(1);
        foreach (DiscoveredBox box in found.Boxes) box.Chance.IsBeyond.ShouldBeFalse();
    }

    [Fact]
    public void What_a_box_keeps_is_told_in_words()
    {
        DiscoveryResult found = Discovery.Search(Planted(), StudyPredicate.Loses(Planted(), Difference));
        found.Factors[0].Words(found.Boxes[0].RestrictionOn(0)).ShouldMatch("^a at least 0\\.(59|6)");
        found.Factors[1].Words(found.Boxes[0].RestrictionOn(1)).ShouldBe("any b");
    }

    [Fact]
    public void A_point_whose_interval_holds_the_limit_is_not_decided_and_can_be_left_out()
    {
        StudyResults noisy = Invented.Create(Points, 2, at => at[0] > 0.5 ? 10 : at[1] > 0.5 ? -0.1 : -10, error: 1);
        int open = noisy.Points.Count(point => point.Values[0].Number <= 0.5 && point.Values[1].Number > 0.5);
        var loses = StudyPredicate.Loses(noisy, Difference);
        Discovery
            .Search(noisy, loses)
            .ShouldSatisfyAllConditions(all => all.Undecided.ShouldBe(open), all => all.Points.ShouldBe(512));
        Discovery.Search(noisy, loses, leaveOutUndecided: true).Points.ShouldBe(512 - open);
    }

    [Theory]
    [InlineData("difference > 0", 0, false)]
    [InlineData("difference < 0", 0, true)]
    [InlineData("value < 4 d", 0, true)]
    [InlineData("hours_without_decision of vague >= 99 h", 0, true)]
    [InlineData("difference < 0 and value of vague > 101", 0, false)]
    public void A_condition_is_read_as_it_is_written(string text, int point, bool interest)
    {
        StudyResults results = Invented.Create(Points, 1, _ => -10);
        StudyPredicate
            .Parse(text, results, Difference)
            .Evaluate(point)
            .ShouldBe(new PointStanding(interest, IsDecided: true));
    }

    [Theory]
    [InlineData("difference", "is no condition")]
    [InlineData("difference of vague > 0", "is the baseline")]
    [InlineData("happiness > 0", "no outcome 'happiness'")]
    [InlineData("value of bold > 0", "not played under 'bold'")]
    public void A_condition_that_cannot_be_read_is_refused_in_words(string text, string words) =>
        Should
            .Throw<StudyAnalysisException>(() => StudyPredicate.Parse(text, Planted(), Difference)).Message
            .ShouldContain(words);

    [Fact]
    public void Where_a_wording_never_loses_that_is_said() =>
        Should.Throw<StudyAnalysisException>(
            () => Discovery.Search(Invented.Create(Points, 1, _ => -10),
                StudyPredicate.Loses(Invented.Create(Points, 1, _ => -10), Difference)))
            .Message.ShouldContain(
                "there is no point where 'precise' does worse than 'vague' in hours without decision, of 512");

    private static StudyResults Planted() => Invented.Create(Points, 3, at => at[0] > 0.6 && at[2] < 0.4 ? 10 : -10);
}
