using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// P3. An ally engages when it sends something of its own. Its major response, in the sense of the crisis data, is an
/// act of its government: the earliest of its authorization, its movement and its arrival. What the alliance adopts as
/// a body (a statement, sanctions) does not count, for the data record acts of states. The data count an alert too, but
/// the model has no hour at which a government orders one: it counts forces as alerted from the leave to act on, before
/// any government has met. Read so, the figures stand beside the others where the pattern is missed. Days are calendar
/// days after the day of the trigger, which is struck at noon.
/// </summary>
internal sealed class P3Latency : FactEntry
{
    private const double Noon = 12, Day = 24, Factor = 2, SameDay = 10;

    private static readonly MemberMilestone[] MajorResponses =
    [
        MemberMilestone.Authorized,
        MemberMilestone.Moved,
        MemberMilestone.Arrived
    ];
    private static readonly MemberMilestone[] WithAlert = [MemberMilestone.Alerted, .. MajorResponses];

    public override string Id => "P3";

    public override string Statement =>
        "Latency of the allies that engage when an ally is attacked by violence: a tenth the same day, a fifth by the "
            + "next, half by day 4, nine tenths by day 26.";

    public override string Source =>
        "International Crisis Behavior v13, violent act on an ally, n = 103 (Brecher et al. 2020; computed); tolerance "
            + "a factor of 2";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        PopulationSample violent = bench.Attacks.In(stratum => stratum.Incident.IsViolent);
        yield return Share(violent, "same day", Day - Noon, SameDay);
        yield return Share(violent, "by the next day", (2 * Day) - Noon, 21);
        yield return Days(violent, "median", 0.5, 4);
        yield return Days(violent, "ninth decile", 0.9, 26);
    }

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => !ablation[0].IsMet ? NotFound
        : "governments act only once they are convinced, and under a standing body only once it has decided, so that "
            + "hardly anybody acts the same day "
        + "there; with reports that leave no doubt the share of the same day is within the tolerance";

    protected override IEnumerable<FactFigure> Ablate(FactBench bench)
    {
        Scenario evident = bench
            .Scenario(DefaultPopulation.File)
            .Where(incident => incident with { ReportRate = 20, ReportStrength = 3 });
        PopulationSample violent = bench.Attacks.In(stratum => stratum.Incident.IsViolent);
        yield return Share(DefaultPopulation.Play(bench, evident, stratum => stratum.Incident.IsViolent),
            "same day, reports that leave no doubt", Day - Noon, SameDay);
        yield return Share(violent.In(stratum => !stratum.IsStanding), "same day, pacts without a body", Day - Noon,
            SameDay);
        yield return Share(violent.In(stratum => stratum.IsStanding), "same day, standing bodies", Day - Noon, SameDay);
        yield return Share(violent, "same day, forces alerted from the leave to act on", Day - Noon, SameDay,
            WithAlert);
        yield return Days(violent, "median, the same", 0.5, 4, WithAlert);
    }

    /// <summary>Hours of the major response of each ally that engages: the earliest of some acts.</summary>
    private static IReadOnlyList<double> Responses(Case each, MemberMilestone[] acts) =>
        [.. each.Allies().Select(ally => Response(ally, each.Row, acts)).Where(double.IsFinite)];

    private static double Response(MemberTable ally, int row, MemberMilestone[] acts) =>
        ally[MemberQuantity.Share][row] > 0 ? acts.Min(act => ally[act][row]) : double.PositiveInfinity;

    private static FactFigure Share(PopulationSample violent, string name, double hours, double published,
        MemberMilestone[]? acts = null) =>
        new()
        {
            Name = name,
            Value = violent.Jackknife(cases =>
            {
                (double Hours, double Weight)[] all =
                [
                    .. cases.SelectMany(
                        each => Responses(each, acts ?? MajorResponses).Select(time => (time, each.Weight)))
                ];
                return 100 * all.Where(one => one.Hours < hours).Sum(one => one.Weight) / all.Sum(one => one.Weight);
            }),
            Unit = "%",
            Expectation = Expectation.Near(published, Factor),
            Published = $"{published:0}",
        };

    private static FactFigure Days(PopulationSample violent, string name, double level, double published,
        MemberMilestone[]? acts = null) =>
        new()
        {
            Name = name,
            Value = violent.Quantile(level, each => Responses(each, acts ?? MajorResponses)).In(1 / Day),
            Unit = "d",
            Expectation = Expectation.Near(published, Factor),
            Published = $"{published:0}",
        };
}
