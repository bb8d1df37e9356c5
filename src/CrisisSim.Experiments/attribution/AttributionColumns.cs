using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What an endpoint came to in each crisis: the whole effect, what everyone's absence leaves, and each player's part.</summary>
internal sealed class AttributionColumns
{
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

    /// <summary>Writes a crisis, from the worth at each place of its combinations.</summary>
    public void Write(int row, long trial, ReadOnlySpan<double> worth)
    {
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

    /// <summary>The effect over the first crises.</summary>
    public Attribution Over(int rows, Endpoint endpoint, AttributionGame game)
    {
        double[] zeros = new double[rows];
        Estimate Of(double[] column) => game.Cut(endpoint, Paired.Means(column.AsSpan(0, rows), zeros).Difference);
        return new Attribution
        {
            Endpoint = endpoint,
            From = game.Plan.From.Name,
            To = game.Plan.To.Name,
            By = game.Plan.By,
            Total = game.IsEffect ? Of(whole) : game.Cut(endpoint, Paired.Means(whole.AsSpan(0, rows), none.AsSpan(0, rows)).Difference),
            Parts = game.Parts(player => Part(player, rows, Of(parts[player])), alone.Length == 0 ? null : player => (Of(alone[player]), Of(last[player]))),
            Rest = game.IsEffect ? Of(none) : null,
            Method = design.Words,
            IsExact = game.Plan.IsExact,
        };
    }

    /// <summary>The part; where gains and losses are equal in every crisis it is 0, and yet not without effect.</summary>
    private Estimate Part(int player, int rows, Estimate part) =>
        part.Has(Caveats.NoTrialDiffers) && moving.Take(rows).Any(moved => AttributionGame.Has(moved, player)) ? part with { Caveats = Caveats.NoSpread } : part;

    private double[][] Players(int rows) => [.. Enumerable.Range(0, design.Players).Select(_ => new double[rows])];
}
