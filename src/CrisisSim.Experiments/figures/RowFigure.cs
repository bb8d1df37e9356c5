using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// How the first screen writes the numbers of one row: shares as whole ones of 100 unless they and their change are
/// small, counts to two figures, changes of counts as finely as their interval needs, intervals rounded outwards.
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
        return new RowFigure(TwoFigures(most), 1);
    }

    /// <summary>Two figures of a count, one decimal at most.</summary>
    private static Decimals TwoFigures(double most) =>
        new(most > 0 ? Math.Min(1, 1 - (int)Math.Floor(Math.Log10(most))) : 0);

    /// <summary>Digits of a change: those of the values, of counts finer where the change is smaller.</summary>
    private Decimals Finer(params ReadOnlySpan<double> ends)
    {
        double most = 0;
        foreach (double end in ends)
            if (double.IsFinite(end)) most = Math.Max(most, Math.Abs(end));
        return factor == 1 && most > 0 ? new Decimals(Math.Max(digits.Places, TwoFigures(most).Places)) : digits;
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
        ? Figures.Signed(known.Value * factor, Finer(known.Value, known.Interval.Low, known.Interval.High))
        : Missing;

    /// <summary>
    /// "+11 to +15", rounded outwards, with as many places as it takes to show that it excludes 0; one figure where both
    /// ends are the same.
    /// </summary>
    public string Span(Interval? interval)
    {
        if (interval is not { IsBounded: true } known) return Missing;
        var whole = new Interval(known.Low * factor, known.High * factor);
        Decimals fine = Finer(known.Low, known.High).Telling(whole);
        Interval shown = fine.Outwards(whole);
        return shown.Low == shown.High
            ? Figures.Signed(shown.Low, fine)
            : $"{Figures.Signed(shown.Low, fine)} to {Figures.Signed(shown.High, fine)}";
    }

    /// <summary>"+11", of one change.</summary>
    public string Change(double change) =>
        double.IsFinite(change) ? Figures.Signed(change * factor, Finer(change)) : Missing;

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
        Decimals fine = Finer(interval.Low, interval.High);
        Interval shown = fine.Outwards(new Interval(interval.Low * factor, interval.High * factor));
        return Figures.Plain(Math.Max(Math.Abs(shown.Low), Math.Abs(shown.High)), fine);
    }

    private static double[] Known(IReadOnlyList<Estimate?> values) =>
        [.. values.OfType<Estimate>().Select(value => value.Value).Where(double.IsFinite)];
}
