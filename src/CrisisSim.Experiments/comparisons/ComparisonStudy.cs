using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The same crises, with the same luck, under several wordings: how they differ, what each provision brings, and how
/// far that holds whatever one believes. Under one wording alone: what it comes to.
/// </summary>
public static class ComparisonStudy
{
    /// <summary>Crises below which nothing shows of sceptic and advocate, of unlisted forms, or of clauses.</summary>
    private const int FewestCrises = 100;

    /// <summary>
    /// The part of the crises that either prior and the unlisted form are played with, and the bounds between which it
    /// is kept.
    /// </summary>
    private const int Part = 10, FewestOfPart = 500, MostOfPart = 5000;

    /// <summary>
    /// Crises below which numbers are not weighed against the wording, crises with which each is tried, and how many are
    /// looked at again.
    /// </summary>
    private const int FewestToWeigh = 5000, TriedWith = 20, LookedAtAgain = 6;

    /// <summary>How much closer it is looked at where judgement is asked about.</summary>
    private const int Closer = 2;

    /// <summary>
    /// Plays the plan, in stages that the reports name: the crises, draws of judgement, unlisted
    /// forms, sceptic and advocate, clauses.
    /// </summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second and at the end of a stage, from any thread but never from
    /// two at once.</param>
    /// <param name="cancellation">Cancels the work; what is finished is kept.</param>
    /// <exception cref="ArgumentException">There is no declaration, or a number of the plan is out of its
    /// bounds.</exception>
    /// <exception cref="MemoryShortageException">The crises would not fit in memory.</exception>
    public static ComparisonResult Play(ComparisonPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RunPlan crises = plan.Crises;
        RunResult run = Run.Play(crises, report, cancellation: cancellation);
        var result = new ComparisonResult
        {
            Plan = plan,
            Run = run,
            Comparison = run.Tables.Count > 1 && run.Done > 0 ? Comparison.From(run.Tables) : null,
        };
        if (run.Interrupted || run.Done == 0) return result;
        if (result.Comparison is not { } comparison)
            return result with
            {
                JudgedAlone = JudgeAlone(plan, crises, run, report, cancellation),
                IsCutAfter = cancellation.IsCancellationRequested,
            };
        result = result with
        {
            Judged = Judge(plan, comparison, report, cancellation),
            IsCutAfter = cancellation.IsCancellationRequested,
        };
        if (run.Done < FewestCrises) return result;
        RunPlan part = crises with
        {
            Trials = TrialsOfPart(plan, run.Done),
            Precision = null,
        };
        return result with
        {
            BreakEvens = UnlistedFormStudy.Play(new UnlistedFormPlan(comparison, part), report, cancellation)
                .BreakEvens,
            Verdicts = Doubt(plan, comparison, part, report, cancellation),
            Attributions = ClauseAttribution.Play(plan, comparison, report, cancellation),
            Fragile = Weigh(plan, part, run.Done, report, cancellation),
            IsCutAfter = cancellation.IsCancellationRequested,
        };
    }

    /// <summary>A look at the numbers of the crisis alone, small beside the comparison.</summary>
    private static IReadOnlyList<FragileNumber> Weigh(ComparisonPlan plan, RunPlan part, int done,
        Action<PlayProgress>? report, CancellationToken cancellation)
    {
        if (done < FewestToWeigh || plan.Declarations.Count != 2 || plan.Judgement is not { } source) return [];
        var numbers = new FragilityPlan
        {
            Crises = part with { Trials = FewestOfPart, AsksForEntrapment = false },
            Numbers = [.. source.Numbers.Where(number => number.IsOfTheCrisis)],
            Tried = TriedWith,
            Closer = LookedAtAgain,
        };
        return [.. FragilityStudy.Play(numbers, report, cancellation).Numbers.Where(one => one.OutweighsTheWording)];
    }

    private static IReadOnlyList<JudgedDifference> Judge(ComparisonPlan plan, Comparison comparison,
        Action<PlayProgress>? report, CancellationToken cancellation) =>
        plan is { Draws: { } draws, Judgement: { } source }
            && JudgementStudy.Play(JudgementPlan.For(comparison, plan.Crises, source, draws), report, cancellation)
                is { Interrupted: false } judged
                ? judged.Differences
                : [];

    private static IReadOnlyList<JudgedValue> JudgeAlone(ComparisonPlan plan, RunPlan crises, RunResult run,
        Action<PlayProgress>? report, CancellationToken cancellation) =>
        plan is { Draws: { } draws, Judgement: { } source }
            ? JudgementStudy.PlayAlone(crises, run.Tables[0], source, draws, report, cancellation)
            : [];

    private static IReadOnlyList<PriorVerdict> Doubt(ComparisonPlan plan, Comparison comparison, RunPlan part,
        Action<PlayProgress>? report, CancellationToken cancellation)
    {
        if (plan.Under is not { } under) return [];
        var priors = new PriorPlan
        {
            Comparison = comparison,
            Crises = part,
            Sceptic = under(Prior.Sceptic),
            Advocate = under(Prior.Advocate),
        };
        return PriorStudy.Play(priors, report, cancellation).Verdicts;
    }

    private static int TrialsOfPart(ComparisonPlan plan, int done) =>
        Math.Min(done, Math.Clamp(done / Part * (plan.Draws is null ? 1 : Closer), FewestOfPart, MostOfPart));
}
