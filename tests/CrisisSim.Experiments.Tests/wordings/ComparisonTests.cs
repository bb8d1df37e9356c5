using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class ComparisonTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2026)]
    public void A_wording_differs_from_itself_by_zero(ulong seed)
    {
        RunResult run = Run.Play(Crises.Plan(200, 2, Crises.Precise, Crises.Precise) with { Seed = seed });
        WordingPair pair = Comparison.From(run.Tables).AgainstBaseline.Single();
        foreach (EndpointDifference d in pair.Differences)
        {
            if (d.Difference is not { } difference)
            {
                d.Baseline.ShouldBe(d.Other);
                continue;
            }
            difference.Value.ShouldBe(0);
            difference.Interval.Contains(0).ShouldBeTrue();
            difference.Interval.Width.ShouldBeGreaterThan(0);
            d.NoTrialDiffers.ShouldBeTrue();
            (d.IsResolved, d.Favours, d.TrialsToResolve).ShouldBe((false, 0, null));
        }
        pair.Decided.Discordant.ShouldBe(0);
        pair.NotResolved.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_is_no_cause()
    {
        RunResult run = Run.Play(
            Crises.Plan(200, 1, Crises.Vague, Crises.Vague with { Name = "renamed", Text = "other words" }));
        Comparison
            .From(run.Tables).AgainstBaseline
            .Single().Differences
            .ShouldAllBe(d => d.Difference == null || d.NoTrialDiffers);
    }

    [Fact]
    public void Every_wording_is_compared_with_the_first_and_any_pair_can_be_had()
    {
        var comparison = Comparison.From(
            Run.Play(Crises.Plan(300, 2, Crises.Vague, Crises.Precise, Crises.Vague with { Name = "third" })).Tables);
        comparison.AgainstBaseline
            .Select(p => (p.Baseline, p.Other))
            .ShouldBe([("vague", "precise"), ("vague", "third")]);
        Estimate forth = comparison.Between(0, 1)[Endpoints.HoursWithoutDecision].Difference!.Value;
        Estimate back = comparison.Between(1, 2)[Endpoints.HoursWithoutDecision].Difference!.Value;
        back.Value.ShouldBe(-forth.Value, 1e-9);
        comparison.Between(0, 1).ShouldBeSameAs(comparison.AgainstBaseline[0]);
    }

    [Fact]
    public void The_hours_by_stage_sum_to_the_hours_without_an_effective_response()
    {
        var comparison = Comparison.From(Run.Play(Crises.Plan(300)).Tables);
        Endpoint without = Endpoints.Named("hours_without_effective_response")!;
        foreach (Wording wording in comparison.Wordings)
            wording.HoursByStage.Sum(hours => hours.Value).ShouldBe(wording[without]!.Value.Value, 1e-6);
    }

    [Fact]
    public void The_ends_of_the_crisis_are_shares_of_all_crises()
    {
        TrialTable table = Tables.Create(4,
            columns => ((byte[])[
                (byte)EndKind.Halted,
                (byte)EndKind.Halted,
                (byte)EndKind.FaitAccompli,
                0
            ]).CopyTo(columns.Ends));
        var wording = Wording.From(table);
        wording.Share(EndKind.Halted).Value.ShouldBe(0.5);
        wording.Share(EndKind.FaitAccompli).Value.ShouldBe(0.25);
        wording.Share(EndKind.Restored).Value.ShouldBe(0);
        Enum.GetValues<EndKind>().Sum(end => wording.Share(end).Value).ShouldBe(1);
    }

    [Fact]
    public void Trials_divide_by_who_decided()
    {
        double never = Tables.Never;
        TrialTable a = Tables.Create(Milestone.Decision, 1, 2, never, never, 5),
            b = Tables.Create(Milestone.Decision, 1, never, 3, never, 5);
        Comparison.From([a, b]).AgainstBaseline.Single().Decided.ShouldBe(new Strata(2, 1, 1, 1));
    }

    [Fact]
    public void One_wording_is_no_comparison()
    {
        TrialTable table = Tables.Create(3, _ => { });
        Should.Throw<ArgumentException>(() => Comparison.From([table]));
        Should.Throw<ArgumentException>(() => Comparison.From([table, table.Take(2)]));
        Should.Throw<ArgumentException>(() => Comparison.From([table.Take(0), table.Take(0)]));
    }
}
