using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class WarningTests
{
    private static readonly RuledText Silent = new(Crises.Vague, DecisionRule.Silence);

    [Fact]
    public void The_point_as_written_is_what_a_run_of_the_text_gives()
    {
        WarningResult tried = WarningStudy.Play(Plan(Crises.Vague.Procedure.Rule) with { Trials = 200 });
        RunPlan plain = Crises.Plan(200, 1, Crises.Vague);
        TrialTable attack = Run.Play(plain).Tables[0];
        TrialTable none = Run.Play(
            plain with
            {
                Scenario = Crises.Small with { Incident = Crises.Small.Incident with { Real = false } }
            }).Tables[0];

        foreach (WarningCurve curve in tried.Curves)
        {
            curve.AsWritten.Threshold.ShouldBe(0);
            curve.AsWritten.Hits.ShouldBe(Proportion.From(curve.Answer.Column(attack)));
            curve.AsWritten.FalseAlarms.ShouldBe(Proportion.From(curve.Answer.Column(none)));
        }
        tried.Curves.Single(curve => curve.Answer == Answer.Decision).AsWritten.Hits.ShouldBe(
            Proportion.From([.. attack[Milestone.Decision].ToArray().Select(hour => hour <= 720)]));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        WarningPlan plan = Plan(DecisionRule.Silence) with { Trials = 100 };
        WarningStudy.Play(plan with { Threads = 3 }).Curves.SelectMany(c => c.Curve.Points)
            .ShouldBe(WarningStudy.Play(plan with { Threads = 1 }).Curves.SelectMany(c => c.Curve.Points));
    }

    [Fact]
    public void An_incident_that_is_no_attack_is_played_as_one_too()
    {
        WarningPlan plan = Plan(DecisionRule.Silence) with { Trials = 100 };
        Scenario unreal = plan.Scenario with { Incident = plan.Scenario.Incident with { Real = false } };
        WarningStudy.Play(plan with { Scenario = unreal }).Curves[0].Curve.Points.ShouldBe(
            WarningStudy.Play(plan).Curves[0].Curve.Points);
    }

    [Fact]
    public void Both_lines_of_every_domain_are_moved_and_the_rule_is_set()
    {
        Declaration moved = Silent.At(-1.5, Crises.Small);
        moved.Procedure.Rule.ShouldBe(DecisionRule.Silence);
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            (moved.Triggers[domain].ConsultAt, moved.Triggers[domain].AssistAt).ShouldBe((1.5, 4));
            (moved.Triggers[domain] with { ConsultAt = 3, AssistAt = 5.5 }).ShouldBe(Crises.Vague.Triggers[domain]);
        }
    }

    [Fact]
    public void Where_a_text_names_no_leader_the_most_influential_ally_leads()
    {
        Scenario led = Crises.Small with
        {
            Members = [.. Crises.Small.Members.Select(
                m => m with { Influence = m.Name == "Border" ? 9 : m.Name == "Far" ? 3 : 1 })]
        };
        new RuledText(Crises.Vague, DecisionRule.LeadState).At(0, led).Procedure.Leader.ShouldBe("Far");
        Silent.At(0, led).Procedure.Leader.ShouldBeNull();
    }

    [Theory]
    [InlineData(Obligation.Neutrality, 1)]
    [InlineData(Obligation.None, 1)]
    [InlineData(Obligation.ConsultOnly, 5)]
    [InlineData(Obligation.Assist, 6)]
    public void Rules_are_tried_where_they_make_sense_the_texts_own_first(Obligation obligation, int rules)
    {
        IReadOnlyList<RuledText> texts =
            RuledText.Sensible(Crises.Vague with { Obligation = obligation }, Crises.Small);
        texts.Count.ShouldBe(rules);
        texts.Select(text => text.Rule).ShouldBeUnique();
        texts[0].IsOwn.ShouldBeTrue();
    }

    [Fact]
    public void Cancelling_keeps_the_curves_that_are_finished()
    {
        using var cancelling = new CancellationTokenSource();
        WarningPlan plan = Plan(DecisionRule.Silence) with
        {
            Texts = [Silent, new(Crises.Vague, DecisionRule.Unanimity)],
            Trials = 3_000
        };
        long each = 2L * plan.Trials * plan.Shifts.Count;
        WarningResult part = WarningStudy.Play(plan, progress =>
        {
            if (progress.Done >= each) cancelling.Cancel();
        }, cancelling.Token);
        part.Interrupted.ShouldBeTrue();
        part.Curves.Select(curve => curve.Text.Rule).Distinct().ShouldBe([DecisionRule.Silence]);
        WarningStudy.Play(plan, cancellation: new CancellationToken(canceled: true)).Curves.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_out_of_bounds_is_refused()
    {
        WarningPlan plan = Plan(DecisionRule.Silence);
        Should.Throw<ArgumentException>(() => WarningStudy.Play(plan with { Texts = [] }));
        Should.Throw<ArgumentException>(() => WarningStudy.Play(plan with { Shifts = [] }));
        Should.Throw<ArgumentException>(() => WarningStudy.Play(plan with { Shifts = [0, 0] }));
        Should.Throw<ArgumentException>(() => WarningStudy.Play(plan with { Hours = Crises.Small.Horizon + 1 }));
        Should.Throw<ArgumentException>(() => WarningStudy.Play(plan with { Trials = 0 }));
    }

    private static WarningPlan Plan(DecisionRule rule) => new()
    {
        Scenario = Crises.Small,
        Texts = [new(Crises.Vague, rule)],
        Shifts = [-1, 0, 1],
        Seed = 2026,
        Threads = 1,
    };
}
