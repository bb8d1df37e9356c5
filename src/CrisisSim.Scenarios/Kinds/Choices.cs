namespace CrisisSim.Scenarios;

/// <summary>The words of an enumeration, in its order. A word may be written with '-' instead of '_'.</summary>
internal sealed class Choices<T>
    where T : struct, Enum
{
    public static readonly Choices<T> All = new(Enum.GetValues<T>());

    private readonly Dictionary<string, T> _byWord;

    public Choices(IEnumerable<T> values)
    {
        _byWord = values.ToDictionary(value => Scenarios.Words.Of(value.ToString()), StringComparer.Ordinal);
        Words = [.. _byWord.Keys];
    }

    public IReadOnlyList<string> Words { get; }

    public bool TryFind(string word, out T value) => _byWord.TryGetValue(word.Replace('-', '_'), out value);
}
