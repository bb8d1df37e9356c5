using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// C6, without an independent report: pooling cuts private noise and not the error that all share. Belief rests on the
/// reports alone: the author is known, the act is as doubtful as an act of its domain, and the victim's word has no
/// weight. Else a finding would also undo what the members believed beforehand, which no report has told them.
/// </summary>
internal sealed class C6JointCell : FactEntry
{
    private const int Trials = 3000;
    private const double KnownAuthor = 0.999;

    public override string Id => "C6";
    public override string Statement =>
        "A joint cell saves needless decisions where members err each for itself, and hardly any where all err alike.";
    public override string Source =>
        "put in: reports share one error of variance ρ_s; thirty-two sources at ρ_s = .3 are worth 3.1";

    protected override IEnumerable<FactFigure> Measure(FactBench bench) =>
        [.. Figures(bench, "own error high, shared .02", 0.02, 0.5,
            Expectation.Below(0)), .. Figures(bench, "own error low, shared .6", 0.6, 0.1, Expectation.AtLeast(-1))];

    private static IEnumerable<FactFigure> Figures(FactBench bench, string where, double sharedError,
        double memberError, Expectation onNothing)
    {
        Scenario attack = WithErrors(bench.Scenario("wordings"), sharedError, memberError),
            accident = attack.Where(incident => incident with { Real = false });
        Declaration[] texts = [ByMajority(attack.Wording("vague")), ByMajority(attack.Wording("joint-cell"))];
        IReadOnlyList<TrialTable> attacks = bench.Play(attack, texts, Trials),
            accidents = bench.Play(accident, texts, Trials);
        yield return Points($"{where}: decisions on an attack with a joint cell",
            Arms.Change(attacks[0], attacks[1], Arms.Decided), Expectation.Above(0));
        yield return Points($"{where}: decisions where there is none",
            Arms.Change(accidents[0], accidents[1], Arms.Decided), onNothing);
    }

    /// <summary>
    /// Where one objector can stop a decision, disagreement alone keeps out what only some believe, and a cell that errs
    /// errs for all; a majority shows what pooling does.
    /// </summary>
    private static Declaration ByMajority(Declaration text) => text with
    {
        Procedure = text.Procedure with { Rule = DecisionRules.Named("qualified_majority")! },
    };

    private static FactFigure Points(string name, Estimate change, Expectation asked) =>
        new() { Name = name, Value = change.In(100), Unit = "pts", Expectation = asked };

    private static Scenario WithErrors(Scenario scenario, double shared, double member) =>
        scenario.Where(incident => incident with { ActPrior = null, AuthorPrior = KnownAuthor }) with
        {
            Mechanisms = scenario.Mechanisms with
            {
                Evidence = scenario.Mechanisms.Evidence with
                {
                    SharedError = shared,
                    MemberError = member,
                    VictimWord = 0,
                },
            },
        };
}
