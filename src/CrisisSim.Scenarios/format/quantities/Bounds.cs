using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>What a number may never leave; null is "no bound", an open bound is not itself allowed.</summary>
internal sealed record Bounds(double? Low = null, bool LowIsOpen = false, double? High = null, bool HighIsOpen = false)
{
    public static readonly Bounds None = new();

    /// <summary>Those of every probability.</summary>
    public static readonly Bounds Share = new(Low: 0, High: 1);

    public bool Admit(double value) =>
        (Low is not { } low || value > low || (!LowIsOpen && value == low))
        && (High is not { } high || value < high || (!HighIsOpen && value == high));

    /// <summary>What lies within both.</summary>
    public Bounds And(Bounds other) => new(
        Low is { } low && other.Low is { } floor ? Math.Max(low, floor) : Low ?? other.Low,
        (LowIsOpen && !(other.Low > Low)) || (other.LowIsOpen && !(Low > other.Low)),
        High is { } high && other.High is { } roof ? Math.Min(high, roof) : High ?? other.High,
        (HighIsOpen && !(other.High < High)) || (other.HighIsOpen && !(High < other.High)));

    /// <summary>Whether a range may end there: at an open bound it may, for no draw falls on the end itself.</summary>
    public bool AdmitEnd(double value) => (Low is not { } low || value >= low) && (High is not { } high || value <= high);

    /// <summary>
    /// What of a range about a value lies within the bounds; an end that may not be reached itself is met half way.
    /// </summary>
    public PlausibleRange Hold(PlausibleRange range, double value) => new(
        Low is { } low && (range.Low < low || (LowIsOpen && range.Low == low))
            ? LowIsOpen ? (low + value) / 2 : low
            : range.Low,
        High is { } high && (range.High > high || (HighIsOpen && range.High == high))
            ? HighIsOpen ? (high + value) / 2 : high
            : range.High);

    /// <summary>As in <c>lie between 0 and 1</c> or <c>be above 0 h</c>.</summary>
    public string Demand(Func<double, string> show) => (Low, High) switch
    {
        ({ } low, { } high) when !LowIsOpen && !HighIsOpen => $"lie between {show(low)} and {show(high)}",
        ({ } low, { } high) => $"be {From(low, show)} and {To(high, show)}",
        ({ } low, null) => $"be {From(low, show)}",
        (null, { } high) => $"be {To(high, show)}",
        _ => "be a number",
    };

    public JsonObject Over(JsonObject schema)
    {
        if (Low is { } low) schema[LowIsOpen ? "exclusiveMinimum" : "minimum"] = low;
        if (High is { } high) schema[HighIsOpen ? "exclusiveMaximum" : "maximum"] = high;
        return schema;
    }

    private string From(double low, Func<double, string> show) => $"{(LowIsOpen ? "above" : "at least")} {show(low)}";

    private string To(double high, Func<double, string> show) => $"{(HighIsOpen ? "below" : "at most")} {show(high)}";
}
