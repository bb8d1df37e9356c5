namespace CrisisSim.Experiments;

/// <summary>The columns that checksums of columns are of.</summary>
internal static class GoldenColumns
{
    /// <summary>Those of trials, and behind them those of members.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. GoldenLines.TrialColumns, .. GoldenLines.MemberColumns.Select(column => $"{column} of a member")];

    /// <summary>The first column whose checksum differs; null where none does.</summary>
    public static string? FirstApart(string golden, string now)
    {
        for (int column = 0; column < All.Count; column++)
        {
            int at = column * Checksum.ShortLength, end = at + Checksum.ShortLength;
            if (end > golden.Length || end > now.Length || golden[at..end] != now[at..end]) return All[column];
        }
        return null;
    }
}
