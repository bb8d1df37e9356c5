using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>R10. General war is rare, and how rare rests on judgement; how the rest ends stands beside the record.</summary>
internal sealed class R10GeneralWar : RecordEntry
{
    public override string Id => "R10";
    public override string Statement =>
        "General war comes of .1 to 2 in 100 crises, and of none where no contact may run into it.";

    public override string Source =>
        "judged: no crisis between nuclear powers has become general war; since 1945 a fait accompli took ground 82 "
            + "times, a coerced cession twice (Altman 2017), mostly where no garrison stood (Altman 2020)";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        TrialTable open = plays.OpenInForce;
        yield return War(open) with { Expectation = Expectation.Between(0.1, 2) };
        foreach (TrialTable other in plays.Open.Skip(1))
        {
            yield return new()
            {
                Name = $"general war by day 30, {other.Declaration} less {open.Declaration}",
                Value = Endpoints.GeneralWar.Difference(open, other).Difference!.Value.In(100),
                Unit = "pts",
            };
        }
        yield return War(plays.Play(Floor(plays.Scenario), RecordPlays.Trials / 2)) with
        {
            Name = "general war where no contact may run into it",
            Expectation = Expectation.Exactly(0),
        };
        yield return Ended(open, "the attacker keeps the ground", EndKind.FaitAccompli);
        yield return new()
        {
            Name = "of the crises in which ground was taken, the attacker keeps it",
            Value = Kept(open),
            Unit = "%",
            Published = "112 faits accomplis against 13 coerced cessions, 1918-2016",
        };
        yield return Ended(open, "the sides come to terms", EndKind.Settled);
        yield return Ended(open, "what was lost is restored", EndKind.Restored);
        yield return Ended(open, "the attack is halted", EndKind.Halted);
        yield return Ended(open, "the attacker withdraws", EndKind.Withdrew);
    }

    private static Estimate Kept(TrialTable table)
    {
        bool[] kept = [.. Enumerable.Range(0, table.Trials)
            .Where(row => double.IsFinite(table[Milestone.ObjectiveTaken][row]))
            .Select(row => !double.IsFinite(table[Milestone.Restored][row]))];
        return kept.Length == 0 ? Arms.Exact(0, 0) : Proportion.From(kept).Estimate().In(100);
    }

    /// <summary>The same without accidents: the low end of their range.</summary>
    private static Scenario Floor(Scenario scenario) => scenario with
    {
        Mechanisms = scenario.Mechanisms with
        {
            Escalation = scenario.Mechanisms.Escalation with { AccidentChance = 0 },
        },
    };

    private static FactFigure War(TrialTable table) => new()
    {
        Name = "general war by day 30",
        Value = Endpoints.GeneralWar.Estimate(table)!.Value.In(100),
        Unit = "%",
    };

    private static FactFigure Ended(TrialTable table, string name, EndKind end) => new()
    {
        Name = $"{name}, by the horizon",
        Value = Percent(table, row => table.End(row) == end),
        Unit = "%",
    };
}
