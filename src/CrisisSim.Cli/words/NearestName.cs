using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Finds the name that was probably meant by a mistyped one, as scenario files do.</summary>
internal static class NearestName
{
    /// <summary>The nearest of the known names, the first of equals; null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> known) => NearestWord.To(word, known);

    /// <summary>"did you mean 'precise'?" or, where no name is near, "there are: a, b".</summary>
    public static string Hint(string word, IReadOnlyList<string> known) =>
        To(word, known) is { } near ? $"did you mean '{near}'?" : $"there are: {string.Join(", ", known)}";
}
