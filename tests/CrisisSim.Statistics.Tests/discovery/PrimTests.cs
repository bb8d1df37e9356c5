namespace CrisisSim.Statistics.Tests;

public class PrimTests
{
    [Fact]
    public void A_planted_box_is_found_again()
    {
        var planted = new PlantedBox(4000, 21);
        var prim = new Prim(planted.Factors, planted.OfInterest, new PrimSettings(leastMass: 0.02));
        PrimBox box = prim.Paste(prim.Peel()[^1]);
        box.Density.ShouldBe(1);
        box.Coverage.ShouldBeGreaterThan(0.97);
        box.Restrictions.Select(r => r.Factor).ShouldBe([0, 2, 4]);
        box.Restrictions[0].Range.Low.ShouldBe(PlantedBox.Low, 0.02);
        box.Restrictions[0].Range.High.ShouldBe(PlantedBox.High, 0.02);
        box.Restrictions[1].Range.Low.ShouldBe(PlantedBox.From, 0.02);
        box.Restrictions[1].Range.High.ShouldBe(double.PositiveInfinity);
        box.Restrictions[2].Levels.ShouldBe([1, 2]);
        box.Restrictions.ShouldAllBe(r => r.QuasiPValue < 1e-6);
    }

    [Fact]
    public void A_planted_box_is_found_through_noise()
    {
        var planted = new PlantedBox(4000, 22, noise: 0.1);
        IReadOnlyList<PrimBox> trajectory = new Prim(planted.Factors, planted.OfInterest).Peel();
        PrimBox box = trajectory.MinBy(b => Math.Abs(b.Mass - 0.08))!;
        box.Density.ShouldBeGreaterThan(0.85);
        int[] within = [.. Enumerable.Range(0, 4000).Where(row => box.Contains(planted.Point(row)))];
        within.Length.ShouldBe(box.Cases);
        within.Count(row => planted.OfInterest[row]).ShouldBe(box.OfInterest);
        ((double)within.Count(row => planted.Inside[row]) / planted.Inside.Count(i => i)).ShouldBeGreaterThan(0.85);
    }

    [Fact]
    public void Boxes_of_a_trajectory_lie_in_one_another_and_end_at_the_least_mass()
    {
        var planted = new PlantedBox(1000, 23, noise: 0.3);
        IReadOnlyList<PrimBox> trajectory =
            new Prim(planted.Factors, planted.OfInterest, new PrimSettings(leastMass: 0.1)).Peel();
        trajectory[0].Coverage.ShouldBe(1);
        trajectory[0].Restrictions.ShouldBeEmpty();
        trajectory[0].Density.ShouldBe(planted.OfInterest.Count(i => i) / 1000.0);
        for (int b = 1; b < trajectory.Count; b++)
        {
            trajectory[b].Cases.ShouldBeLessThan(trajectory[b - 1].Cases);
            Enumerable.Range(0, 1000).ShouldAllBe(
                row => !trajectory[b].Contains(planted.Point(row)) || trajectory[b - 1].Contains(planted.Point(row)));
        }
        trajectory[^1].Mass.ShouldBeInRange(0.1, 0.13);
    }

    [Fact]
    public void A_second_box_is_found_among_the_cases_outside_the_first()
    {
        double[] x = [.. Enumerable.Range(0, 1000).Select(row => row / 1000.0)];
        var prim = new Prim([PrimFactor.Numeric(x)], [.. x.Select(v => v < 0.2 || v >= 0.7)]);
        PrimBox first = prim.Paste(prim.Peel()[^1]);
        first.Density.ShouldBe(1);
        Prim left = prim.Outside(first);
        PrimBox second = left.Paste(left.Peel()[^1]);
        second.Density.ShouldBe(1);
        second.Coverage.ShouldBe(1);
        (first.OfInterest + second.OfInterest).ShouldBe(500);
        Should.Throw<ArgumentException>(() => left.Outside(second));
    }

    [Fact]
    public void The_same_cases_give_the_same_boxes()
    {
        var planted = new PlantedBox(500, 24, noise: 0.2);
        string Told() =>
            string.Join(" ", new Prim(planted.Factors, planted.OfInterest)
                .Peel()
                .SelectMany(b => b.Restrictions)
                .Select(r => $"{r.Factor} {r.Range.Low} {r.Range.High} {r.QuasiPValue}"));
        Told().ShouldBe(Told());
    }

    [Fact]
    public void A_restriction_by_chance_has_a_large_quasi_p_value_and_can_go()
    {
        var luck = new Luck(25);
        double[] useless = luck.Column(2000, l => l.Uniform()), useful = luck.Column(2000, l => l.Uniform());
        bool[] ofInterest = [.. useful.Select(x => luck.Chance(x > 0.5 ? 0.6 : 0.1))];
        var prim = new Prim([PrimFactor.Numeric(useless), PrimFactor.Numeric(useful)], ofInterest);
        PrimBox box = prim.Peel().First(b => b.Restrictions.Count == 2);
        box.Restrictions[0].QuasiPValue.ShouldBeGreaterThan(0.05);
        box.Restrictions[1].QuasiPValue.ShouldBeLessThan(1e-6);
        PrimBox without = prim.Without(box, 0);
        without.Restrictions.ShouldHaveSingleItem().Factor.ShouldBe(1);
        without.Coverage.ShouldBeGreaterThanOrEqualTo(box.Coverage);
    }

    /// <summary>Of 3 cases in the box 3 are of interest, of 5 without the restriction 4: P(X ≥ 3) = 0.8³.</summary>
    [Fact]
    public void The_quasi_p_value_is_the_binomial_tail()
    {
        var prim = new Prim([PrimFactor.Numeric([1, 2, 3, 4, 5])], [false, true, true, true, true],
            new PrimSettings(0.4, 0.05, 0.5));
        PrimRestriction restriction = prim.Peel()[^1].Restrictions.ShouldHaveSingleItem();
        restriction.Range.ShouldBe(new Interval(2.5, double.PositiveInfinity));
        restriction.QuasiPValue.ShouldBe(0.512, 1e-12);
    }

    [Fact]
    public void Tied_values_stay_on_one_side_of_a_limit()
    {
        double[] scale = [.. Enumerable.Range(0, 300).Select(row => (double)(row % 3))];
        PrimBox box = new Prim([PrimFactor.Numeric(scale)], [.. scale.Select(x => x == 2)]).Peel()[^1];
        (box.Coverage, box.Density).ShouldBe((1, 1));
        box.Restrictions.ShouldHaveSingleItem().Range.ShouldBe(new Interval(1.5, double.PositiveInfinity));
    }

    [Fact]
    public void What_drives_the_outcome_is_restricted_again_in_halves_of_the_cases()
    {
        var planted = new PlantedBox(1500, 26, noise: 0.1);
        var prim = new Prim(planted.Factors, planted.OfInterest);
        PrimBox box = prim.Peel().MinBy(b => Math.Abs(b.Mass - 0.12))!;
        IReadOnlyList<PrimReproducibility> again = prim.Reproduce(box, 5);
        foreach (int driver in (int[])[0, 2, 4]) again[driver].AtCoverage.ShouldBe(1);
        foreach (int idle in (int[])[1, 3]) again[idle].AtDensity.ShouldBeLessThan(0.8);
        prim.Reproduce(box, 5).ShouldBe(again);
    }

    [Fact]
    public void Cases_without_interest_or_of_another_number_are_refused()
    {
        var factor = PrimFactor.Numeric([1, 2]);
        Should.Throw<ArgumentException>(() => new Prim([factor], [false, false]));
        Should.Throw<ArgumentException>(() => new Prim([factor], [true]));
        Should.Throw<ArgumentOutOfRangeException>(() => new PrimSettings(peel: 0));
    }
}
