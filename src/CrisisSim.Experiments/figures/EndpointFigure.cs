using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Values of endpoints as the screen prints them: with as many digits as their interval supports, and their unit. Of no
/// endpoint they are bare numbers.
/// </summary>
public static class EndpointFigure
{
    /// <summary>How many times wider one interval may be than another that it is like.</summary>
    private const double Alike = 3;

    /// <summary>What stands in the place of a value that is not asked for (<see cref="Endpoint.IsAskedOf"/>).</summary>
    public const string NotAsked = "not asked";

    /// <summary>
    /// 212 h, 41 %, 1.3; "not reached", "not asked" or "not known" where there is no value.
    /// </summary>
    public static string Value(Endpoint? endpoint, Estimate? estimate)
    {
        if (estimate is not { } known) return Missing(endpoint);
        Estimate shown = InUnit(endpoint, known);
        return WithUnit(Figures.Plain(shown.Value, Decimals.SupportedBy(shown)), endpoint, "%");
    }

    /// <summary>
    /// Two values of one endpoint: where they are about as well known as each other, both with the digits of the better
    /// known.
    /// </summary>
    public static (string First, string Second) Values(Endpoint endpoint, Estimate? first, Estimate? second)
    {
        if (first is not { } one || second is not { } other) return (Value(endpoint, first), Value(endpoint, second));
        (one, other) = (InUnit(endpoint, one), InUnit(endpoint, other));
        if (!AreAlike(one.HalfWidth, other.HalfWidth)) return (Value(endpoint, first), Value(endpoint, second));
        Decimals digits = new(Math.Max(Decimals.SupportedBy(one).Places, Decimals.SupportedBy(other).Places));
        return (WithUnit(Figures.Plain(one.Value, digits), endpoint, "%"),
            WithUnit(Figures.Plain(other.Value, digits), endpoint, "%"));
    }

    /// <summary>
    /// [210, 214], rounded outwards, in the unit of <see cref="Value"/>; empty where there is no value.
    /// </summary>
    public static string Interval(Endpoint? endpoint, Estimate? estimate, bool signed = false)
    {
        if (estimate is not { } known) return "";
        Estimate shown = InUnit(endpoint, known);
        Decimals digits = signed ? Decimals.Telling(shown) : Decimals.SupportedBy(shown);
        Interval wide = digits.Outwards(shown.Interval);
        string open = endpoint is { Unit.Length: > 0 } ? "not reached" : "not known";
        return $"[{End(wide.Low, digits, signed, open)}, {End(wide.High, digits, signed, open)}]";
    }

    /// <summary>−31 h, +17 of 100 without its unit; exactly "0" where no trial differs.</summary>
    public static string Difference(Endpoint? endpoint, Estimate? difference)
    {
        if (difference is not { } known) return endpoint is { IsOfNoAttack: true } ? NotAsked : "not known";
        if (known.Has(Caveats.NoTrialDiffers)) return "0";
        Estimate shown = InUnit(endpoint, known);
        return WithUnit(Figures.Signed(shown.Value, Decimals.Telling(shown)), endpoint, "");
    }

    /// <summary>A share of all trials in percent, with the digits it supports.</summary>
    public static string Percent(Estimate share)
    {
        Estimate shown = share.In(100);
        return Figures.Plain(shown.Value, Decimals.SupportedBy(shown)) + " %";
    }

    /// <summary>A stated number with its sign, +0.5 or −2.</summary>
    public static string Shift(double stated) =>
        (stated > 0 ? "+" : "") + stated.ToString("0.###", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>Hours, with the digits they support.</summary>
    public static string Hours(Estimate hours) => Figures.Plain(hours.Value, Decimals.SupportedBy(hours)) + " h";

    /// <summary>A bare number, with the digits it supports.</summary>
    public static string Number(Estimate estimate) => Figures.Plain(estimate.Value, Decimals.SupportedBy(estimate));

    /// <summary>The interval of a bare number, [0.85, 0.91], rounded outwards.</summary>
    public static string Limits(Estimate estimate)
    {
        var digits = Decimals.SupportedBy(estimate);
        Interval wide = digits.Outwards(estimate.Interval);
        return $"[{Figures.Plain(wide.Low, digits)}, {Figures.Plain(wide.High, digits)}]";
    }

    private static bool AreAlike(double one, double other) => Math.Max(one, other) <= Alike * Math.Min(one, other);

    private static bool IsShare(Endpoint? endpoint) => endpoint?.Kind is EndpointKind.Probability or EndpointKind.Share;

    private static Estimate InUnit(Endpoint? endpoint, Estimate estimate) =>
        IsShare(endpoint) ? estimate.In(100) : estimate;

    private static string WithUnit(string number, Endpoint? endpoint, string share) =>
        IsShare(endpoint) ? $"{number} {share}" : endpoint is { Unit: { Length: > 0 } unit } ? $"{number} {unit}" : number;

    private static string Missing(Endpoint? endpoint) =>
        endpoint?.Kind == EndpointKind.Quantile ? "not reached" : endpoint is { IsOfNoAttack: true } ? NotAsked : "not known";

    private static string End(double value, Decimals digits, bool signed, string open) =>
        double.IsInfinity(value)
            ? open
            : signed ? Figures.Signed(value, digits) : Figures.Plain(value, digits);
}
