using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A factor in which boxes are sought. Lists are compared by reference.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The values that it takes at the points, each once, in rising order.</param>
public sealed record DiscoveryFactor(string Name, IReadOnlyList<FactorValue> Values)
{
    /// <summary>Whether its values are names without an order, of which a box keeps a set.</summary>
    public bool IsCategorical =>
        Values.Any(value => value.Text.Length > 0 && !char.IsAsciiDigit(value.Text[0])
            && value.Text[0] is not ('-' or '+' or '.'));

    /// <summary>The smallest and the largest number.</summary>
    public Interval Range => new(Values[0].Number, Values[^1].Number);

    private string Unit =>
        Values[0].Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and int at ? Values[0].Text[at..] : "";

    /// <summary>
    /// What a box keeps of it, in words: "lift at most 2.4", "form is incursion or shelling"; "any lift" where it is
    /// not restricted.
    /// </summary>
    public string Words(PrimRestriction? kept)
    {
        if (kept is null) return $"any {Name}";
        if (kept.Levels is { } levels) return $"{Name} is {string.Join(" or ", levels.Select(Text))}";
        (bool low, bool high) = (double.IsFinite(kept.Range.Low), double.IsFinite(kept.Range.High));
        return (low, high) switch
        {
            (true, true) => $"{Name} from {Number(kept.Range.Low)} to {Number(kept.Range.High)}{Unit}",
            (true, _) => $"{Name} at least {Number(kept.Range.Low)}{Unit}",
            _ => $"{Name} at most {Number(kept.Range.High)}{Unit}",
        };
    }

    private string Text(int level) => Values.First(value => (int)value.Number == level).Text;

    /// <summary>With as many digits as tell its values apart: three.</summary>
    private static string Number(double value) => double
        .Parse(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        .ToString("0.######", CultureInfo.InvariantCulture)
        .Replace('-', '−');
}
