namespace CrisisSim.Statistics;

internal static class PairedColumns
{
    /// <summary>Refuses columns that are not of the same, at least one, trials.</summary>
    public static void Require(int first, int second)
    {
        if (first != second)
            throw new ArgumentException($"Paired columns have the same trials, not {first} and {second}.");
        if (first == 0) throw new ArgumentException("There is no trial.");
    }
}
