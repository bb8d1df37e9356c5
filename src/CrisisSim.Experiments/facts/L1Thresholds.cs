using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// L1: the line of assistance is a criterion, and hits and false alarms are read off the same scale (Green &amp; Swets
/// 1966).
/// </summary>
internal sealed class L1Thresholds : FactEntry
{
    private const int Trials = 2000;

    private static readonly double[] Lines = [7, 6.5, 6, 5.5, 5, 4.5];

    public override string Id => "L1";
    public override string Statement => "Lowering the threshold of assistance raises hits and false alarms together.";
    public override string Source => "signal detection: one criterion, two rates (Green & Swets 1966)";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario real = bench.Scenario("wordings"), unreal = real.Where(incident => incident with { Real = false });
        Declaration[] texts = [.. Lines.Select(
            line => real.Wording("sharp").Retrigger(t => t with { AssistAt = line }))];
        IReadOnlyList<TrialTable> attacks = bench.Play(real, texts, Trials),
            accidents = bench.Play(unreal, texts, Trials);
        yield return Gained("decisions on an attack, line at 4.5 instead of 7", attacks, Arms.Decided);
        yield return Gained("forces moved where there is none, same change", accidents, Arms.Alarmed);
        yield return new()
        {
            Name = "steps of half a rung at which either falls",
            Value = Arms.Exact(Falling(attacks, Arms.Decided) + Falling(accidents, Arms.Alarmed)),
            Expectation = Expectation.Exactly(0),
        };
    }

    private static FactFigure Gained(string name, IReadOnlyList<TrialTable> tables,
        Func<TrialTable, int, double> rate) =>
        new()
        {
            Name = name,
            Value = Arms.Change(tables[0], tables[^1], rate).In(100),
            Unit = "pts",
            Expectation = Expectation.Above(0)
        };

    private static int Falling(IReadOnlyList<TrialTable> tables, Func<TrialTable, int, double> rate) =>
        Enumerable.Range(1, tables.Count - 1).Count(k => Arms.Change(tables[k - 1], tables[k], rate).Interval.High < 0);
}
