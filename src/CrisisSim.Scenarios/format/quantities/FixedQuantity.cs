using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A fixed number of one measure.</summary>
internal sealed class FixedQuantity<T>(QuantityMeasure measure, Func<double, T> convert) : Quantity<T>(measure)
{
    public override string Noun => Measure.Noun;

    public override string Written(T value) =>
        Measure.WriteExactly(Convert.ToDouble(value, CultureInfo.InvariantCulture));

    protected override bool IsRandom => false;

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        GroundsSchema.Around(Measure.Schema(Bounds), Measure.Schema(Bounds.None), definitions);

    protected override bool TryParse(Node node, ReadingContext at, [MaybeNullWhen(false)] out T value,
        out double middle)
    {
        bool read = TryNumber(node, at, Bounds.None, out middle);
        value = read ? convert(middle) : default;
        return read;
    }
}
