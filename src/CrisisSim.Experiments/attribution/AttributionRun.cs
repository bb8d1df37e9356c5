using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays crises under mixtures of two texts and divides the effect in each crisis by itself. What a crisis gives
/// depends on the seed and its number alone, so the results are the same for any number of threads.
/// </summary>
internal sealed class AttributionRun
{
    private readonly AttributionGame game;
    private readonly CoalitionDesign design;
    private readonly IReadOnlyList<Endpoint> endpoints;
    private readonly AttributionColumns[] columns;
    private readonly int rows;

    /// <summary>A run over endpoints that are means of a number that every crisis has.</summary>
    public AttributionRun(AttributionGame game, CoalitionDesign design, IReadOnlyList<Endpoint> endpoints, int rows)
    {
        (this.game, this.design, this.endpoints, this.rows) = (game, design, endpoints, rows);
        columns = [.. endpoints.Select(_ => new AttributionColumns(design, rows))];
    }

    /// <summary>Crises to be played.</summary>
    public long Plays => endpoints.Count == 0 ? 0 : (long)rows * design.Plays * (game.IsEffect ? 2 : 1);

    /// <summary>Plays, and answers with the crises that are finished.</summary>
    public int Play(ProgressGate progress, CancellationToken cancellation)
    {
        var work = new Worklist(0, endpoints.Count == 0 ? 0 : rows, 1);
        return WorkerPool.Share(game.Plan.Threads, work,
            (chunk, _, stop) => work.Finish(chunk, PlayChunk(chunk, progress, stop)), cancellation);
    }

    /// <summary>Whether the crises finished are all.</summary>
    public bool IsWhole(int done) => endpoints.Count == 0 || done == rows;

    /// <summary>The effects over the crises that are finished; none where there is none.</summary>
    public IEnumerable<Attribution> Over(int done) =>
        done == 0 ? [] : endpoints.Select((endpoint, k) => columns[k].Over(done, endpoint, game));

    /// <summary>
    /// Plays the rows of a chunk combination by combination: setting a stage costs about as much as a crisis.
    /// </summary>
    private int PlayChunk(Worklist.Chunk chunk, ProgressGate progress, CancellationToken stop)
    {
        int count = chunk.End - chunk.Begin;
        ulong[] coalitions = new ulong[count * design.Plays];
        for (int row = 0; row < count; row++)
            design.Draw(chunk.Begin + row, coalitions.AsSpan(row * design.Plays, design.Plays));
        double[][] worth = [.. endpoints.Select(_ => new double[coalitions.Length])];
        foreach (IGrouping<ulong, int> places in Enumerable
            .Range(0, coalitions.Length)
            .GroupBy(place => coalitions[place]))
        {
            int[] at = [.. places];
            foreach ((Scenario scenario, Declaration text, int sign) in game.Stages(places.Key))
            {
                if (!TryPlay(new Trial(scenario, text, game.Plan.Engine), at, chunk.Begin, stop, out TrialTable? table))
                    return 0;
                progress.Add(at.Length);
                for (int k = 0; k < endpoints.Count; k++) Count(endpoints[k].Each(table!)!, sign, at, worth[k]);
            }
        }
        for (int row = 0; row < count; row++)
            for (int k = 0; k < columns.Length; k++)
                columns[k].Write(chunk.Begin + row, chunk.Begin + row,
                    worth[k].AsSpan(row * design.Plays, design.Plays));
        return count;
    }

    private bool TryPlay(Trial trial, int[] at, int begin, CancellationToken stop, out TrialTable? table)
    {
        var scratch = new TrialColumns(AttributionFits.HeadOf(game.Plan.Scenario), at.Length);
        table = null;
        for (int k = 0; k < at.Length; k++)
        {
            if (trial.TryPlay(game.Plan.Seed, begin + (at[k] / design.Plays), stop) is not { } outcome) return false;
            scratch.Write(k, outcome);
        }
        table = new TrialTable(scratch, at.Length);
        return true;
    }

    private static void Count(double[] each, int sign, int[] at, double[] worth)
    {
        for (int k = 0; k < at.Length; k++) worth[at[k]] += sign * each[k];
    }
}

/// <summary>
/// What an endpoint came to in each crisis: the whole effect, what everyone's absence leaves, and each player's part.
/// </summary>
internal sealed class AttributionColumns
{
    private const double Rounding = 1e-12;

    private readonly CoalitionDesign design;
    private readonly double[] none, whole;
    private readonly double[][] parts, alone, last;
    private readonly ulong[] moving;

    public AttributionColumns(CoalitionDesign design, int rows)
    {
        this.design = design;
        (none, whole) = (new double[rows], new double[rows]);
        parts = Players(rows);
        moving = new ulong[rows];
        bool ends = design.Players > 0 && design.Ends(0) is not null;
        (alone, last) = ends ? (Players(rows), Players(rows)) : ([], []);
    }

    /// <summary>Writes a crisis, from the worth at each place of its combinations, which is rid of rounding.</summary>
    public void Write(int row, long trial, Span<double> worth)
    {
        Settle(worth);
        Span<double> divided = stackalloc double[design.Players];
        design.Divide(trial, worth, divided);
        (none[row], whole[row]) = (worth[0], worth[design.Whole]);
        moving[row] = design.Moving(trial, worth);
        for (int player = 0; player < parts.Length; player++)
        {
            parts[player][row] = divided[player];
            if (design.Ends(player) is not var (one, allBut)) continue;
            alone[player][row] = worth[one] - worth[0];
            last[player][row] = worth[design.Whole] - worth[allBut];
        }
    }

    /// <summary>
    /// Values that are apart by no more than rounding become one, so that the order of a sum does not count as a crisis
    /// that a player moves.
    /// </summary>
    private static void Settle(Span<double> worth)
    {
        int[] places = [.. Enumerable.Range(0, worth.Length)];
        double[] sorted = worth.ToArray();
        Array.Sort(sorted, places);
        for (int k = 1; k < sorted.Length; k++)
        {
            if (sorted[k] - sorted[k - 1] > Rounding * Math.Max(Math.Abs(sorted[k]), Math.Abs(sorted[k - 1]))) continue;
            worth[places[k]] = sorted[k] = sorted[k - 1];
        }
    }

    /// <summary>The effect over the first crises.</summary>
    public Attribution Over(int rows, Endpoint endpoint, AttributionGame game)
    {
        double horizon = game.Plan.Scenario.Horizon;
        int differences = game.IsEffect ? 2 : 1; // a coupling can turn the largest loss into the largest gain
        Estimate Whole(double[] column) =>
            game.Cut(endpoint, endpoint.Effect(column.AsSpan(0, rows), horizon));
        Estimate Effect(double[] column) =>
            game.Cut(endpoint, endpoint.Effect(column.AsSpan(0, rows), horizon, differences));
        return new Attribution
        {
            Endpoint = endpoint,
            From = game.Plan.From.Name,
            To = game.Plan.To.Name,
            By = game.Plan.By,
            Total = game.IsEffect
                ? Whole(whole)
                : Whole([.. whole.Take(rows).Zip(none, (with, without) => with - without)]),
            Values = game.IsEffect ? null : (Value(endpoint, none, rows, horizon), Value(endpoint, whole, rows, horizon)),
            Parts = game.Parts(player => Part(player, rows, Effect(parts[player])),
                alone.Length == 0 ? null : player => (Effect(alone[player]), Effect(last[player])),
                player => Each(player, rows)),
            Rest = game.IsEffect ? Whole(none) : null,
            Method = design.Words,
            IsExact = game.Plan.IsExact,
        };
    }

    private IReadOnlyList<PartOfCrisis> Each(int player, int rows) =>
    [
        .. Enumerable.Range(0, rows).Select(row => new PartOfCrisis(parts[player][row],
            alone.Length == 0 ? null : alone[player][row], last.Length == 0 ? null : last[player][row])),
    ];

    private static Estimate Value(Endpoint endpoint, double[] column, int rows, double horizon) =>
        endpoint.Kind == EndpointKind.Probability
            ? new Proportion(column.AsSpan(0, rows).Count(1.0), rows).Estimate()
            : EndpointInterval.Value(endpoint, column[..rows], horizon, default);

    /// <summary>
    /// The part; where gains and losses are equal in every crisis it is 0, and yet not without effect.
    /// </summary>
    private Estimate Part(int player, int rows, Estimate part) =>
        part.Has(Caveats.NoTrialDiffers) && moving.Take(rows).Any(moved => AttributionGame.Has(moved, player))
            ? part with { Caveats = Caveats.NoSpread }
            : part;

    private double[][] Players(int rows) => [.. Enumerable.Range(0, design.Players).Select(_ => new double[rows])];
}

/// <summary>What a provision or coupling contributes in one crisis, in the unit of the endpoint.</summary>
/// <param name="Part">Its part.</param>
/// <param name="Alone">Its effect alone; null where not every combination was played.</param>
/// <param name="Last">What would be lost without it; null as before.</param>
public readonly record struct PartOfCrisis(double Part, double? Alone, double? Last)
{
    /// <summary>Whether it does nothing in it.</summary>
    public bool IsNothing => this is { Part: 0, Alone: null or 0, Last: null or 0 };
}
