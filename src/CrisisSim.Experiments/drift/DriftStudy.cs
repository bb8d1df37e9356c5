using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays histories: trial i meets history i, in every year and under every text with the luck of trial i. A row depends
/// on the seed and its number alone, so the results are the same for any number of threads.
/// </summary>
public sealed class DriftStudy
{
    private const long BytesOfRow = 400;

    /// <summary>The part of the histories with which either prior is played.</summary>
    private const int PartOfPriors = 4;

    private readonly DriftPlan plan;
    private readonly Scenario scenario;
    private readonly IReadOnlyList<DriftArm> arms;
    private readonly DriftColumns[] columns;
    private readonly int rows;
    private readonly (DriftState Standing, Trial Trial)?[,] stages;
    private readonly PastCrises?[,] pasts;

    private DriftStudy(DriftPlan plan, Scenario scenario, IReadOnlyList<DriftArm> arms, int rows)
    {
        (this.plan, this.scenario, this.arms, this.rows) = (plan, scenario, arms, rows);
        columns = [.. arms.Select(arm => new DriftColumns(HeadOf(plan.Declarations[arm.Wording]), rows))];
        stages = new (DriftState, Trial)?[plan.Threads, arms.Count];
        pasts = new PastCrises?[plan.Threads, arms.Count];
    }

    /// <summary>Plays the plan. Cancelling ends it within a trial; what is finished is kept.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second and at the end, from any thread but never from two at
    /// once.</param>
    /// <param name="cancellation">Cancels the run.</param>
    /// <exception cref="ArgumentException">There is no text, the years do not begin with 0 and rise, or a number is out
    /// of its bounds.</exception>
    /// <exception cref="MemoryShortageException">The histories would not fit in memory.</exception>
    public static DriftResult Play(DriftPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        Require(plan);
        RequireMemory(plan);
        var attacked = new DriftStudy(plan, plan.Scenario, DriftArm.Attacked(plan), plan.Trials);
        var unattacked = new DriftStudy(plan, Counterfactual.NoAttack.In(plan.Scenario),
            !plan.YearsAlone && Counterfactual.NoAttack.IsAskedOf(plan.Scenario) ? DriftArm.Unattacked(plan) : [],
            (plan.Trials + 1) / 2);
        long total = ((long)attacked.arms.Count * attacked.rows) + ((long)unattacked.arms.Count * unattacked.rows);
        var progress = new ProgressGate(report, total, TimeProvider.System);
        int done = attacked.PlayHistories(progress, cancellation);
        int quiet = done == plan.Trials && unattacked.arms.Count > 0
            ? unattacked.PlayHistories(progress, cancellation)
            : 0;
        progress.Close();
        bool interrupted = done < plan.Trials || (unattacked.arms.Count > 0 && quiet < unattacked.rows);
        return new DriftResult
        {
            Plan = plan,
            Wordings = attacked.Wordings(done, unattacked, quiet),
            Done = done,
            Interrupted = interrupted,
            Priors = interrupted ? null : Judged(plan, report, cancellation),
            IsCutAfter = !interrupted && cancellation.IsCancellationRequested,
        };
    }

    /// <summary>The years under both priors; null where there is nothing to ask.</summary>
    private static (DriftResult, DriftResult)? Judged(DriftPlan plan, Action<PlayProgress>? report,
        CancellationToken cancellation)
    {
        if (plan.Under is not { } under) return null;
        (Scenario Sceptic, Scenario Advocate) priors = (under(Prior.Sceptic), under(Prior.Advocate));
        if (!CouplingRegistry.All.Any(coupling => PriorStudy.Differs(coupling, priors))) return null;
        DriftResult sceptic = Play(Less(plan, priors.Sceptic), null, cancellation);
        report?.Invoke(new PlayProgress(1, 2, "sceptic and advocate"));
        DriftResult advocate = Play(Less(plan, priors.Advocate), null, cancellation);
        return sceptic.Interrupted || advocate.Interrupted ? null : (sceptic, advocate);
    }

    private static DriftPlan Less(DriftPlan plan, Scenario scenario) => plan with
    {
        Scenario = scenario,
        Under = null,
        YearsAlone = true,
        Declarations = [.. plan.Declarations.Select(
            text => scenario.Declarations.First(other => other.Name == text.Name))],
        Trials = Math.Max(1, plan.Trials / PartOfPriors),
    };

    private int PlayHistories(ProgressGate progress, CancellationToken cancellation)
    {
        var work = new Worklist(0, rows, arms.Count);
        return WorkerPool.Share(plan.Threads, work,
            (chunk, thread, stop) => PlayChunk(work, chunk, thread, progress, stop), cancellation);
    }

    private void PlayChunk(Worklist work, Worklist.Chunk chunk, int thread, ProgressGate progress,
        CancellationToken stop)
    {
        int row = chunk.Begin;
        for (; row < chunk.End && !stop.IsCancellationRequested; row++)
            if (!TryPlayRow(chunk.Declaration, row, thread, stop)) break;
        work.Finish(chunk, row - chunk.Begin);
        progress.Add(row - chunk.Begin);
    }

    private bool TryPlayRow(int place, int row, int thread, CancellationToken stop)
    {
        DriftArm arm = arms[place];
        DriftState standing = new History(scenario, plan.Seed, row).After(arm.Year, plan.Declarations[arm.Wording],
            arm.Causes);
        Trial trial = Stage(ref stages[thread, place], standing);
        PastCrises past = pasts[thread, place] ??=
            new PastCrises(scenario, plan.Declarations[arm.Wording], arm.Causes);
        if (Remembered(past, arm.Year, row, stop) is not { } remembered
            || trial.TryPlay(plan.Seed, row, stop, remembered) is not { } outcome) return false;
        columns[place].Write(row, outcome, standing, scenario.Incident.Form);
        return true;
    }

    /// <summary>What is remembered in a row; null where the work was cancelled meanwhile.</summary>
    private Memory? Remembered(PastCrises past, double year, int row, CancellationToken stop)
    {
        past.Heed(stop);
        try
        {
            return past.Remembered(year, plan.Seed, row);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>
    /// The stage as it stands from the row before, where nothing has changed; setting one costs about as much as a
    /// trial.
    /// </summary>
    private static Trial Stage(ref (DriftState Standing, Trial Trial)? stage, DriftState standing)
    {
        if (stage is not { } kept || kept.Standing.Scenario != standing.Scenario
            || kept.Standing.Declaration != standing.Declaration)
            stage = kept = (standing, new Trial(standing.Scenario, standing.Declaration));
        return kept.Trial;
    }

    private DriftWording[] Wordings(int done, DriftStudy unattacked, int quiet) =>
        [.. plan.Declarations.Select((text, wording) => new DriftWording
    {
        Declaration = text,
        Years = [.. plan.Years.Select((year, k) => columns[(wording * plan.Years.Count) + k]
            .Year(year, done, quiet > 0 ? unattacked.columns[(wording * plan.Years.Count) + k].Table(quiet) : null))],
        Without = plan.Causes.Select(
            (cause, k) => (cause, At: (plan.Declarations.Count * plan.Years.Count) + (wording * plan.Causes.Count) + k))
            .ToDictionary(of => of.cause, of => columns[of.At].Year(plan.Last, done, null)),
    })];

    private TableHead HeadOf(Declaration text) => new()
    {
        Declaration = text.Name,
        Seed = plan.Seed,
        Horizon = plan.Scenario.Horizon,
        Members = [],
        Victim = plan.Scenario.Victim,
        IsAttack = scenario.Incident.Real,
    };

    private static void RequireMemory(DriftPlan plan) => MemoryShortageException.ThrowIfAbove(
        BytesOfRow * plan.Trials * plan.Declarations.Count * ((2 * plan.Years.Count) + plan.Causes.Count), plan.Trials);

    private static void Require(DriftPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Declarations.Count == 0) throw new ArgumentException("A run needs a declaration.", nameof(plan));
        if (plan.Years.Count == 0 || plan.Years[0] != 0
            || !plan.Years.Zip(plan.Years.Skip(1)).All(pair => pair.First < pair.Second) || !double.IsFinite(plan.Last))
            throw new ArgumentException("The years begin with 0, and each is above the one before.", nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Trials, 1, nameof(plan));
    }
}

/// <summary>One text in one year, with some or all causes at work, where there is an attack or none.</summary>
internal readonly record struct DriftArm(int Wording, double Year, DriftCauses Causes, bool Real)
{
    /// <summary>Every text in every year, then, in the last year, every text without each cause alone.</summary>
    public static IReadOnlyList<DriftArm> Attacked(DriftPlan plan) =>
    [
        .. Everywhere(plan, real: true),
        .. plan.Declarations.SelectMany(
            (_, text) => plan.Causes.Select(cause => new DriftArm(text, plan.Last, DriftCauses.All & ~cause, true))),
    ];

    /// <summary>Every text in every year where the same incident is no attack.</summary>
    public static IReadOnlyList<DriftArm> Unattacked(DriftPlan plan) => [.. Everywhere(plan, real: false)];

    private static IEnumerable<DriftArm> Everywhere(DriftPlan plan, bool real) =>
        plan.Declarations.SelectMany(
            (_, text) => plan.Years.Select(year => new DriftArm(text, year, DriftCauses.All, real)));
}

/// <summary>
/// What the crises of one arm came to, and how text and alliance stood in each; rows may be written from several
/// threads.
/// </summary>
internal sealed class DriftColumns(TableHead head, int capacity)
{
    private readonly TrialColumns trials = new(head, capacity);
    private readonly double[] precision = new double[capacity], exercises = new double[capacity],
        members = new double[capacity], spending = new double[capacity];
    private readonly bool[] unlisted = new bool[capacity], newForm = new bool[capacity], lapsed = new bool[capacity];

    public void Write(int row, Outcome outcome, DriftState standing, string form)
    {
        // Members come and go: no column of theirs means the same in all rows.
        trials.Write(row, outcome with { Members = [] });
        precision[row] = standing.Precision;
        exercises[row] = standing.Scenario.Alliance.Exercises;
        members[row] = standing.Scenario.Members.Count;
        spending[row] = standing.ExtraSpending;
        unlisted[row] = !standing.Covers;
        newForm[row] = standing.Scenario.Incident.Form != form;
        lapsed[row] = standing.Lapsed;
    }

    public TrialTable Table(int rows) => new(trials, rows);

    public DriftYear Year(double year, int rows, TrialTable? ifNoAttack) => new()
    {
        Year = year,
        Table = ifNoAttack is null ? Table(rows) : Table(rows).If(Counterfactual.NoAttack, ifNoAttack),
        Precision = precision[..rows],
        Exercises = exercises[..rows],
        Members = members[..rows],
        ExtraSpending = spending[..rows],
        Unlisted = unlisted[..rows],
        NewForm = newForm[..rows],
        Lapsed = lapsed[..rows],
    };
}
