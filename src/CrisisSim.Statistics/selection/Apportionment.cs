namespace CrisisSim.Statistics;

/// <summary>Whole numbers near given ones with a given sum: the rest goes to the greatest fractions, first of equals first (Hamilton).</summary>
internal static class Apportionment
{
    public static long[] Of(double[] wanted, long total)
    {
        long[] given = [.. wanted.Select(w => (long)Math.Floor(Math.Max(0, w)))];
        int[] order = [.. Enumerable.Range(0, wanted.Length).Where(i => wanted[i] > 0).OrderByDescending(i => wanted[i] - given[i])];
        long rest = total - given.Sum();
        for (int k = 0; rest > 0 && order.Length > 0; k = (k + 1) % order.Length, rest--) given[order[k]]++;
        for (int i = given.Length - 1; rest < 0; i--)
        {
            long back = Math.Min(given[i], -rest);
            given[i] -= back;
            rest += back;
        }
        return given;
    }
}
