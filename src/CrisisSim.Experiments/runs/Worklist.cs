namespace CrisisSim.Experiments;

/// <summary>
/// Hands out chunks of rows to threads, the declarations in turn, so that what is finished at any moment is balanced
/// over the wordings; and knows how long a prefix is finished under all of them.
/// </summary>
internal sealed class Worklist(int from, int to, int declarations)
{
    /// <summary>
    /// Rows in a chunk: few enough to balance and to stop soon, many enough to make handing out free.
    /// </summary>
    private const int Rows = 64;

    private readonly int[] finished = new int[((to - from + Rows - 1) / Rows) * declarations];
    private int next = -1;

    /// <summary>Takes the next chunk, or answers false where none is left.</summary>
    public bool TryTake(out Chunk chunk)
    {
        int item = Interlocked.Increment(ref next);
        int begin = from + (item / declarations * Rows);
        chunk = new Chunk(item, item % declarations, begin, Math.Min(begin + Rows, to));
        return item < finished.Length;
    }

    /// <summary>Notes how many rows of a chunk are finished, from its first.</summary>
    public void Finish(Chunk chunk, int rows) => finished[chunk.Item] = rows;

    /// <summary>
    /// The row before which all rows are finished under every declaration; to be asked once all threads are done.
    /// </summary>
    public int Prefix() => Enumerable.Range(0, declarations).Min(PrefixOf);

    private int PrefixOf(int declaration)
    {
        int row = from;
        for (int item = declaration; item < finished.Length; item += declarations)
        {
            row += finished[item];
            if (finished[item] < Rows) break;
        }
        return row;
    }

    /// <summary>Rows from Begin, before End, under one declaration.</summary>
    internal readonly record struct Chunk(int Item, int Declaration, int Begin, int End);
}
