using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Tries wordings as warning instruments: the same trials, with the same luck, as an attack and as no attack that looks
/// like it, at several thresholds. An incident that looks less like an attack than this one alarms less.
/// </summary>
public static class WarningStudy
{
    /// <summary>The part of the crises with which either prior is played.</summary>
    private const int PartOfPriors = 2;

    /// <summary>
    /// Plays the plan, one text and rule after the other. Cancelling ends it; what is finished is kept.
    /// </summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second from any thread, but never from two at once.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="ArgumentException">There is no text or threshold, or a number of the plan is out of its
    /// bounds.</exception>
    /// <exception cref="MemoryShortageException">The crises of one text would not fit in memory.</exception>
    public static WarningResult Play(WarningPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        Require(plan);
        PlanOf(plan, plan.Texts[0], real: true).RequireMemory(runs: 2);
        var curves = new List<WarningCurve>();
        long each = 2L * plan.Trials * plan.Shifts.Count, done = 0;
        foreach (RuledText text in plan.Texts)
        {
            long before = done;
            void ReportProgress(PlayProgress progress, long more) =>
                report?.Invoke(new PlayProgress(before + more + progress.Done, each * plan.Texts.Count));
            RunResult with = Run.Play(PlanOf(plan, text, real: true), progress => ReportProgress(progress, 0),
                cancellation: cancellation);
            RunResult without = Run.Play(PlanOf(plan, text, real: false),
                progress => ReportProgress(progress, each / 2),
                cancellation: cancellation);
            if (with.Interrupted || without.Interrupted) return new WarningResult(curves, Interrupted: true);
            curves.AddRange(Enum.GetValues<Answer>().Select(answer => Curve(plan, text, answer, (with, without))));
            done += each;
        }
        return new WarningResult(curves, Interrupted: false) { Priors = Priors(plan, cancellation) };
    }

    /// <summary>The first rule of each text under both priors; null where there is nothing to ask.</summary>
    private static (IReadOnlyList<WarningCurve>, IReadOnlyList<WarningCurve>)? Priors(WarningPlan plan,
        CancellationToken cancellation)
    {
        if (plan.Under is not { } under) return null;
        (Scenario Sceptic, Scenario Advocate) priors = (under(Prior.Sceptic), under(Prior.Advocate));
        if (!CouplingRegistry.All.Any(coupling => PriorStudy.Differs(coupling, priors))) return null;
        WarningResult sceptic = Play(Less(plan, priors.Sceptic), null, cancellation),
            advocate = Play(Less(plan, priors.Advocate), null, cancellation);
        return sceptic.Interrupted || advocate.Interrupted ? null : (sceptic.Curves, advocate.Curves);
    }

    private static WarningPlan Less(WarningPlan plan, Scenario scenario) => plan with
    {
        Scenario = scenario,
        Under = null,
        Texts =
        [
            .. plan.Texts.DistinctBy(text => text.Written.Name).Select(text => text with
            {
                Written = scenario.Declarations.First(other => other.Name == text.Written.Name),
            }),
        ],
        Trials = Math.Max(1, plan.Trials / PartOfPriors),
    };

    private static WarningCurve Curve(WarningPlan plan, RuledText text, Answer answer,
        (RunResult With, RunResult Without) played) =>
        new(
        text,
        answer,
        RocCurve.Estimate([.. plan.Shifts.Select((shift, k) => new RocTrials(
            shift, answer.Column(played.With.Tables[k], plan.Hours),
                answer.Column(played.Without.Tables[k], plan.Hours)))]));

    private static RunPlan PlanOf(WarningPlan plan, RuledText text, bool real) => new()
    {
        // Nothing that comes after the hour is asked for, so nothing is played beyond it.
        Scenario = WithAttack(plan.Scenario, real) with { Horizon = plan.Hours },
        Declarations = [.. plan.Shifts.Select(shift => text.At(shift, plan.Scenario))],
        Seed = plan.Seed,
        Trials = plan.Trials,
        Threads = plan.Threads,
    };

    private static Scenario WithAttack(Scenario scenario, bool real) => !real
        ? Counterfactual.NoAttack.In(scenario)
        : scenario.Incident.Real
            ? scenario
            : scenario.KeepPast() with
            {
                Incidents = [.. scenario.Incidents.Select(incident => incident with { Real = true })],
            };

    private static void Require(WarningPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Texts.Count == 0) throw new ArgumentException("There is no text to try.", nameof(plan));
        if (plan.Shifts.Count == 0 || plan.Shifts.Distinct().Count() < plan.Shifts.Count)
            throw new ArgumentException("The thresholds are at least one, and none stands twice.", nameof(plan));
        if (!(plan.Hours > 0 && plan.Hours <= plan.Scenario.Horizon))
            throw new ArgumentException("An answer counts by an hour above 0 and at most the horizon.", nameof(plan));
    }
}
