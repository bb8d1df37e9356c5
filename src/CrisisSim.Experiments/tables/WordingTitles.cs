using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What sentences and heads of columns call a wording; its name is for command lines and files.</summary>
public static class WordingTitles
{
    /// <summary>Letters of the head of a column.</summary>
    public const int Longest = 9;

    /// <summary>"Treaty in force"; where the file gives no title, its name in plain letters: in-force as "In force".</summary>
    public static string Title(this Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return declaration.Title.Length > 0 ? declaration.Title : Plain(declaration.Name);
    }

    /// <summary>A name in plain letters: in-force as "In force".</summary>
    internal static string Plain(string name)
    {
        string plain = name.Replace('-', ' ').Replace('_', ' ').Replace("+", " with ", StringComparison.Ordinal);
        return char.ToUpperInvariant(plain[0]) + plain[1..];
    }

    /// <summary>
    /// Heads of columns, nine letters at most, no two alike: what the file says, else the title or its first word, else as
    /// much of it as fits.
    /// </summary>
    public static IReadOnlyList<string> Heads(IReadOnlyList<Declaration> declarations)
    {
        ArgumentNullException.ThrowIfNull(declarations);
        var heads = new List<string>();
        foreach (Declaration declaration in declarations)
        {
            string head = Head(declaration);
            string one = head;
            for (int k = 2; heads.Contains(one); k++)
            {
                string number = FormattableString.Invariant($" {k}");
                one = head[..Math.Min(head.Length, Longest - number.Length)] + number;
            }
            heads.Add(one);
        }
        return heads;
    }

    /// <summary>
    /// The place of a text among all of the scenario, which chooses its colour and mark; one that is none of them stands
    /// behind them.
    /// </summary>
    public static int PlaceOf(this Scenario scenario, string declaration)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        int place = 0;
        while (place < scenario.Declarations.Count && scenario.Declarations[place].Name != declaration) place++;
        return place;
    }

    private static string Head(Declaration declaration)
    {
        string title = declaration.Short.Length > 0 ? declaration.Short : declaration.Title();
        if (title.Length <= Longest) return title;
        string first = title.Split(' ')[0];
        return first.Length <= Longest ? first : first[..Longest];
    }
}
