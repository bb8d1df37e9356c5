namespace CrisisSim.Cli;

/// <summary>
/// Finds the name that was probably meant by a mistyped one: at most a third of its letters, or one, are added, missing, wrong or
/// changed in place with their neighbour (Damerau 1964).
/// </summary>
internal static class NearestName
{
    /// <summary>The nearest of the known names, the first of equals; null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        int most = Math.Max(1, word.Length / 3);
        return known
            .Select(name => (Name: name, Distance: Distance(Fold(word), Fold(name))))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>"did you mean 'precise'?" or, where no name is near, "there are: a, b".</summary>
    public static string Hint(string word, IReadOnlyList<string> known) =>
        To(word, known) is { } near ? $"did you mean '{near}'?" : $"there are: {string.Join(", ", known)}";

    private static string Fold(string word) => word.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
            for (int j = 0; j <= right.Length; j++)
                rows[i, j] = i == 0 || j == 0 ? i + j : Step(left, right, (i, j), rows);
        return rows[left.Length, right.Length];
    }

    private static int Step(string left, string right, (int I, int J) at, int[,] rows)
    {
        (int i, int j) = at;
        int replaced = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int best = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
