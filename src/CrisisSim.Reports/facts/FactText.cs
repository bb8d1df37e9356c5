using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Figures of the suite as the screen prints them.</summary>
internal static class FactText
{
    private const int MostPlaces = 3;

    public static string Describe(FactVerdict verdict) => Names.Plain(verdict);

    /// <summary>What entries of a class are called, and what they are worth.</summary>
    public static string Heading(FactClass of) => of switch
    {
        FactClass.Law => "L, laws: algebra, tests of the code",
        FactClass.MechanismCheck => "C, mechanism checks: the code does what was put in; no findings",
        FactClass.Balance => "B, balance: neither side of the question wins by construction",
        FactClass.Record => "R, the record: what a staff officer expects of the shipped Baltic scenario",
        _ => "P, patterns with outside evidence",
    };

    public static string Plural(FactClass of) => of switch
    {
        FactClass.Law => "laws",
        FactClass.MechanismCheck => "mechanism checks",
        FactClass.Balance => "checks of balance",
        FactClass.Record => "lines of the record",
        _ => "patterns",
    };

    /// <summary>The value with the digits that its interval supports, and its unit.</summary>
    public static string Value(FactFigure figure) => double.IsFinite(figure.Value.Value)
        ? $"{Plain(figure.Value.Value, Digits(figure.Value))} {figure.Unit}".TrimEnd()
        : "not reached";

    /// <summary>[2, 4]; empty for what rests on no chance.</summary>
    public static string Interval(FactFigure figure)
    {
        Estimate value = figure.Value;
        if (value.Interval.Width == 0 || !value.Interval.IsBounded) return "";
        Interval wide = Digits(value).Outwards(value.Interval);
        return $"[{Plain(wide.Low, Digits(value))}, {Plain(wide.High, Digits(value))}]";
    }

    /// <summary>"2 to 8; published 4".</summary>
    public static string Asked(FactFigure figure) => string.Join("; ", ((string[])[
        figure.IsAblation ? "ablation" : "",
        figure.Expectation.Text,
        figure.Published.Length > 0 ? $"published {figure.Published}" : ""]).Where(text => text.Length > 0));

    private static Decimals Digits(Estimate value) => Decimals.SupportedBy(value, MostPlaces);

    private static string Plain(double value, Decimals digits) => digits.Round(value)
        .ToString($"N{Math.Max(0, digits.Places)}", CultureInfo.InvariantCulture).Replace('-', '−');
}
