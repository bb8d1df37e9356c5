using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Which numbers the differences between two wordings hang on: each is moved alone to either end of its range, over the
/// same crises with the same luck. All are tried with few crises, those that moved most are played again with all.
/// </summary>
public static class FragilityStudy
{
    private const string Stage = "numbers moved alone";

    /// <summary>Plays the plan.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called after each number.</param>
    /// <param name="cancellation">Ends the work; nothing is then found.</param>
    public static FragilityResult Play(FragilityPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        int done = 0, all = plan.Numbers.Count + Math.Min(plan.Closer, plan.Numbers.Count);
        var tried = new NumberMoves(plan.Crises with { Trials = Math.Min(plan.Tried, plan.Crises.Trials) }, cancellation);
        IReadOnlyList<JudgedNumber> closer =
        [
            .. Moved(tried, plan.Numbers).OrderByDescending(one => one.Weight).Take(plan.Closer)
                .Select(one => one.Number),
        ];
        if (cancellation.IsCancellationRequested)
            return new FragilityResult(plan, tried.Stated, [], Interrupted: true);
        var played = new NumberMoves(plan.Crises, cancellation);
        FragileNumber[] found = [.. Moved(played, closer).OrderByDescending(one => one.Weight).Take(plan.Shown)];
        return cancellation.IsCancellationRequested
            ? new FragilityResult(plan, played.Stated, [], Interrupted: true)
            : new FragilityResult(plan, played.Stated, found, Interrupted: false);

        List<FragileNumber> Moved(NumberMoves moves, IReadOnlyList<JudgedNumber> numbers)
        {
            var moved = new List<FragileNumber>();
            foreach (JudgedNumber number in numbers)
            {
                if (cancellation.IsCancellationRequested) break;
                if (moves.Of(number) is { Weight: > 0 } one) moved.Add(one);
                report?.Invoke(new PlayProgress(++done, all, Stage));
            }
            return moved;
        }
    }
}

/// <summary>What a study of fragility came to.</summary>
/// <param name="Plan">What was played.</param>
/// <param name="Stated">The differences at the numbers as stated. Compared by reference.</param>
/// <param name="Numbers">The numbers that move a difference most, the strongest first. Compared by reference.</param>
/// <param name="Interrupted">Whether the work was cut short; then there are no numbers.</param>
public sealed record FragilityResult(FragilityPlan Plan, IReadOnlyList<EndpointDifference> Stated,
    IReadOnlyList<FragileNumber> Numbers, bool Interrupted);

/// <summary>The same crises with one number moved after the other.</summary>
internal sealed class NumberMoves
{
    private readonly RunPlan crises;
    private readonly CancellationToken cancellation;
    private readonly IReadOnlyList<TrialTable> asStated;

    public NumberMoves(RunPlan crises, CancellationToken cancellation)
    {
        (this.crises, this.cancellation) = (crises, cancellation);
        RunResult run = Run.Play(crises, cancellation: cancellation);
        asStated = run.Tables;
        Stated = run.Interrupted
            ? []
            : [.. Endpoints.PrimaryAsPlayed.Select(endpoint => endpoint.Difference(asStated[0], asStated[1]))];
    }

    /// <summary>The differences at the numbers as stated; none where the work was cut short.</summary>
    public IReadOnlyList<EndpointDifference> Stated { get; }

    /// <summary>The difference that a number moves most; null where an end of its range cannot be played.</summary>
    public FragileNumber? Of(JudgedNumber number)
    {
        if (Play(number.At(number.Low)) is not { } low || Play(number.At(number.High)) is not { } high) return null;
        return Stated
            .Where(stated => stated.Difference is not null)
            .Select(stated => Measure(number, stated, low, high))
            .OfType<FragileNumber>()
            .MaxBy(one => one.Weight);
    }

    private FragileNumber? Measure(JudgedNumber number, EndpointDifference stated, IReadOnlyList<TrialTable> low,
        IReadOnlyList<TrialTable> high)
    {
        Endpoint endpoint = stated.Endpoint;
        if (Moved(endpoint, low) is not { } down || Moved(endpoint, high) is not { } up) return null;
        Estimate moved = Math.Abs(up.Value) >= Math.Abs(down.Value) ? up : down;
        return new()
        {
            Number = number,
            Endpoint = endpoint,
            Stated = stated.Difference!.Value,
            AtLow = endpoint.Difference(low[0], low[1]).Difference!.Value,
            AtHigh = endpoint.Difference(high[0], high[1]).Difference!.Value,
            Moved = moved,
            Weight = Math.Abs(moved.Value) / Luck(endpoint, stated),
        };
    }

    /// <summary>Half-width of the stated difference; where no crisis differs, that of one crisis in all.</summary>
    private double Luck(Endpoint endpoint, EndpointDifference stated) =>
        stated.Difference!.Value.HalfWidth is > 0 and var half and < double.PositiveInfinity
            ? half
            : Math.Max(1.0 / crises.Trials, endpoint.Estimate(asStated[0])?.HalfWidth ?? 0);

    private Estimate? Moved(Endpoint endpoint, IReadOnlyList<TrialTable> tables) =>
        endpoint.EachDifference(asStated[0], asStated[1]) is { } before
            && endpoint.EachDifference(tables[0], tables[1]) is { } after
            ? endpoint.Effect([.. after.Zip(before, (now, then) => now - then)], asStated[0].Horizon, 2)
            : null;

    private IReadOnlyList<TrialTable>? Play(Scenario? scenario)
    {
        if (scenario is null) return null;
        RunResult result = Run.Play(crises.In(scenario), cancellation: cancellation);
        return result.Interrupted && result.Done < 2 ? null : result.Tables;
    }
}
