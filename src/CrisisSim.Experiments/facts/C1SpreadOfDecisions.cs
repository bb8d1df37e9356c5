using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>C1, through the couplings of precision on the spread of readings.</summary>
internal sealed class C1SpreadOfDecisions : FactEntry
{
    private const int Trials = 3000;

    public override string Id => "C1";
    public override string Statement => "Precision narrows the spread of decisions on listed attacks.";
    public override string Source => "put in: σ of readings falls with precision";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario clear = bench.Scenario("wordings").Where(incident => incident with { Rung = 7 });
        IReadOnlyList<TrialTable> arms = bench.Play(clear, [clear.Wording("vague"), clear.Wording("sharp")], Trials);
        double[] means = [.. arms.Select(table => Arms.Column(table, Level).Average())];
        double Square(TrialTable table, int row)
        {
            double off = Level(table, row) - means[ReferenceEquals(table, arms[0]) ? 0 : 1];
            return off * off;
        }
        yield return new()
        {
            Name = "variance of the level decided on, sharp less vague",
            Value = Arms.Change(arms[0], arms[1], Square),
            Expectation = Expectation.Below(0)
        };
    }

    private static double Level(TrialTable table, int row) => (int)table.Level(row);
}
