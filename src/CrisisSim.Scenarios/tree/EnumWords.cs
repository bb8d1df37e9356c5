namespace CrisisSim.Scenarios;

/// <summary>The words of an enumeration, in its order. A word may be written with '-' instead of '_'.</summary>
internal sealed class EnumWords<T>
    where T : struct, Enum
{
    public static readonly EnumWords<T> All = new(Enum.GetValues<T>());

    private readonly Dictionary<string, T> _byWord;

    public EnumWords(IEnumerable<T> values)
        : this(values.Select(value => (Scenarios.SnakeCase.From(value.ToString()), value)))
    {
    }

    /// <summary>With words of their own, where the code names them differently.</summary>
    public EnumWords(IEnumerable<(string Word, T Value)> values)
    {
        _byWord = values.ToDictionary(value => value.Word, value => value.Value, StringComparer.Ordinal);
        Words = [.. _byWord.Keys];
    }

    public IReadOnlyList<string> Words { get; }

    public bool TryFind(string word, out T value) => _byWord.TryGetValue(word.Replace('-', '_'), out value);
}
