namespace CrisisSim.Cli;

/// <summary>Finds the name that was probably meant by a mistyped one: Levenshtein's distance, at most a third of its length.</summary>
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
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1));
            }
        }
        return row[right.Length];
    }
}
