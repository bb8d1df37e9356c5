namespace CrisisSim.Scenarios;

/// <summary>
/// Finds the word that was probably meant: optimal string alignment distance (Damerau 1964), at most a third of the
/// word's length, ignoring case and the difference between '_', '-' and a space.
/// </summary>
public static class NearestWord
{
    /// <summary>
    /// The nearest of <paramref name="known"/>, or null when none is near; of equals one that begins with the word, else the
    /// first.
    /// </summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        if (word.Length > 64) return null;
        string sought = Fold(word);
        string? best = null;
        int bestDistance = Math.Max(1, sought.Length / 3) + 1;
        foreach (string candidate in known.OrderByDescending(one => Fold(one).StartsWith(sought, StringComparison.Ordinal)))
        {
            if (Math.Abs(candidate.Length - sought.Length) >= bestDistance) continue;
            int distance = Distance(sought, Fold(candidate));
            if (distance < bestDistance && distance < sought.Length) (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>
    /// The end of a message: <c>; did you mean 'strength'?</c>, or, when none is near, the words there are.
    /// </summary>
    internal static string Hint(string word, IReadOnlyList<string> known, string whole = "known")
    {
        string suggestion = Suggestion(word, known);
        if (suggestion.Length > 0 || known.Count == 0) return suggestion;
        string rest = known.Count > 12 ? $" and {MessageText.Count(known.Count - 12)} more" : "";
        return $"; {whole}: {string.Join(", ", known.Take(12).Select(MessageText.Plain))}{rest}";
    }

    /// <summary><c>; did you mean 'strength'?</c>, or nothing when no word is near.</summary>
    internal static string Suggestion(string word, IEnumerable<string> known) =>
        To(word, known) is { } closest ? $"; did you mean {MessageText.Quoted(closest)}?" : "";

    internal static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++) current[j] = Step(left, right, i, j, (before, last, current));
            (before, last, current) = (last, current, before);
        }

        return last[right.Length];
    }

    private static int Step(string left, string right, int i, int j, (int[] Before, int[] Last, int[] Current) rows)
    {
        int cost = left[i - 1] == right[j - 1] ? 0 : 1;
        int best = Math.Min(Math.Min(rows.Last[j] + 1, rows.Current[j - 1] + 1), rows.Last[j - 1] + cost);
        bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, rows.Before[j - 2] + 1) : best;
    }

    private static string Fold(string word) => word.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
}
