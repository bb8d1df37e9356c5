using System.Globalization;
using System.Text.Json;

namespace CrisisSim.Reports;

/// <summary>
/// One value of a table for machines: a text, a number, a yes or no, or nothing. The default is nothing.
/// </summary>
public readonly record struct Cell
{
    private readonly string? text;
    private readonly double? number;
    private readonly bool? truth;

    private Cell(string? text, double? number, bool? truth) =>
        (this.text, this.number, this.truth) = (text, number, truth);

    /// <summary>A text; null is nothing.</summary>
    public static Cell From(string? text) => new(text, null, null);

    /// <summary>A number; what is not finite is nothing.</summary>
    public static Cell From(double? number) =>
        new(null, number is { } value && double.IsFinite(value) ? value : null, null);

    /// <summary>A yes or no; null is nothing.</summary>
    public static Cell From(bool? truth) => new(null, null, truth);

    /// <summary>Whether it is text, which a spreadsheet might take for a formula.</summary>
    public bool IsText => text is not null;

    /// <summary>In the invariant culture, exact; empty for nothing.</summary>
    public override string ToString() =>
        text ?? number?.ToString("R", CultureInfo.InvariantCulture) ?? (truth is { } yes ? yes ? "true" : "false" : "");

    /// <summary>Writes it as a JSON value.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        if (text is not null) json.WriteStringValue(text);
        else if (number is { } value) json.WriteNumberValue(value);
        else if (truth is { } yes) json.WriteBooleanValue(yes);
        else json.WriteNullValue();
    }
}
