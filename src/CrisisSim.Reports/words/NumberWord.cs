namespace CrisisSim.Reports;

/// <summary>Small numbers in letters, as a headline begins with them.</summary>
internal static class NumberWord
{
    private static readonly string[] Small =
    [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>"three", and from 21 on in figures.</summary>
    public static string Spell(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : Names.Number(number);

    /// <summary>The same with a capital at its start.</summary>
    public static string Capital(int number) => WordList.Capital(Spell(number));
}
