using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public sealed class DriftStudyTests
{
    private static readonly DriftParameters Still = new()
    {
        PrecisionHalfLife = double.PositiveInfinity,
        ExercisesHalfLife = double.PositiveInfinity,
        NewForms = 0,
        Accessions = 0,
        Crises = 0,
        PledgeHalfLife = double.PositiveInfinity,
    };

    /// <summary>A text in which only the precision of the words differs from the vague one.</summary>
    private static readonly Declaration Exact = Crises.Vague with
    {
        Name = "exact",
        Triggers = new PerDomain<Trigger>([.. Enumerable.Repeat(new Trigger { Precision = 0.95 }, Domains.Count)]),
    };

    [Fact]
    public void Where_nothing_fades_joins_or_is_invented_every_year_is_year_0_bit_for_bit()
    {
        DriftResult result = DriftStudy.Play(Plan(Still, 60, Crises.Vague, Crises.Precise));

        foreach (DriftWording wording in result.Wordings)
            foreach (DriftYear year in wording.Years.Concat(wording.Without.Values))
                ShouldBeTheSame(year, wording.First);
    }

    [Fact]
    public void Year_0_is_what_a_run_of_the_same_seed_plays()
    {
        DriftResult result = DriftStudy.Play(Plan(new DriftParameters(), 60, Crises.Vague, Crises.Precise));
        RunResult run = Run.Play(Crises.Plan(60) with { Scenario = result.Plan.Scenario, AsksForFalseAlarms = true });

        foreach ((DriftWording wording, TrialTable table) in result.Wordings.Zip(run.Tables))
        {
            wording.First.Table[Milestone.Decision].ToArray().ShouldBe(table[Milestone.Decision].ToArray());
            foreach (Endpoint endpoint in DriftEndpoints.All)
                endpoint.Estimate(wording.First.Table).ShouldBe(endpoint.Estimate(table), endpoint.Name);
        }
    }

    [Fact]
    public void A_wording_against_itself_differs_by_exactly_nothing_in_every_year()
    {
        DriftResult result = DriftStudy.Play(
            Plan(new DriftParameters { NewForms = 0.1, Accessions = 0.3 }, 60, Crises.Precise, Crises.Precise));

        foreach (Endpoint endpoint in DriftEndpoints.All)
            for (int year = 0; year < result.Plan.Years.Count; year++)
            {
                EndpointDifference difference = result.Difference(endpoint, 1, year);
                difference.NoTrialDiffers.ShouldBeTrue(endpoint.Name);
                difference.Difference!.Value.Value.ShouldBe(0);
            }
        var change = DriftChange.Measure(result, 1, Endpoints.HoursWithoutDecision);
        change.Change.Has(Caveats.NoTrialDiffers).ShouldBeTrue();
        change.Parts.ShouldAllBe(part => part.Part.Has(Caveats.NoTrialDiffers));
        change.CrossesZero.ShouldBeNull();
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        DriftPlan plan = Plan(new DriftParameters { Accessions = 0.3 }, 150, Crises.Vague, Crises.Precise);
        DriftResult one = DriftStudy.Play(plan), two = DriftStudy.Play(plan with { Threads = 2 });

        foreach ((DriftWording first, DriftWording second) in one.Wordings.Zip(two.Wordings))
            foreach ((DriftYear year, DriftYear same) in first.Years.Zip(second.Years)) ShouldBeTheSame(same, year);
    }

    [Fact]
    public void Reviews_that_find_and_mend_everything_keep_precision()
    {
        DriftParameters drift = new() { FoundByReview = 1, AmendmentLag = 0, NewForms = 0.1 };
        Declaration kept = Listed(Exact) with { Governance = new Governance { ReviewEvery = 1 } };
        DriftResult result = DriftStudy.Play(Plan(drift, 60, Crises.Vague, kept));

        foreach (DriftYear year in result.Wordings[1].Years)
        {
            year.Precision.ShouldAllBe(precision => precision == 0.95);
            year.Unlisted.ShouldAllBe(unlisted => !unlisted);
        }
    }

    [Fact]
    public void C5_without_reviews_the_gain_of_exact_words_falls_towards_nothing()
    {
        Scenario clear = Crises.Small with { Incident = new Incident { Rung = 6.5 } };
        DriftParameters ebbing = Still with { PrecisionHalfLife = 3, PrecisionFloor = 0, FoundByExercise = 0 };
        DriftPlan plan = Plan(ebbing, 1500,
            Crises.Vague with { Triggers = Exact.Triggers.With(Domain.Land, new Trigger { Precision = 0 }) }, Exact);
        DriftResult result = DriftStudy.Play(
            plan with { Scenario = clear with { Mechanisms = plan.Scenario.Mechanisms }, Years = [0, 3, 30] });

        double[] gains = [.. Enumerable
            .Range(0, 3)
            .Select(year => result.Difference(Endpoints.HoursWithoutDecision, 1, year).Difference!.Value.Value)];
        result
            .Difference(Endpoints.HoursWithoutDecision, 1, 0).Favours
            .ShouldBe(1, "exact words help where the attack is well above the line");
        gains[1].ShouldBeGreaterThan(gains[0]);
        Math.Abs(gains[2]).ShouldBeLessThan(Math.Abs(gains[0]) / 5);
        DriftChange.Measure(result, 1, Endpoints.HoursWithoutDecision).Change.Interval.Low.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Below_the_line_the_ebb_of_exact_words_brings_answers_that_the_text_does_not_owe()
    {
        Scenario below = Crises.Small with { Incident = new Incident { Rung = 4 } };
        DriftParameters ebbing = Still with { PrecisionHalfLife = 3, PrecisionFloor = 0, FoundByExercise = 0 };
        DriftPlan plan = Plan(ebbing, 1500, Crises.Vague, Exact);
        DriftResult result = DriftStudy.Play(
            plan with { Scenario = below with { Mechanisms = plan.Scenario.Mechanisms }, Years = [0, 30] });

        double[] undecided = [.. result.Wordings[1].Years.Select(
            year => Endpoints.NeverDecided.Estimate(year.Table)!.Value.Value)];
        undecided[1].ShouldBeLessThan(undecided[0]);
    }

    [Fact]
    public void A_list_meets_more_and_more_forms_that_it_leaves_out()
    {
        DriftResult result = DriftStudy.Play(
            Plan(Still with { NewForms = 0.05, FoundByExercise = 0 }, 400, Crises.Vague, Listed(Exact)));

        double[] unlisted = [.. result.Wordings[1].Years.Select(year => year.Unlisted.Average(of => of ? 1.0 : 0))];
        unlisted[0].ShouldBe(0);
        unlisted[1].ShouldBe(1 - Math.Exp(-0.5), 0.08);
        unlisted[2].ShouldBe(1 - Math.Exp(-1), 0.08);
        result.Wordings[0].Last.Unlisted.ShouldAllBe(of => !of);
    }

    [Fact]
    public void Enlargement_is_told_apart_and_its_two_parts_sum_to_it()
    {
        DriftResult result = DriftStudy.Play(Plan(Still with { Accessions = 0.3 }, 200, Crises.Vague, Crises.Precise));
        var change = DriftChange.Measure(result, 1, Endpoints.HoursWithoutDecision);
        DriftPart[] enlargement = [.. change.Parts.SkipWhile(part => part.Name != "new members in all").Take(3)];

        result.Wordings[0].Last.Members.Average().ShouldBe(3 + (0.3 * 20), 0.6);
        result.Wordings[0].Without[DriftCauses.Accession].Members.ShouldAllBe(members => members == 3);
        enlargement.Select(part => part.WithinAnother).ShouldBe([false, true, true]);
        (enlargement[1].Part.Value + enlargement[2].Part.Value).ShouldBe(enlargement[0].Part.Value, 1e-9);
    }

    [Fact]
    public void Causes_that_are_not_at_work_are_not_played()
    {
        Plan(Still, 1, Crises.Vague).Causes.ShouldBe([DriftCauses.Ebb, DriftCauses.Exercises]);
        Plan(new DriftParameters(), 1,
            Crises.Vague with { Governance = new Governance { Sunset = 10, ExitNotice = 1 } }).Causes
            .ShouldBe([
                DriftCauses.Ebb,
                DriftCauses.NewForms,
                DriftCauses.Exercises,
                DriftCauses.Accession,
                DriftCauses.NewcomerSpread,
                DriftCauses.Sunset,
                DriftCauses.Exit,
                DriftCauses.Memory,
                DriftCauses.Fatigue
            ]);
        DriftPlan governed = Plan(Still with { PledgeHalfLife = 9, Crises = 0.1, Fatigue = 0 }, 1,
            Crises.Vague with
            {
                Pledges = new Pledges { Assigned = 0.5 },
                Governance = new Governance { Lessons = true, SpendingTarget = 0.02 }
            });
        governed.Causes.ShouldBe([DriftCauses.Ebb, DriftCauses.Exercises, DriftCauses.Memory, DriftCauses.Pledges,
            DriftCauses.Lessons]);
        (governed with
        {
            Scenario = governed.Scenario with
            {
                Members = [.. governed.Scenario.Members.Select(m => m with { Spending = 0.01 })]
            }
        }).Causes.ShouldContain(DriftCauses.Spending);
    }

    [Fact]
    public void What_each_cause_does_is_told_by_leaving_it_out()
    {
        DriftParameters drift = Still with { PledgeHalfLife = 3, Crises = 0.3, Fatigue = 0.3 };
        Declaration governed = Crises.Precise with
        {
            Obligation = Obligation.Assist,
            Pledges = new Pledges { Assigned = 1 },
            Governance = new Governance { Lessons = true, SpendingTarget = 0.03 }
        };
        DriftPlan plan = Plan(drift with { PrecisionHalfLife = 5 }, 60, Crises.Vague, governed);
        DriftWording played = DriftStudy.Play(plan with
        {
            Scenario = plan.Scenario with
            {
                Members = [.. plan.Scenario.Members.Select(m => m with
                {
                    Spending = 0.01,
                    Authorization = [new AuthorizationStep { Kind = StepKind.Parliament, Needs = Majority.Simple }]
                })]
            }
        }).Wordings[1];
        foreach (DriftCauses cause in (DriftCauses[])[DriftCauses.Pledges, DriftCauses.Lessons, DriftCauses.Fatigue,
            DriftCauses.Spending])
            Differ(played.Without[cause].Table, played.Last.Table).ShouldBeTrue($"{cause}");
        played.Last.ExtraSpending.ShouldAllBe(extra => extra > 0);
        played.Without[DriftCauses.Spending].ExtraSpending.ShouldAllBe(extra => extra == 0);
        played.First.ExtraSpending.ShouldAllBe(extra => extra == 0);
    }

    private static bool Differ(TrialTable one, TrialTable other) =>
        Milestone.All.Any(m => !one[m].SequenceEqual(other[m])) || Quantity.All.Any(q => !one[q].SequenceEqual(other[q]));

    [Fact]
    public void Years_that_do_not_begin_today_or_do_not_rise_are_refused()
    {
        Should.Throw<ArgumentException>(() => DriftStudy.Play(Plan(Still, 1, Crises.Vague) with { Years = [5, 10] }));
        Should.Throw<ArgumentException>(
            () => DriftStudy.Play(Plan(Still, 1, Crises.Vague) with { Years = [0, 10, 10] }));
        Should.Throw<ArgumentException>(() => DriftStudy.Play(Plan(Still, 1, Crises.Vague) with { Declarations = [] }));
    }

    [Fact]
    public void A_cancelled_run_keeps_what_is_done()
    {
        using var cancelled = new CancellationTokenSource();
        DriftResult result = DriftStudy.Play(Plan(Still, 100_000, Crises.Vague, Crises.Precise),
            progress => cancelled.Cancel(), cancelled.Token);

        result.Interrupted.ShouldBeTrue();
        result.Done.ShouldBeLessThan(100_000);
        result.Wordings.ShouldAllBe(wording => wording.Years.All(year => year.Table.Trials == result.Done));
    }

    private static Declaration Listed(Declaration text) => text with
    {
        Triggers = new PerDomain<Trigger>(
            [.. Enum.GetValues<Domain>().Select(domain => text.Triggers[domain] with { Lists = ["incursion"] })]),
    };

    private static DriftPlan Plan(DriftParameters drift, int trials, params Declaration[] declarations) => new()
    {
        Scenario = Crises.Small with { Mechanisms = Crises.Small.Mechanisms with { Drift = drift } },
        Declarations = declarations,
        Years = [0, 10, 20],
        Seed = 2026,
        Trials = trials,
        Threads = 1,
    };

    private static void ShouldBeTheSame(DriftYear year, DriftYear other)
    {
        foreach (Milestone milestone in Milestone.All)
            year.Table[milestone].ToArray().ShouldBe(other.Table[milestone].ToArray(), $"{milestone}");
        foreach (Tally tally in Tally.All)
            year.Table[tally].ToArray().ShouldBe(other.Table[tally].ToArray(), $"{tally}");
        foreach (Portion portion in Portion.All)
            year.Table[portion].ToArray().ShouldBe(other.Table[portion].ToArray(), $"{portion}");
        year.Precision.ShouldBe(other.Precision);
        year.Exercises.ShouldBe(other.Exercises);
        year.Members.ShouldBe(other.Members);
    }
}
