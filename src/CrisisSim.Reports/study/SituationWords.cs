using System.Globalization;

namespace CrisisSim.Reports;

/// <summary>How sentences speak of a study: texts and factors by their titles, points as situations.</summary>
internal sealed class SituationWords(StudyResults results)
{
    private const int LongestLine = 80;

    private const double Third = 1.0 / 3;

    private readonly DiscoveryFactor[] factors =
    [
        .. results.Factors.Select((name, f) => new DiscoveryFactor(results.Titles.Factor(f, name),
        [
            .. results.Points.Select(point => point.Values[f]).Where(value => !value.IsStated)
                .DistinctBy(value => value.Number).OrderBy(value => value.Number),
        ])),
    ];

    /// <summary>A share of situations is no chance; said wherever situations are counted.</summary>
    public const string NoProbability = "A share of situations is not a probability.";

    /// <summary>What was asked of the study, in one line: its title stands before it where there is room.</summary>
    public string Asked(string question)
    {
        string whole = $"{results.Title}: {question}";
        return whole.Length <= LongestLine ? whole : WordList.Capital(question);
    }

    /// <summary>Whether armed forces act in it.</summary>
    public bool IsKinetic => results.Titles.IsKinetic;

    /// <summary>What a text is called.</summary>
    public string Text(int wording) => results.Titles.Wording(wording, results.Wordings[wording]);

    /// <summary>What a factor is called, by its place.</summary>
    public string Factor(int place) => factors[place].Name;

    /// <summary>What a factor is called, by its name; a name that is no factor's stays.</summary>
    public string Factor(string name) =>
        results.Factors.ToList().IndexOf(name) is >= 0 and int place ? Factor(place) : name;

    /// <summary>Whether the values of a factor are words without an order.</summary>
    public bool IsCategorical(int place) => factors[place].IsCategorical;

    /// <summary>The value of a factor in words: "unmarked forces", "high (6.2)", "as stated".</summary>
    public string Value(int place, FactorValue value)
    {
        if (value.IsStated) return "as stated";
        if (IsCategorical(place)) return Plain(value.Text);
        return $"{Where(factors[place], value.Number)} ({Short(value)})";
    }

    /// <summary>A situation in the words of some of its factors: "form of the attack: unmarked forces; ...".</summary>
    public string Situation(int point, IEnumerable<int> places) => string.Join("; ",
        places.Select(place => $"{Factor(place)} {Value(place, results.Points[point].Values[place])}"));

    /// <summary>A level of the scenario's file in plain letters.</summary>
    public static string Plain(string level) => level.Replace('_', ' ');

    /// <summary>"256 situations".</summary>
    public static string Situations(long n) => Names.Count(n, "situation");

    private static string Where(DiscoveryFactor factor, double number)
    {
        double width = factor.Range.Width, at = width > 0 ? (number - factor.Range.Low) / width : 0.5;
        return at < Third ? "low" : at > 1 - Third ? "high" : "middling";
    }

    /// <summary>With three digits, and its unit.</summary>
    private static string Short(FactorValue value)
    {
        string unit = value.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and int at ? value.Text[at..] : "";
        double shown = double.Parse(value.Number.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return shown.ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '−') + unit;
    }
}
