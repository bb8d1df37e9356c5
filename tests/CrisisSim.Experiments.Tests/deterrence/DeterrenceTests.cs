using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class DeterrenceTests
{
    private static readonly DeterrenceResult Usual = Choices.Play(Choices.Plan());

    [Fact]
    public void A_wording_against_itself_differs_by_exactly_zero_and_choices_by_nothing_else()
    {
        DeterrenceResult result = Choices.Play(
            Choices.Plan(null, Crises.Precise, Crises.Precise with { Name = "renamed", Text = "in other type" }));
        foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
        {
            DeterrenceContrast contrast = result.Between(0, 1, measure);
            foreach (Estimate part in (Estimate[])[contrast.Difference, contrast.Response, contrast.Selection])
            {
                part.Value.ShouldBe(0, measure.Key);
                (part.Interval.Width > 0).ShouldBe(measure.Consequence is not null, measure.Key);
                part.Has(Caveats.NoTrialDiffers).ShouldBe(measure.Consequence is not null, measure.Key);
            }
        }
    }

    [Fact]
    public void What_no_inner_crisis_shows_is_left_open_by_what_so_many_may_not_show()
    {
        double largest = Enumerable.Range(0, Usual.Menu.Count).Max(act => Usual.ShareChoosing(1, act).Value);
        Estimate war = Usual.Estimate(1, DeterrenceMeasure.GeneralWar);
        (war.Value, war.Interval.Low).ShouldBe((0, 0), "eight crises of an act do not come to war");
        war.Interval.High.ShouldBe(largest * Unseen.MostOf(8), 1e-12);
        Estimate sent = Usual.Estimate(Usual.NoAlliance, DeterrenceMeasure.ForceSent);
        (sent.Value, sent.Interval.Width).ShouldBe((0, 0), "where all stay out nobody sends");
    }

    [Fact]
    public void One_attacker_tells_nothing_of_others()
    {
        DeterrenceResult alone = Choices.Play(Choices.Plan() with { Attackers = 1 });
        alone.Estimate(1, DeterrenceMeasure.ArmedAttack).Interval.ShouldBe(new Interval(0, 1));
        alone.Estimate(1, DeterrenceMeasure.ForceSent).Interval.IsBounded.ShouldBeFalse();
        alone.Between(0, 1, DeterrenceMeasure.ArmedAttack).Difference.Interval.ShouldBe(new Interval(-1, 1));
    }

    [Fact]
    public void Few_attackers_have_the_tails_of_Student()
    {
        DeterrenceResult five = Choices.Play(Choices.Plan() with { Attackers = 5 });
        double At(double level) =>
            five.Between(0, 1, DeterrenceMeasure.ForceSent, new Confidence(level)).Difference.HalfWidth;
        (At(0.99) / At(0.95)).ShouldBe(4.60409 / 2.77645, 1e-5); // t with 4 degrees of freedom
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void The_number_of_threads_changes_nothing(int threads)
    {
        DeterrenceResult many = Choices.Play(Choices.Plan() with { Threads = threads });
        for (int s = 0; s < Usual.Settings.Count; s++)
            foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
                many.Estimate(s, measure).ShouldBe(Usual.Estimate(s, measure));
    }

    [Fact]
    public void Response_and_selection_add_up_to_every_difference()
    {
        foreach (int against in (int[])[0, Usual.NoDeclaration, Usual.NoAlliance])
            foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
            {
                DeterrenceContrast contrast = Usual.Between(against, 1, measure);
                (contrast.Response.Value + contrast.Selection.Value).ShouldBe(contrast.Difference.Value, 1e-12,
                    measure.Key);
            }
    }

    [Fact]
    public void Nothing_pressure_and_attack_are_all_there_is()
    {
        for (int s = 0; s < Usual.Settings.Count; s++)
        {
            double sum = Usual.Estimate(s, DeterrenceMeasure.NoAction).Value
                + Usual.Estimate(s, DeterrenceMeasure.GreyZone).Value
                + Usual.Estimate(s, DeterrenceMeasure.ArmedAttack).Value;
            sum.ShouldBe(1, 1e-12);
            Enumerable
                .Range(0, Usual.Menu.Count)
                .Sum(a => Usual.ShareChoosing(s, a).Value)
                .ShouldBe(1 - Usual.Estimate(s, DeterrenceMeasure.NoAction).Value, 1e-12);
        }
    }

    [Fact]
    public void An_act_that_is_listed_twice_changes_nothing()
    {
        Scenario twice = Choices.World with
        {
            Menu = [.. Choices.World.Menu, Choices.Raid with { Name = "raid, again" }]
        };
        DeterrenceResult result = Choices.Play(Choices.Plan(twice));
        for (int s = 0; s < result.Settings.Count; s++)
        {
            foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
                result.Estimate(s, measure).Value.ShouldBe(Usual.Estimate(s, measure).Value, 1e-9, measure.Key);
            (result.ShareChoosing(s, 1).Value + result.ShareChoosing(s, 3).Value).ShouldBe(
                Usual.ShareChoosing(s, 1).Value, 1e-9);
        }
    }

    [Fact]
    public void A_finer_grid_of_rungs_hardly_changes_who_acts()
    {
        DeterrenceResult coarse = Choices.Play(Choices.Plan(Grid(1), Crises.Vague)),
            fine = Choices.Play(Choices.Plan(Grid(4), Crises.Vague));
        foreach (int s in (int[])[0, coarse.NoAlliance])
            fine
                .Estimate(s, DeterrenceMeasure.NoAction).Value
                .ShouldBe(coarse.Estimate(s, DeterrenceMeasure.NoAction).Value, 0.06);
    }

    [Fact]
    public void Who_neither_errs_nor_trembles_takes_the_best_reply()
    {
        DeterrenceResult result = Choices.Play(Choices.Plan(Choices.World.Exact()));
        for (int s = 0; s < result.Settings.Count; s++)
        {
            GreyOptimum best = result.GreyZone(s)!.Value;
            double act = Math.Max(best.Utility, best.BestAttack);
            result.Estimate(s, DeterrenceMeasure.NoAction).Value.ShouldBe(act > 0 ? 0 : 1);
            result
                .Estimate(s, DeterrenceMeasure.ArmedAttack).Value
                .ShouldBe(act > 0 && best.BestAttack > best.Utility ? 1 : 0);
        }
    }

    [Fact]
    public void Chance_alone_acts_half_of_the_time()
    {
        DeterrenceResult result = Choices.Play(Choices.Plan(Choices.World.With(choice => choice with { Lambda = 0 })));
        for (int s = 0; s < result.Settings.Count; s++)
            result.Estimate(s, DeterrenceMeasure.NoAction).Value.ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Attackers_who_look_at_the_worst_act_less_under_every_text()
    {
        DeterrenceResult bold = Choices.Play(Choices.Plan(Choices.World.With(choice => choice with { Ambiguity = 0 })));
        DeterrenceResult wary = Choices.Play(Choices.Plan(Choices.World.With(choice => choice with { Ambiguity = 1 })));
        for (int s = 0; s < wary.Settings.Count; s++)
            wary
                .Estimate(s, DeterrenceMeasure.NoAction).Value
                .ShouldBeGreaterThanOrEqualTo(bold.Estimate(s, DeterrenceMeasure.NoAction).Value - 1e-12);
    }

    [Fact]
    public void The_motivated_act_more_than_others()
    {
        DeterrenceResult calm = Choices.Play(Choices.Plan(Choices.World.With(choice => choice with { Motivated = 0 })));
        DeterrenceResult pressed =
            Choices.Play(Choices.Plan(Choices.World.With(choice => choice with { Motivated = 1 })));
        for (int s = 0; s < calm.Settings.Count; s++)
            pressed
                .Estimate(s, DeterrenceMeasure.NoAction).Value
                .ShouldBeLessThan(calm.Estimate(s, DeterrenceMeasure.NoAction).Value);
        pressed
            .Estimate(0, DeterrenceMeasure.ArmedAttackByMotivated).Value
            .ShouldBe(pressed.Estimate(0, DeterrenceMeasure.ArmedAttack).Value, 1e-12);
    }

    [Fact]
    public void What_makes_acts_cost_more_makes_fewer_act()
    {
        DeterrenceResult dear = Choices.Play(Choices.Plan(Choices.World.With(choice => choice with { Act = 0.5 })));
        dear
            .Estimate(0, DeterrenceMeasure.NoAction).Value
            .ShouldBeGreaterThan(Usual.Estimate(0, DeterrenceMeasure.NoAction).Value);
    }

    [Fact]
    public void Lift_alone_deters_where_the_force_that_would_come_needs_it()
    {
        DeterrenceResult little = Choices.Play(Choices.Plan(Lifted(1), Crises.Precise) with { Batch = 32, Most = 32 });
        DeterrenceResult much = Choices.Play(Choices.Plan(Lifted(8), Crises.Precise) with { Batch = 32, Most = 32 });
        much
            .Estimate(0, DeterrenceMeasure.ArmedAttack).Value
            .ShouldBeLessThan(little.Estimate(0, DeterrenceMeasure.ArmedAttack).Value);
    }

    [Fact]
    public void A_plan_out_of_its_bounds_is_refused()
    {
        Should.Throw<ArgumentException>(() => DeterrenceStudy.Play(Choices.Plan() with { Declarations = [] }));
        Should.Throw<ArgumentException>(() => DeterrenceStudy.Play(Choices.Plan() with { Attackers = 0 }));
        Should.Throw<ArgumentException>(() => DeterrenceStudy.Play(Choices.Plan() with { Most = 4 }));
        Should.Throw<ArgumentException>(() => DeterrenceStudy.Play(Choices.Plan() with { Most = 9 }));
        Should.Throw<ArgumentException>(() => DeterrenceStudy.Play(Choices.Plan() with { Draws = 1 }));
    }

    [Fact]
    public void Acts_that_are_not_known_as_closely_as_asked_are_named_the_least_known_first()
    {
        Usual.Uncertain.ShouldNotBeEmpty();
        Usual.Uncertain[0].Error.ShouldBe(Usual.WorstError);
        Usual.Uncertain.ShouldAllBe(act => act.Error > Usual.Plan.Precision);
        DeterrenceResult known = Choices.Play(Choices.Plan() with { Precision = 10 });
        known.Uncertain.ShouldBeEmpty();
    }

    [Fact]
    public void More_inner_crises_are_played_where_more_is_to_be_known()
    {
        DeterrenceResult coarse = Choices.Play(Choices.Plan(null, Crises.Vague) with { Most = 64, Precision = 0.2 });
        DeterrenceResult fine = Choices.Play(Choices.Plan(null, Crises.Vague) with { Most = 64, Precision = 0.1 });
        fine.Crises.ShouldBeGreaterThan(coarse.Crises);
        fine.WorstError.ShouldBeLessThan(coarse.WorstError);
    }

    [Fact]
    public void Priors_that_hold_no_coupling_apart_give_no_verdict_and_others_one_for_each_pair()
    {
        Scenario Under(Prior prior) => Choices.World with { Couplings = Priors.Strengths(prior, isListed: true) };
        IReadOnlyList<DeterrenceVerdict> Verdicts(Prior one, Prior other) =>
            DeterrenceVerdicts.Play(Usual, prior => Under(prior == Prior.Sceptic ? one : other), null, default).Verdicts;
        Verdicts(Prior.Neutral, Prior.Neutral).ShouldBeEmpty();
        IReadOnlyList<DeterrenceVerdict> verdicts = Verdicts(Prior.Sceptic, Prior.Advocate);
        verdicts
            .Select(verdict => (verdict.Stated.Against, verdict.Stated.Setting))
            .ShouldBe([("no declaration", "vague"), ("no declaration", "precise"), ("vague", "precise")]);
        verdicts.ShouldAllBe(verdict => !(verdict.DependsOnJudgement && verdict.HoldsUnderBoth));
    }

    [Fact]
    public void What_is_cancelled_gives_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        DeterrenceStudy.Play(Choices.Plan(), cancellation: cancelled.Token).ShouldBeNull();
    }

    /// <summary>Acts in one form and domain, at rungs 5 to 8, so many a rung.</summary>
    private static Scenario Grid(int steps) => Choices.World with
    {
        Menu = [.. Enumerable
            .Range(0, (3 * steps) + 1)
            .Select(k => Choices.Raid with { Name = $"act {k}", Rung = 5 + ((double)k / steps) })],
    };

    private static Scenario Lifted(int lift) => Choices.World with
    {
        Members = [Crises.Member("Border", 1), Crises.Member("Near", 4), Crises.Member("Far", 4)],
        Alliance = Choices.World.Alliance with { Logistics = new Logistics { Lift = lift, Reception = 8 } },
        Attacker = Choices.World.Attacker with { Strength = 6, Objective = Kernel.Distribution.Fixed(900) },
    };
}
