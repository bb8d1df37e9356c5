using System.Globalization;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>How a text becomes a number of one unit, and how such a number is written.</summary>
internal abstract class QuantityMeasure
{
    /// <summary>With its article: <c>a duration</c>.</summary>
    public abstract string Noun { get; }

    /// <summary>Without its article and example: <c>duration</c>.</summary>
    public string Brief
    {
        get
        {
            string noun = Noun[(Noun.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            int end = noun.IndexOfAny([',', '(']);
            return (end < 0 ? noun : noun[..end]).Trim();
        }
    }

    /// <summary>The unit of the numbers as the ledger shows it; empty for none.</summary>
    public abstract string Unit { get; }

    /// <summary>Whether only whole numbers are taken.</summary>
    public virtual bool IsWhole => false;

    /// <summary>What is wrong with the text, or null and its number.</summary>
    public abstract string? Fault(string text, ReadingSession session, out double number);

    /// <summary>As one would write it in a file.</summary>
    public abstract string Write(double number);

    /// <summary>As <see cref="Write"/>, with every digit that it takes to read the same number again.</summary>
    public virtual string WriteExactly(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public abstract JsonObject Schema(Bounds bounds);
}
