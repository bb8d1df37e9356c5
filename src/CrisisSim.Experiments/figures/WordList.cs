namespace CrisisSim.Experiments;

/// <summary>Words one after the other, as a sentence has them.</summary>
public static class WordList
{
    /// <summary>"a", "a and b", "a, b and c"; empty where there are none.</summary>
    public static string And(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count < 2
            ? string.Concat(words)
            : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
    }

    /// <summary>
    /// Clauses one after the other, a comma before the last, so that "allies send more, and more attacks are stopped" is
    /// not read as "more and more".
    /// </summary>
    public static string AndClauses(IReadOnlyList<string> clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        return clauses.Count < 2
            ? string.Concat(clauses)
            : $"{string.Join(", ", clauses.SkipLast(1))}, and {clauses[^1]}";
    }

    /// <summary>A text with a capital at its start; empty where it is.</summary>
    public static string Capital(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
