namespace CrisisSim.Scenarios;

/// <summary>Reads the range that is stated for a number, in the number's own unit.</summary>
internal static class StatedRange
{
    public static bool TryRead(Node number, Measure measure, Reading at, double middle, out PlausibleRange? range)
    {
        range = null;
        if (number.Grounds.Range is not { } stated) return true;
        if (!TryEnd(stated.Items[0], measure, at, out var low) || !TryEnd(stated.Items[1], measure, at, out var high)) return false;
        var written = $"range [{measure.Write(low)}, {measure.Write(high)}]";
        if (low > high) return at.Refuse(stated, $"{written} is the wrong way round; write the lowest value first");
        range = new PlausibleRange(low, high);
        return range.Value.Holds(middle) || at.Refuse(stated, $"{written} does not hold {Show.Quoted(at.Key)} itself ({measure.Write(middle)})");
    }

    private static bool TryEnd(Node end, Measure measure, Reading at, out double number) =>
        measure.Fault(((Scalar)end).Text, at.Session, out number) is not { } fault || at.Refuse(end, fault);
}
