using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// How the first screen writes the numbers of one row: shares as whole ones of 100 unless they and their change are
/// small, counts to two figures, intervals rounded outwards.
/// </summary>
public readonly record struct RowFigure
{
    private const double SmallShare = 10, SmallChange = 5;

    private readonly Decimals digits;
    private readonly double factor;

    private RowFigure(Decimals digits, double factor) => (this.digits, this.factor) = (digits, factor);

    /// <summary>What stands where there is no value.</summary>
    public const string Missing = "n/a";

    /// <summary>The figures of one endpoint under several wordings, each null where it is not known.</summary>
    public static RowFigure For(Endpoint endpoint, params IReadOnlyList<Estimate?> values)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Kind is EndpointKind.Probability or EndpointKind.Share) return OfShares(values);
        double most = Known(values).Select(Math.Abs).DefaultIfEmpty().Max();
        int places = most > 0 ? 1 - (int)Math.Floor(Math.Log10(most)) : 0;
        return new RowFigure(new Decimals(Math.Min(1, places)), 1);
    }

    /// <summary>The figures of shares, [0, 1] or changes of such, each null where it is not known.</summary>
    public static RowFigure OfShares(params IReadOnlyList<Estimate?> values)
    {
        double[] known = Known(values);
        double most = known.Length == 0 ? 0 : known.Max(Math.Abs);
        bool small = 100 * most < SmallShare && 100 * (known.DefaultIfEmpty().Max() - known.DefaultIfEmpty().Min())
            < SmallChange;
        return new RowFigure(new Decimals(small ? 1 : 0), 100);
    }

    /// <summary>71, or 1.5; "&lt;0.1" where there is some and it rounds to none.</summary>
    public string Value(Estimate? value)
    {
        if (value is not { } known || !double.IsFinite(known.Value)) return Missing;
        double shown = known.Value * factor;
        return shown > 0 && digits.Round(shown) == 0
            ? "<" + Figures.Plain(Math.Pow(10, -digits.Places), digits)
            : Figures.Plain(shown, digits);
    }

    /// <summary>"+13", with its sign.</summary>
    public string Signed(Estimate? value) => value is { } known && double.IsFinite(known.Value)
        ? Figures.Signed(known.Value * factor, digits)
        : Missing;

    /// <summary>"+11 to +15", rounded outwards; one figure where both ends are the same.</summary>
    public string Span(Interval? interval)
    {
        if (interval is not { IsBounded: true } known) return Missing;
        Interval shown = digits.Outwards(new Interval(known.Low * factor, known.High * factor));
        return shown.Low == shown.High
            ? Figures.Signed(shown.Low, digits)
            : $"{Figures.Signed(shown.Low, digits)} to {Figures.Signed(shown.High, digits)}";
    }

    /// <summary>"+11", of one change.</summary>
    public string Change(double change) =>
        double.IsFinite(change) ? Figures.Signed(change * factor, digits) : Missing;

    /// <summary>"75 to 79", of values and not of changes.</summary>
    public string Levels(Interval? interval)
    {
        if (interval is not { IsBounded: true } known) return Missing;
        Interval shown = digits.Outwards(new Interval(known.Low * factor, known.High * factor));
        return shown.Low == shown.High ? Figures.Plain(shown.Low, digits) : Figures.Span(shown, digits);
    }

    /// <summary>
    /// The larger end of an interval without its sign, rounded outwards: what is ruled out lies beyond it.
    /// </summary>
    public string AtMost(Interval interval)
    {
        Interval shown = digits.Outwards(new Interval(interval.Low * factor, interval.High * factor));
        return Figures.Plain(Math.Max(Math.Abs(shown.Low), Math.Abs(shown.High)), digits);
    }

    private static double[] Known(IReadOnlyList<Estimate?> values) =>
        [.. values.OfType<Estimate>().Select(value => value.Value).Where(double.IsFinite)];
}
