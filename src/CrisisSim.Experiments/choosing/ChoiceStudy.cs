using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Seeks the best of several wordings by playing: OCBA (Chen et al. 2000), KN (Kim and Nelson 2001) or Rinott (1978).
/// OCBA and KN play with common random numbers: trial n has the same luck under every wording. Wordings that come to
/// the same in every crisis count as one, and the first of them alone is played on: with OCBA after the first stage,
/// with KN after so many crises that they cannot well differ by the lead that is worth telling.
/// </summary>
public static class ChoiceStudy
{
    /// <summary>Trials between two looks, times the number of wordings.</summary>
    private const int Look = 100;

    /// <summary>Plays and chooses.</summary>
    /// <param name="plan">What to choose among.</param>
    /// <param name="report">Called about ten times a second; the total is the budget.</param>
    /// <param name="cancellation">Cancels it; what is finished is kept.</param>
    /// <returns>Null where it was cancelled before the first stage was over.</returns>
    /// <exception cref="MemoryShortageException">The crises of the front would not fit in memory.</exception>
    /// <exception cref="ArgumentException">There are fewer than two wordings.</exception>
    /// <exception cref="StudyAnalysisException">An outcome cannot be chosen on, the budget is below the first stage, or
    /// an indifference is missing.</exception>
    public static ChoiceResult? Play(ChoicePlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        Require(plan);
        if (plan.Front.Count > 0) plan.FrontCrises.RequireMemory();
        var progress = new ProgressGate(report, plan.Budget, TimeProvider.System);
        var trials = new ChoiceTrials(plan, progress, cancellation);
        trials.Play([.. plan.Declarations.Select(_ => (long)plan.FirstStage)]);
        if (trials.Crises < plan.FirstStage * (long)plan.Declarations.Count) return null;
        (double? probability, bool reached) = plan.Procedure switch
        {
            ChoiceProcedure.Kn => Race(plan, trials),
            ChoiceProcedure.Rinott => TwoStages(plan, trials),
            _ => Allocate(plan, trials),
        };
        progress.Close();
        return WithFront(Result(plan, trials) with { Probability = probability, IsReached = reached }, report,
            cancellation);
    }

    private static ChoiceResult WithFront(ChoiceResult result, Action<PlayProgress>? report,
        CancellationToken cancellation)
    {
        ChoicePlan plan = result.Plan;
        if (plan.Front.Count == 0) return result;
        RunResult run = Run.Play(plan.FrontCrises, report.As("crises of the front"), cancellation);
        if (run.Interrupted) return result with { Interrupted = true };
        DeterrenceResult? attackers = plan.Attackers is { } count
            ? DeterrenceStudy.Play(AttackersOf(plan, count), report, cancellation)
            : null;
        return result with
        {
            Front = TextFront.Find([.. plan.Declarations.Select(of => of.Name)], run.Tables, plan.Front, attackers),
            Deterrence = attackers,
            Interrupted = result.Interrupted || (plan.Attackers is not null && attackers is null),
        };
    }

    private static DeterrencePlan AttackersOf(ChoicePlan plan, int count) => new()
    {
        Scenario = plan.Scenario,
        Declarations = plan.Declarations,
        Seed = plan.Seed,
        Threads = plan.Threads,
        Attackers = count,
        Precision = plan.AttackersPrecision,
    };

    private static void Require(ChoicePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Declarations.Count < 2)
            throw new ArgumentException("A choice has two wordings or more.", nameof(plan));
        if (plan.Budget < plan.FirstStage * (long)plan.Declarations.Count)
            throw new StudyAnalysisException(
                $"the budget does not suffice for a first stage of {Names.Crises(plan.FirstStage)} under each of "
                    + $"{plan.Declarations.Count} wordings");
        if (plan.Procedure != ChoiceProcedure.Ocba && plan.Indifference <= 0)
            throw new MissingLeadException(
                $"'{Names.Key(plan.Procedure)}' guarantees a choice among wordings that differ by a lead worth "
                    + "telling, which must be stated");
    }

    private static (double?, bool) Allocate(ChoicePlan plan, ChoiceTrials trials)
    {
        int[] apart = trials.Apart;
        while (apart.Length > 1)
        {
            OptionStanding[] all = trials.Standings, standings = [.. apart.Select(k => all[k])];
            double probability = Probability(standings, trials.Better, plan.Indifference);
            long left = Math.Min(plan.Budget - trials.Crises, (long)Look * apart.Length);
            if (probability >= plan.Confidence || left <= 0 || trials.Interrupted)
                return (probability, probability >= plan.Confidence);
            IReadOnlyList<long> next = Ocba.Next(standings, left, trials.Better, plan.Indifference);
            trials.Play(
                [.. plan.Declarations.Select((_, k) => Array.IndexOf(apart, k) is >= 0 and int at ? next[at] : 0)]);
        }
        return (null, false);
    }

    /// <summary>
    /// Of the others each counts as worse by the indifference: the probability that the best is behind none by more.
    /// </summary>
    private static double Probability(OptionStanding[] standings, Better better, double indifference)
    {
        int sign = better == Better.Higher ? 1 : -1,
            best = Enumerable.Range(0, standings.Length).MaxBy(i => sign * standings[i].Mean);
        return CorrectSelection.Slepian(
            [.. standings.Select((of, i) => i == best
                ? of
                : new OptionStanding(of.Mean - (sign * indifference), of.Variance, of.Trials))],
            better);
    }

    private static (double?, bool) Race(ChoicePlan plan, ChoiceTrials trials)
    {
        var race = new KimNelson(trials.Columns, plan.Indifference, plan.Confidence, trials.Better, trials.Range);
        IReadOnlyList<int> racing = [.. Enumerable.Range(0, plan.Declarations.Count)];
        for (long played = plan.FirstStage; ; played += Look)
        {
            racing = race.Survivors(racing, [.. trials.Standings.Select(of => of.Mean)], played);
            racing = trials.ApartBy(plan.Indifference, racing);
            if (racing.Count == 1) return (plan.Confidence, true);
            if (trials.Crises + (long)Look * racing.Count > plan.Budget || trials.Interrupted) return (null, false);
            trials.Play([.. plan.Declarations.Select((_, k) => racing.Contains(k) ? (long)Look : 0)]);
            if (trials.Interrupted) return (null, false);
        }
    }

    private static (double?, bool) TwoStages(ChoicePlan plan, ChoiceTrials trials)
    {
        double constant = Rinott.Constant(plan.Declarations.Count, plan.Confidence, plan.FirstStage);
        long[] more = [.. trials.Standings.Select(
            of => Rinott.Trials(constant, of.Variance, plan.Indifference, plan.FirstStage) - plan.FirstStage)];
        long needed = trials.Crises + more.Sum();
        if (needed > plan.Budget) return (null, false);
        trials.Play(more);
        return trials.Interrupted ? (null, false) : (plan.Confidence, true);
    }

    private static ChoiceResult Result(ChoicePlan plan, ChoiceTrials trials)
    {
        IReadOnlyList<double[]> columns = trials.Columns;
        int sign = trials.Better == Better.Higher ? 1 : -1;
        int best = Best(plan, trials, sign);
        Confidence each = new Confidence(plan.Confidence).SharedAmong(columns.Count - 1);
        Interval possible = ChoiceTrials.Possible(plan);
        return new ChoiceResult
        {
            Plan = plan,
            Standings = [.. columns.Select(
                (column, k) => new ChoiceStanding(plan.Declarations[k].Name,
                    BoundedColumn.Estimate(column, possible),
                    k == best ? Itself(column.Length, each) : Behind((columns[best], column), possible, sign, each)))],
            Best = best,
            Probability = null,
            IsReached = false,
            Interrupted = trials.Interrupted,
        };
    }

    /// <summary>
    /// The best of those with the most trials in a race, for who fell out is not the best; with OCBA of those apart, for
    /// the rest are not played on and stand at the luck of their first crises.
    /// </summary>
    private static int Best(ChoicePlan plan, ChoiceTrials trials, int sign)
    {
        OptionStanding[] standings = trials.Standings;
        long most = standings.Max(of => of.Trials);
        IEnumerable<int> all = Enumerable.Range(0, standings.Length);
        return (plan.Procedure switch
        {
            ChoiceProcedure.Kn => all.Where(k => standings[k].Trials >= most),
            ChoiceProcedure.Ocba => trials.Apart,
            _ => all,
        }).MaxBy(k => sign * standings[k].Mean);
    }

    /// <summary>The best is behind itself by nothing.</summary>
    private static Estimate Itself(int trials, Confidence confidence) =>
        new(0, Interval.Point(0), trials, confidence, Caveats.NoTrialDiffers);

    private static Estimate Behind((double[] Best, double[] Other) columns, Interval possible, int sign,
        Confidence confidence)
    {
        int common = Math.Min(columns.Best.Length, columns.Other.Length);
        return Paired.Means(columns.Best.AsSpan(0, common), columns.Other.AsSpan(0, common), possible, confidence)
            .Difference.In(sign);
    }
}
