using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// P1. The modes are regions over decision, delivery and effect, and exclude one another. All attacks at the line of
/// assistance or above it count, in every domain.
/// </summary>
internal sealed class P1ModesOfHistory : FactEntry
{
    private const double Day = 24, Least = 5;

    public override string Id => "P1";

    public override string Statement =>
        "History's three modes are all produced: fast and small (decision by day 3, a force by day 10, by day 30 less "
            + "than a quarter of the strength); "
        + "declared without relief (decision by day 7, no force by day 10, no effect by day 30); slow or none (no "
        + "decision by day 14). "
        + "Each in at least 5 of 100 attacks at the line or above.";

    public override string Source => "Kazakhstan 2022; Poland 1939; Estonia 2007, Georgia 2008, Armenia 2021";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        PopulationSample attacks = bench.Attacks.In(stratum => stratum.Incident.Rung >= 5.5);
        yield return Share(attacks, "fast and small", FastAndSmall);
        yield return Share(attacks, "declared without relief", DeclaredWithoutRelief);
        yield return Share(attacks, "slow or none", each => each.Hours(Milestone.Decision) > 14 * Day);
    }

    private static FactFigure Share(PopulationSample attacks, string mode, Func<Case, bool> isSo) =>
        new()
        {
            Name = mode,
            Value = attacks.Percent(isSo),
            Unit = "%",
            Expectation = Expectation.AtLeast(Least),
            Published = "occurs"
        };

    private static bool FastAndSmall(Case each) =>
        each.Hours(Milestone.Decision) <= 3 * Day && each.Hours(Milestone.FirstForce) <= 10 * Day
            && each.Share(Portion.DeliveredByDay30) < 0.25;

    private static bool DeclaredWithoutRelief(Case each) =>
        each.Hours(Milestone.Decision) <= 7 * Day && each.Hours(Milestone.FirstForce) > 10 * Day
            && each.Hours(Milestone.Effective) > 30 * Day;
}
