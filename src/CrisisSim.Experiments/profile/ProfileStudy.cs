namespace CrisisSim.Experiments;

/// <summary>
/// The same texts over a set of acts: a text is a rule for all crises, not for one. Crises of the same number have the
/// same luck under every text.
/// </summary>
public static class ProfileStudy
{
    /// <summary>The part of the crises with which either prior is played.</summary>
    private const int PartOfPriors = 4;

    /// <summary>Plays the plan, one act after the other, then lets attackers choose where that is asked.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second from any thread, but never from two at once.</param>
    /// <param name="cancellation">Cancels the work; the acts that are finished are kept.</param>
    /// <exception cref="ArgumentException">There is no act, or they have not the same two or more texts, or attackers
    /// are to choose where there is nothing to choose, or a number of the plan is out of its bounds.</exception>
    /// <exception cref="MemoryShortageException">The crises would not fit in memory.</exception>
    public static ProfileResult Play(ProfilePlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        Require(plan);
        RunPlan[] runs = [.. plan.InOrder.Select(plan.Crises)];
        foreach (RunPlan run in runs) run.RequireMemory();
        long total = runs.Sum(Crises), before = 0;
        var acts = new List<ProfiledAct>();
        foreach ((ProfileAct act, RunPlan run) in plan.InOrder.Zip(runs))
        {
            long done = before;
            RunResult result = Run.Play(run,
                progress => report?.Invoke(new PlayProgress(done + progress.Done, total)), cancellation);
            if (result.Interrupted) return new ProfileResult { Plan = plan, Acts = acts, Interrupted = true };
            acts.Add(new ProfiledAct(act, result.Tables) { Priors = Judged(act, plan, cancellation) });
            before += Crises(run);
        }
        DeterrenceResult? chosen = plan.AsksAttackers ? DeterrenceStudy.Play(plan.Choice, report, cancellation) : null;
        return new ProfileResult
        {
            Plan = plan,
            Acts = acts,
            Interrupted = plan.AsksAttackers && chosen is null,
            Choice = chosen,
            Weighed = chosen is null ? [] : new WeighedActs(plan, acts, chosen).Differences,
        };
    }

    /// <summary>The act under both priors; null where there is nothing to ask, or the work is cut short.</summary>
    private static (ProfiledAct, ProfiledAct)? Judged(ProfileAct act, ProfilePlan plan, CancellationToken cancellation)
    {
        if (act.Priors is not { } priors) return null;
        ProfilePlan less = plan with { Trials = Math.Max(1, plan.Trials / PartOfPriors) };
        RunResult sceptic = Run.Play(less.Crises(priors.Sceptic), cancellation: cancellation),
            advocate = Run.Play(less.Crises(priors.Advocate), cancellation: cancellation);
        return sceptic.Interrupted || advocate.Interrupted
            ? null
            : (new ProfiledAct(priors.Sceptic, sceptic.Tables), new ProfiledAct(priors.Advocate, advocate.Tables));
    }

    private static long Crises(RunPlan run) =>
        (run.Trials + run.CounterfactualRuns(run.Trials).Sum(other => (long)other.Plan.Trials))
            * run.Declarations.Count;

    private static void Require(ProfilePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Acts.Count == 0) throw new ArgumentException("A profile needs an act.", nameof(plan));
        string[] texts = [.. plan.Acts[0].Declarations.Select(text => text.Name)];
        if (texts.Length < 2) throw new ArgumentException("A profile needs two wordings.", nameof(plan));
        if (plan.Acts.Any(act => !act.Declarations.Select(text => text.Name).SequenceEqual(texts)))
            throw new ArgumentException("The acts have not the same wordings.", nameof(plan));
        if (plan.AsksAttackers && plan.Menu.Count == 0)
            throw new ArgumentException("No act is one that an attacker could choose.", nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Trials, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Attackers, 1, nameof(plan));
    }
}
