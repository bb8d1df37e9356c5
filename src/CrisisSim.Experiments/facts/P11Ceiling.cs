namespace CrisisSim.Experiments;

/// <summary>
/// P11, over the default population, allies of any resolve: the change of all armed attacks together.
/// </summary>
internal sealed class P11Ceiling : FactEntry
{
    public override string Id => "P11";
    public override string Statement =>
        "A pact lowers P(armed attack) by a tenth to a half over the default population; much more would be wrong.";
    public override string Source =>
        "disputes begun against members of conditional deterrent pacts −18 % (Benson 2011); other pacts about nothing "
            + "(Kenwick & Vasquez 2017)";

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => !ablation[0].IsMet ? NotFound
        : "states without a text value their partner here as allies do, and help of their own accord at no cost at "
            + "home; set against a world in which "
        + "nobody helps, the change is within the tolerance. Texts that promise talk alone invite attacks, for they "
        + "bar the body from assistance";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        yield return Percent("armed attack under a pact, against nothing promised", bench.Choice.Change(_ => true)) with
        {
            Expectation = Expectation.Between(-50, -10),
            Published = "−18"
        };
    }

    protected override IEnumerable<FactFigure> Ablate(FactBench bench) =>
    [
        Percent("the same, against everybody else staying out", bench.Choice.ChangeFromNoAlliance(_ => true)) with
        {
            Expectation = Expectation.Between(-50, -10)
        },
        Percent("against nothing promised, pacts that promise more than talk",
            bench.Choice.Change(stratum => !stratum.IsTalkAlone)),
        Percent("against nothing promised, pacts that promise talk alone",
            bench.Choice.Change(stratum => stratum.IsTalkAlone)),
    ];

    private static FactFigure Percent(string name, Statistics.Estimate value) =>
        new() { Name = name, Value = value, Unit = "%" };
}
