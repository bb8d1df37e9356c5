namespace CrisisSim.Experiments;

/// <summary>Which combinations of players are played in a crisis, and how their worth becomes parts.</summary>
internal abstract class CoalitionDesign(int players)
{
    public int Players => players;

    /// <summary>All players.</summary>
    public ulong Everyone => (1UL << players) - 1;

    /// <summary>Combinations played in each crisis.</summary>
    public abstract int Plays { get; }

    /// <summary>
    /// The combinations of a crisis: one a place, as bits; nobody at the first, everyone at <see cref="Whole"/>.
    /// </summary>
    public abstract void Draw(long trial, Span<ulong> coalitions);

    /// <summary>The place of everyone.</summary>
    public abstract int Whole { get; }

    /// <summary>
    /// Each player's part in a crisis, from the worth at each place of its combinations; they sum to everyone's less
    /// nobody's.
    /// </summary>
    public abstract void Divide(long trial, ReadOnlySpan<double> worth, Span<double> parts);

    /// <summary>
    /// The players, as bits, on whose joining the worth changed in a crisis; a part can come to 0 without that, gains
    /// and losses being equal.
    /// </summary>
    public abstract ulong Moving(long trial, ReadOnlySpan<double> worth);

    /// <summary>
    /// The places of a player alone and of everyone but it; null where these are not played in every crisis.
    /// </summary>
    public virtual (int Alone, int AllBut)? Ends(int player) => null;

    /// <summary>In words.</summary>
    public abstract string Words { get; }
}
