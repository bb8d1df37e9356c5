using System.Globalization;

namespace CrisisSim.Statistics.Tests;

/// <summary>
/// How often a search takes chance for a box, and misses one that is there. Docs/validation.md, section 10, has the
/// table of the long run, which CRISISSIM_COVERAGE=1 plays and writes beside the test assembly (guarantees-boxes.md).
/// </summary>
public class SearchGuaranteeTests
{
    private const int Few = 40, Many = 1000;

    /// <summary>The two-sided 99.9 % point of the standard normal distribution.</summary>
    private const double Band = 3.2905;

    public static TheoryData<int> Each() => [.. Enumerable.Range(0, HardSearch.All.Count)];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_box_is_beyond_chance_where_there_is_one_and_in_5_of_100_studies_without(int search)
    {
        Tally tally = Measure(HardSearch.All[search], Few);
        tally.IsAsSaid.ShouldBeTrue($"{tally.Of.Name}: beyond chance in {tally.Beyond:0.000}");
    }

    [CoverageFact]
    public void Over_many_studies_as_the_page_says()
    {
        Tally[] all = [.. HardSearch.All.AsParallel().AsOrdered().Select(search => Measure(search, Many))];
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "guarantees-boxes.md"), Table(all));
        all.Where(one => !one.IsAsSaid).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_deal_gives_the_same_and_a_planted_box_is_beyond_it()
    {
        var planted = new PlantedBox(600, 27, noise: 0.1);
        var prim = new Prim(planted.Factors, planted.OfInterest);
        IReadOnlyList<PrimBox> trajectory = prim.Peel();
        PrimBox box = prim.Simplify(trajectory[Prim.Choose(trajectory)]);
        PrimChance chance = prim.ByChance(box, 3);
        chance.ShouldBe(new PrimChance(99, 0));
        chance.Share.ShouldBe(0.01);
        prim.ByChance(box, 3).ShouldBe(chance);
        Should.Throw<ArgumentOutOfRangeException>(() => prim.ByChance(box, 3, most: 18));
    }

    /// <summary>The whole space leads by nothing, and every deal does as well: the fifth settles it.</summary>
    [Fact]
    public void Where_chance_does_as_well_no_more_is_dealt_than_tells_it()
    {
        var planted = new PlantedBox(200, 28);
        var prim = new Prim(planted.Factors, planted.OfInterest);
        PrimChance chance = prim.ByChance(prim.Peel()[0], 1);
        chance.ShouldBe(new PrimChance(5, 5));
        chance.IsBeyond.ShouldBeFalse();
    }

    /// <summary>Of four cases of interest among ten the box that holds exactly these leads most, (4 · 6 − 0 · 4).</summary>
    [Fact]
    public void The_box_is_taken_that_holds_most_of_interest_and_least_else()
    {
        double[] place = [.. Enumerable.Range(0, 10).Select(row => (double)row)];
        var prim = new Prim([PrimFactor.Numeric(place)], [.. place.Select(x => x >= 6)], new PrimSettings(leastMass: 0.1));
        IReadOnlyList<PrimBox> trajectory = prim.Peel();
        PrimBox box = prim.Simplify(trajectory[Prim.Choose(trajectory)]);
        (box.Cases, box.OfInterest).ShouldBe((4, 4));
        box.Restrictions.ShouldHaveSingleItem().Range.ShouldBe(new Interval(5.5, double.PositiveInfinity));
    }

    private static Tally Measure(HardSearch search, int times)
    {
        FoundBox[] found = [.. Enumerable.Range(0, times)
            .Select(time => search.Search(new Luck(((ulong)time * 7919) + 1), (ulong)time))];
        double Share(Func<FoundBox, bool> holds) => found.Count(holds) / (double)times;
        return new Tally(search, times, Share(one => one.Any), Share(one => one.IsBeyondChance), Share(one => one.IsFirm));
    }

    private static string Table(IReadOnlyList<Tally> all) =>
        "| 200 situations | a box | firm in some factor | beyond chance |\n|---|--:|--:|--:|\n"
            + string.Concat(all.Select(one => string.Create(CultureInfo.InvariantCulture,
                $"| {one.Of.Name} | {100 * one.Any:0.0} % | {100 * one.Firm:0.0} % | {100 * one.Beyond:0.0} % |\n")));

    private sealed record Tally(HardSearch Of, int Times, double Any, double Beyond, double Firm)
    {
        public bool IsAsSaid => Of.Least is { } least
            ? Beyond >= least
            : Beyond <= PrimChance.Level + (Band * Math.Sqrt(PrimChance.Level * (1 - PrimChance.Level) / Times));
    }
}
