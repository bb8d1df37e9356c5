namespace CrisisSim.Scenarios;

/// <summary>The words of an enumeration, in its order. A word may be written with '-' instead of '_'.</summary>
internal sealed class EnumWords<T>
    where T : struct, Enum
{
    public static readonly EnumWords<T> All = new(Enum.GetValues<T>());

    /// <summary>Of an enumeration of flags: each flag, without the word for none.</summary>
    public static readonly EnumWords<T> Flags =
        new(Enum.GetValues<T>().Where(value => !EqualityComparer<T>.Default.Equals(value, default)));

    private readonly Dictionary<string, T> byWord;

    private EnumWords(IEnumerable<T> values)
        : this(values, SnakeCase.From)
    {
    }

    private EnumWords(IEnumerable<T> values, Func<T, string> spell)
    {
        byWord = values.ToDictionary(spell, StringComparer.Ordinal);
        Words = [.. byWord.Keys];
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Every value, under words of their own where the code names them differently.</summary>
    public static EnumWords<T> Spelt(Func<T, string> spell) => new(Enum.GetValues<T>(), spell);

    /// <summary>Without the values that no file may state.</summary>
    public EnumWords<T> Except(params IReadOnlyList<T> values) => new(byWord.Values.Except(values));

    public bool TryFind(string word, out T value) => byWord.TryGetValue(word.Replace('-', '_'), out value);
}
