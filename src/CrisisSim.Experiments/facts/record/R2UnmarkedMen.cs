using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>R2. Where the author denies the act, capitals come to believe it one after the other.</summary>
internal sealed class R2UnmarkedMen : RecordEntry
{
    private const string File = "unmarked-men";
    private const double Fortnight = 14 * Day;

    public override string Id => "R2";
    public override string Statement =>
        "With unmarked men in place of an open act, the median capital believes after 1 to 5 days, and in about a tenth "
            + "of crises not by day 14.";

    public override string Source =>
        "Crimea 2014: denied by its sender for 49 d; of 181 dated acts the author was "
            + "named within a day in 81 % where the form is open, in 32 % where it is doubtful; tolerance of the "
            + "tenth a factor of 2";

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => ablation switch
    {
        [{ IsMet: true }, { IsMet: true }] => "two things mislead capitals together, and without "
            + "either the share is within the tolerance: the error that all of them share, .3 of a report's variance, and "
            + "the sender's denial",
        [{ IsMet: true }, ..] => "the error that all capitals share misleads them together; with a shared error of .1 in place "
            + "of .3 the share is within the tolerance, and the sender's denial alone does not make it",
        [_, { IsMet: true }] => "the sender's denial makes it: were nothing denied, the share would be within the tolerance",
        _ => NotFound,
    };

    protected override IEnumerable<FactFigure> Reasons(RecordPlays plays)
    {
        yield return Late(plays, "shared error of .1", scenario => scenario with
        {
            Mechanisms = scenario.Mechanisms with
            {
                Evidence = scenario.Mechanisms.Evidence with { SharedError = 0.1 },
            },
        });
        yield return Late(plays, "nothing denied", scenario => scenario.Where(act => act with { Deception = 0 }));
    }

    private static FactFigure Late(RecordPlays plays, string where, Func<Scenario, Scenario> change)
    {
        TrialTable table = plays.Play(change(plays.Of(File)));
        IReadOnlyList<MemberTable> allies = Allies(table);
        return new()
        {
            Name = $"the median capital does not believe by day 14, {where}",
            Value = Percent(table, row => MedianCapital(allies, row) > Fortnight),
            Unit = "%",
            Expectation = Expectation.Near(10, 2),
        };
    }

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        TrialTable table = plays.Play(plays.Of(File));
        IReadOnlyList<MemberTable> allies = Allies(table);
        double[] median = [.. Enumerable.Range(0, table.Trials).Select(row => MedianCapital(allies, row))];
        yield return new()
        {
            Name = "the median capital believes after",
            Value = Quantile(median).In(1 / Day),
            Unit = "d",
            Expectation = Expectation.Between(1, 5),
        };
        yield return new()
        {
            Name = "the median capital does not believe by day 14",
            Value = Percent(table, row => median[row] > Fortnight),
            Unit = "%",
            Expectation = Expectation.Near(10, 2),
            Published = "about a tenth",
        };
        yield return new()
        {
            Name = "capitals that do not believe by day 14",
            Value = Mean.Estimate([.. Enumerable.Range(0, table.Trials).Select(row => 100 * allies.Average(
                ally => ally[MemberMilestone.Convinced][row] > Fortnight ? 1.0 : 0.0))]),
            Unit = "%",
        };
    }

    private static double MedianCapital(IReadOnlyList<MemberTable> allies, int row)
    {
        double[] hours = [.. allies.Select(ally => (double)ally[MemberMilestone.Convinced][row]).Order()];
        return hours[(hours.Length - 1) / 2];
    }
}
