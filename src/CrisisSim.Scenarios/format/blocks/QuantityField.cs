namespace CrisisSim.Scenarios;

/// <summary>
/// A row that holds a number: it also has a unit, bounds, a plausible range, and a default that says what it rests on.
/// </summary>
internal sealed class QuantityField<T>(Row row, Quantity<T> quantity) : Field<T>(row)
{
    public QuantityField<T> AtLeast(double low) => Bound(quantity.Bounds with { Low = low });

    public QuantityField<T> Above(double low) => Bound(quantity.Bounds with { Low = low, LowIsOpen = true });

    public QuantityField<T> AtMost(double high) => Bound(quantity.Bounds with { High = high });

    public QuantityField<T> Below(double high) => Bound(quantity.Bounds with { High = high, HighIsOpen = true });

    public QuantityField<T> Between(double low, double high) => AtLeast(low).AtMost(high);

    /// <summary>
    /// A value outside is read with a warning; it is also the range of the default. For a distribution: of its middle.
    /// </summary>
    public QuantityField<T> Plausible(double low, double high, string why = "") =>
        Ranging(new FixedEnds(low, high, why));

    /// <summary>A value that states no range is judged to lie within this factor, either way.</summary>
    public QuantityField<T> TimesOrOver(double factor, string why = "") => Ranging(new TimesOrOver(factor, why));

    /// <summary>A value that states no range is judged to lie within this margin, either way.</summary>
    public QuantityField<T> MoreOrLess(double margin, string why = "") => Ranging(new MoreOrLess(margin, why));

    /// <summary>It is no judgement but a choice or a plain fact, for this reason, and no draw moves it.</summary>
    public QuantityField<T> Chosen(string why)
    {
        quantity.Chosen = why;
        return this;
    }

    /// <summary>
    /// What holds when the key is left out, written as in a file, with its grade and where it comes from.
    /// </summary>
    public QuantityField<T> Default(string text, Grade grade, string? source = null) =>
        Default(text, new Grounds(source, grade, null));

    /// <summary>
    /// What holds when the key is left out; without more said it is assumed. <paramref name="range"/> is that of the
    /// default alone: other values outside of it are not questioned.
    /// </summary>
    public QuantityField<T> Default(T value, Grade grade = Grade.Assumed, string? source = null,
        (double Low, double High)? range = null) =>
        Default(quantity.Written(value), GroundsOf(grade, source, range));

    /// <summary>What holds instead where the yes-or-no key <paramref name="key"/> of the same object says no.</summary>
    public QuantityField<T> DefaultUnless(string key, T value, Grade grade, string source,
        (double Low, double High) range)
    {
        Row.SetDefaultUnless(key, quantity.Written(value), GroundsOf(grade, source, range));
        return this;
    }

    private QuantityField<T> Default(string text, Grounds grounds)
    {
        Row.SetDefault(text, grounds);
        return this;
    }

    private Grounds GroundsOf(Grade grade, string? source, (double Low, double High)? range) =>
        new(source, grade, range is var (low, high) ? new Sequence(End(low).At, [End(low), End(high)]) : null);

    private Scalar End(double value) =>
        new(SourcePosition.Whole(new TextSource($"range of {Row.Key}", Origin.Default)),
            quantity.Measure.WriteExactly(value));

    private QuantityField<T> Ranging(RangeRule rule)
    {
        quantity.Rule = rule;
        return this;
    }

    private QuantityField<T> Bound(Bounds bounds)
    {
        quantity.Bounds = bounds;
        return this;
    }
}
