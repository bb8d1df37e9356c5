using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>C2, through the gap of a form that a list leaves out, and what a general clause takes off it.</summary>
internal sealed class C2UnlistedForms : FactEntry
{
    private const int Trials = 3000;

    public override string Id => "C2";
    public override string Statement =>
        "A sharp list does worse on unlisted forms; a general clause recovers most of the loss.";
    public override string Source =>
        "put in: an unlisted form raises the line by gap × precision × (1 − general clause)";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario listed = bench.Scenario("wordings"),
            unlisted = listed.Where(incident => incident with { Form = "a form nobody thought of" });
        Declaration vague = listed.Wording("vague"), sharp = listed.Wording("sharp"),
            clause = listed.Wording("sharp+general-clause");
        IReadOnlyList<TrialTable> inside = bench.Play(listed, [vague, sharp], Trials),
            outside = bench.Play(unlisted, [vague, sharp, clause], Trials);
        yield return Points("decisions on a listed attack, sharp less vague",
            Arms.Change(inside[0], inside[1], Arms.Decided), Expectation.Above(0));
        yield return Points("decisions on an unlisted attack, sharp less vague",
            Arms.Change(outside[0], outside[1], Arms.Decided), Expectation.Below(0));
        yield return new()
        {
            Name = "share of that loss which a general clause recovers",
            Value = Recovered(outside).In(100),
            Unit = "%",
            Expectation = Expectation.Above(50)
        };
        yield return new()
        {
            Name = "break-even share of unlisted forms",
            Value = BreakEven(inside, outside).In(100),
            Unit = "%",
            Expectation = Expectation.Between(1, 50)
        };
    }

    private static FactFigure Points(string name, Estimate change, Expectation asked) =>
        new() { Name = name, Value = change.In(100), Unit = "pts", Expectation = asked };

    private static Estimate Recovered(IReadOnlyList<TrialTable> outside)
    {
        double[][] decided = [.. outside.Select(table => Arms.Column(table, Arms.Decided))];
        return GroupedJackknife.Estimate(
            group => (Mean(decided[2], group) - Mean(decided[1], group))
                / (Mean(decided[0], group) - Mean(decided[1], group)),
            decided[0].Length);
    }

    /// <summary>
    /// The share of unlisted forms at which the sharp list gains on listed attacks what it loses on the others.
    /// </summary>
    private static Estimate BreakEven(IReadOnlyList<TrialTable> inside, IReadOnlyList<TrialTable> outside)
    {
        double[][] listed = [.. inside.Select(table => Arms.Column(table, Arms.Decided))],
            unlisted = [.. outside.Select(table => Arms.Column(table, Arms.Decided))];
        double Share(int? group)
        {
            double gain = Mean(listed[1], group) - Mean(listed[0], group),
                loss = Mean(unlisted[0], group) - Mean(unlisted[1], group);
            return gain / (gain + loss);
        }
        return GroupedJackknife.Estimate(Share, listed[0].Length);
    }

    private static double Mean(double[] column, int? without)
    {
        double sum = 0;
        int count = 0;
        for (int row = 0; row < column.Length; row++)
        {
            if (row % GroupedJackknife.Groups == without) continue;
            sum += column[row];
            count++;
        }
        return sum / count;
    }
}
