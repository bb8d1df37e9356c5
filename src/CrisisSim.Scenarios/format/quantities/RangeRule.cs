namespace CrisisSim.Scenarios;

/// <summary>
/// The range that a key gives to a number of it that states none, and why. A draw of judgement takes the number from
/// there.
/// </summary>
internal abstract record RangeRule(string Why)
{
    /// <summary>The range about a value, never beyond the bounds.</summary>
    public abstract PlausibleRange About(double value, Bounds bounds);

    /// <summary>In a few words: <c>0.3 to 3</c>, <c>half to twice</c>.</summary>
    public abstract string Brief(Func<double, string> show);
}

/// <summary>The same two ends for every value; a value outside is worth a look.</summary>
internal sealed record FixedEnds(double Low, double High, string Why) : RangeRule(Why)
{
    /// <summary>The ends themselves.</summary>
    public PlausibleRange Ends => new(Low, High);

    public override PlausibleRange About(double value, Bounds bounds) => Ends;

    public override string Brief(Func<double, string> show) => $"{show(Low)} to {show(High)}";
}

/// <summary>From the value divided by the factor to the value times it; of 0 it is 0 alone.</summary>
internal sealed record TimesOrOver(double Factor, string Why) : RangeRule(Why)
{
    public override PlausibleRange About(double value, Bounds bounds)
    {
        (double one, double other) = (value / Factor, value * Factor);
        return bounds.Hold(new PlausibleRange(Math.Min(one, other), Math.Max(one, other)), value);
    }

    public override string Brief(Func<double, string> show) => Factor == 2
        ? "half to twice"
        : $"1/{MessageText.Number(Factor)} to {MessageText.Number(Factor)} times";
}

/// <summary>From so much below the value to so much above it.</summary>
internal sealed record MoreOrLess(double Margin, string Why) : RangeRule(Why)
{
    public override PlausibleRange About(double value, Bounds bounds) =>
        bounds.Hold(new PlausibleRange(value - Margin, value + Margin), value);

    public override string Brief(Func<double, string> show) => $"{show(Margin)} more or less";
}
