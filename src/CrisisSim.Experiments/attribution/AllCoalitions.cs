using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Every combination in every crisis.</summary>
internal sealed class AllCoalitions(int players) : CoalitionDesign(players)
{
    public override int Plays => 1 << Players;

    public override int Whole => Plays - 1;

    public override string Words =>
        $"Shapley values over all {Names.Number(Plays)} combinations, each played in every crisis";

    public override (int Alone, int AllBut)? Ends(int player) => (1 << player, Whole & ~(1 << player));

    public override void Draw(long trial, Span<ulong> coalitions)
    {
        for (int k = 0; k < coalitions.Length; k++) coalitions[k] = (ulong)k;
    }

    public override void Divide(long trial, ReadOnlySpan<double> worth, Span<double> parts) =>
        Shapley.Values(worth).CopyTo(parts);

    public override ulong Moving(long trial, ReadOnlySpan<double> worth)
    {
        ulong moving = 0;
        for (int player = 0; player < Players; player++)
            for (int others = 0; others < worth.Length; others++)
                if (worth[others | (1 << player)] != worth[others]) moving |= 1UL << player;
        return moving;
    }
}
