using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// A title on how several wordings stand against the first, so that what is not resolved is called so.
/// </summary>
/// <param name="Subject">Of what is spoken, such as "a decision to assist".</param>
/// <param name="Less">What is said of a resolved difference below 0, such as "comes sooner".</param>
/// <param name="More">What is said of one above 0.</param>
internal sealed record BaselineTitle(string Subject, string Less, string More)
{
    /// <summary>
    /// "Against 'a', a decision to assist comes sooner under 'b' and 'c', is not resolved under 'd'".
    /// </summary>
    public string Title(string baseline, IReadOnlyList<(string Name, PairedDifference Difference)> others)
    {
        IEnumerable<string> clauses =
        [
            .. Clause(Less, others, difference => difference.IsResolved && difference.Difference.Value < 0),
            .. Clause(More, others, difference => difference.IsResolved && difference.Difference.Value > 0),
            .. Clause("is not resolved", others, difference => !difference.IsResolved && difference.Differing > 0),
            .. Clause("is the same in every crisis", others, difference => difference.Differing == 0),
        ];
        return $"Against {Phrase.Quote(baseline)}, {Subject} {string.Join(", ", clauses)}";
    }

    private static string[] Clause(
        string says, IReadOnlyList<(string Name, PairedDifference Difference)> others,
            Func<PairedDifference, bool> holds)
    {
        string[] names = [.. others.Where(other => holds(other.Difference)).Select(other => other.Name)];
        return names.Length == 0 ? [] : [$"{says} under {Phrase.Quote(names, others.Count)}"];
    }
}
