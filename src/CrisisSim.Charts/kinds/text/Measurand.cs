using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What the numbers of a picture measure, and how they are written: with as many digits as their interval supports.
/// Equal by value.
/// </summary>
/// <param name="Name">In plain words, such as "hours without decision".</param>
/// <param name="Unit">Written after a value, such as "h" or "%"; may be empty.</param>
public sealed record Measurand(string Name, string Unit = "")
{
    private const int MostPlaces = 6, Hundred = 100, HoursOfADay = 24, LongHours = 72;

    private const double SmallShare = 10, SmallChange = 5;

    private const string Percent = ", %";

    /// <summary>By what a number is multiplied before it is written or drawn: 100 for shares in percent.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>Written after a difference, such as "of 100"; null: <see cref="Unit"/>.</summary>
    public string? DifferenceUnit { get; init; }

    /// <summary>Decimal places of all its figures; null: as many as each interval supports.</summary>
    public int? Places { get; init; }

    /// <summary>Whether a higher value is better for the alliance; null: neither is.</summary>
    public bool? HigherIsBetter { get; init; }

    /// <summary>Its name with its unit, as the title of an axis.</summary>
    public string AxisTitle => NameWith(Unit);

    /// <summary>The same for an axis of differences.</summary>
    public string DifferenceTitle => NameWith(DifferenceUnit ?? Unit);

    /// <summary>An endpoint: hours, shares in percent with differences in points, bare counts.</summary>
    public static Measurand For(Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        bool share = endpoint.Kind is EndpointKind.Probability or EndpointKind.Share;
        return new Measurand(endpoint.Name, share ? "%" : endpoint.Unit)
        {
            Factor = share ? 100 : 1,
            DifferenceUnit = share ? "of 100" : null,
            HigherIsBetter = endpoint.HigherIsBetter,
        };
    }

    /// <summary>An endpoint as the first screen calls it, shares of crises "of 100".</summary>
    /// <param name="endpoint">What is measured.</param>
    /// <param name="ground">Whether armed forces act in the scenario.</param>
    public static Measurand Titled(Endpoint endpoint, bool ground = true)
    {
        string row = OutcomeNames.Row(endpoint, ground).Trim();
        bool percent = row.EndsWith(Percent, StringComparison.Ordinal);
        string name = percent ? row[..^Percent.Length] : row;
        Measurand plain = For(endpoint);
        return plain with
        {
            Name = char.ToLowerInvariant(name[0]) + name[1..],
            Unit = percent ? "%" : plain.Unit == "%" ? "of 100" : plain.Unit,
            DifferenceUnit = plain.Unit == "%" ? "of 100" : null,
        };
    }

    /// <summary>With the digits that the first screen gives to such values, and in days from 72 h on.</summary>
    public Measurand RoundedFor(params IEnumerable<Estimate> values)
    {
        double[] known = [.. values.Select(value => value.Value * Factor).Where(double.IsFinite)];
        double most = known.Select(Math.Abs).DefaultIfEmpty().Max();
        if (Unit == "h" && most >= LongHours)
            return (this with
            {
                Name = Name.Replace("hours ", "days ", StringComparison.Ordinal),
                Unit = "days",
                Factor = Factor / HoursOfADay
            }).RoundedFor(values);
        bool small = most < SmallShare && known.DefaultIfEmpty().Max() - known.DefaultIfEmpty().Min() < SmallChange;
        return this with
        {
            Places = Factor == Hundred ? (small ? 1 : 0)
                : most > 0 ? Math.Clamp(1 - (int)Math.Floor(Math.Log10(most)), 0, MostPlaces) : 0,
        };
    }

    /// <summary>"41 of 100 (38 to 44)": with its interval, rounded outwards.</summary>
    public string Spoken(Estimate? estimate) =>
        Scaled(estimate) is { } shown ? Value(estimate) + Ends(shown, Number) : "not known";

    /// <summary>"+3 of 100 (+1 to +5)"; "the same" where no trial differs.</summary>
    public string SpokenChange(Estimate? estimate) => estimate is { } known && known.Has(Caveats.NoTrialDiffers)
        ? "the same"
        : Scaled(estimate) is { } shown ? Difference(estimate) + Ends(shown, Signed) : "not known";

    /// <summary>41 %; "not known" where there is none or it is not finite.</summary>
    public string Value(Estimate? estimate) =>
        Scaled(estimate) is { } shown ? WithUnit(Number(shown.Value, Supported(shown)), Unit) : "not known";

    /// <summary>41 % [38, 44]; only the value where the interval is a point.</summary>
    public string Ranged(Estimate? estimate) =>
        Scaled(estimate) is { } shown ? Value(estimate) + Limits(shown, Number) : "not known";

    /// <summary>−31 h; exactly 0 where no trial differs.</summary>
    public string Difference(Estimate? estimate) => Scaled(estimate) switch
    {
        null => "not known",
        { } same when same.Has(Caveats.NoTrialDiffers) => "0",
        { Value: 0, Interval: { Low: 0, High: 0 } } => "0",
        { } shown => WithUnit(Signed(shown.Value, Digits(shown)), DifferenceUnit ?? Unit),
    };

    /// <summary>−31 h [−33, −29].</summary>
    public string RangedDifference(Estimate? estimate) =>
        Scaled(estimate) is { } shown ? Difference(estimate) + Limits(shown, Signed) : "not known";

    /// <summary>The size of a difference without its sign, "31 h".</summary>
    public string Size(Estimate difference)
    {
        Estimate shown = difference.In(Factor);
        return WithUnit(Number(Math.Abs(shown.Value), Digits(shown)), DifferenceUnit ?? Unit);
    }

    /// <summary>
    /// Above 0 where the difference is better for the alliance, below where it is worse, 0 where that is not resolved
    /// or not known.
    /// </summary>
    public int Favours(Estimate difference) =>
        HigherIsBetter is { } higher && difference.Interval.ExcludesZero
            ? Math.Sign(difference.Value) * (higher ? 1 : -1)
            : 0;

    private string Limits(Estimate shown, Func<double, Decimals, string> written)
    {
        if (shown.Interval.Width == 0) return "";
        Decimals digits = Digits(shown);
        Interval wide = digits.Outwards(shown.Interval);
        return $" [{End(wide.Low)}, {End(wide.High)}]";

        string End(double value) => double.IsFinite(value) ? written(value, digits) : "no limit";
    }

    private string Ends(Estimate shown, Func<double, Decimals, string> written)
    {
        if (shown.Interval.Width == 0 || !shown.Interval.IsBounded) return "";
        Decimals digits = Digits(shown);
        Interval outwards = digits.Outwards(shown.Interval);
        return $" ({written(outwards.Low, digits)} to {written(outwards.High, digits)})";
    }

    private Decimals Supported(Estimate shown) =>
        Places is { } fixedTo ? new Decimals(fixedTo) : Decimals.SupportedBy(shown);

    private Decimals Digits(Estimate shown)
    {
        return Places is { } fixedTo ? new Decimals(fixedTo) : Decimals.Telling(shown, MostPlaces);
    }

    private static string Number(double value, Decimals digits) =>
        digits
            .Round(value)
            .ToString($"N{Math.Max(0, digits.Places)}", System.Globalization.CultureInfo.InvariantCulture)
            .Replace('-', '−');

    private static string Signed(double value, Decimals digits) =>
        (digits.Round(value) > 0 ? "+" : "") + Number(value, digits);

    private static string WithUnit(string number, string unit) => unit.Length > 0 ? $"{number} {unit}" : number;

    private Estimate? Scaled(Estimate? estimate) =>
        estimate is { } known && double.IsFinite(known.Value) ? known.In(Factor) : null;

    private string NameWith(string unit) =>
        unit.Length == 0 || Name.StartsWith("hours ", StringComparison.Ordinal) && unit == "h"
            ? Name
            : $"{Name}, {unit}";
}
