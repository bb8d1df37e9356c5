using System.Globalization;

namespace CrisisSim.Scenarios;

/// <summary>A row that holds a number: it also has a unit, bounds, a plausible range, and a default that says what it rests on.</summary>
internal sealed class QuantityField<T>(Row row, Quantity<T> quantity) : Field<T>(row)
{
    public QuantityField<T> AtLeast(double low) => Bound(quantity.Bounds with { Low = low });

    public QuantityField<T> Above(double low) => Bound(quantity.Bounds with { Low = low, LowIsOpen = true });

    public QuantityField<T> AtMost(double high) => Bound(quantity.Bounds with { High = high });

    public QuantityField<T> Below(double high) => Bound(quantity.Bounds with { High = high, HighIsOpen = true });

    public QuantityField<T> Between(double low, double high) => AtLeast(low).AtMost(high);

    /// <summary>A value outside is read with a warning; it is also the range of the default. For a distribution: of its middle.</summary>
    public QuantityField<T> Plausible(double low, double high)
    {
        quantity.Plausible = new PlausibleRange(low, high);
        return this;
    }

    /// <summary>What holds when the key is left out, written as in a file, with its grade and where it comes from.</summary>
    public QuantityField<T> Default(string text, Grade grade, string? source = null)
    {
        Row.SetDefault(text, new Grounds(source, grade, null));
        return this;
    }

    public QuantityField<T> Default(double number, Grade grade, string? source = null) =>
        Default(number.ToString("R", CultureInfo.InvariantCulture), grade, source);

    private QuantityField<T> Bound(Bounds bounds)
    {
        quantity.Bounds = bounds;
        return this;
    }
}
