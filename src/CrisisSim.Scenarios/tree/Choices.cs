namespace CrisisSim.Scenarios;

/// <summary>The words of an enumeration, in its order. A word may be written with '-' instead of '_'.</summary>
internal sealed class Choices<T>
    where T : struct, Enum
{
    public static readonly Choices<T> All = new(Enum.GetValues<T>());

    private readonly Dictionary<string, T> _byWord;

    public Choices(IEnumerable<T> values)
        : this(values.Select(value => (Scenarios.Words.Of(value.ToString()), value)))
    {
    }

    /// <summary>With words of their own, where the code names them differently.</summary>
    public Choices(IEnumerable<(string Word, T Value)> values)
    {
        _byWord = values.ToDictionary(value => value.Word, value => value.Value, StringComparer.Ordinal);
        Words = [.. _byWord.Keys];
    }

    public IReadOnlyList<string> Words { get; }

    public bool TryFind(string word, out T value) => _byWord.TryGetValue(word.Replace('-', '_'), out value);
}
