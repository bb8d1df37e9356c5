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

    /// <summary>What can be computed with, whatever the key allows.</summary>
    public virtual Magnitudes Magnitudes => Magnitudes.OfNumbers;

    /// <summary>Whether only whole numbers are taken.</summary>
    public virtual bool IsWhole => false;

    /// <summary>
    /// What is wrong with the text, or null and its number. The bounds are those of the key: what is advised lies
    /// within them, and a number outside of them is left to them.
    /// </summary>
    public abstract string? Fault(string text, Bounds bounds, ReadingSession session, out double number);

    /// <summary>As one would write it in a file.</summary>
    public abstract string Write(double number);

    /// <summary>As <see cref="Write"/>, with every digit that it takes to read the same number again.</summary>
    public virtual string WriteExactly(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public abstract JsonObject Schema(Bounds bounds);

    /// <summary>A text that is to be written instead, if the key takes it; else null.</summary>
    protected string? Meant(string? text, Bounds bounds, ReadingSession session) =>
        text is not null && Fault(text, bounds, session, out double number) is null && bounds.Admit(number)
            ? text
            : null;

    /// <summary>What to write instead of a text whose number is written in another way.</summary>
    protected static string Rewrite(string text, string meant) =>
        $"{(text.Contains(',', StringComparison.Ordinal) ? "decimals have a point: " : "")}write '{meant}'";

    /// <summary>The sentence for a percentage where a share is read.</summary>
    protected static string OfPercentage(string text, double number, string share, Bounds bounds) =>
        double.IsFinite(number) && bounds.Admit(number / 100)
            ? $"{MessageText.Quoted(text)} is a percentage; write it {share}, as in "
                + $"'{MessageText.Number(number / 100)}'"
            : $"{MessageText.Quoted(text)} is a percentage; write a share, which must "
                + bounds.Demand(MessageText.Number);
}

/// <summary>
/// How far numbers may lie from 0: none is beyond the most, and each is 0 or no nearer to it than the least. Within these
/// no product or power that the model forms of a few of them is lost to infinity.
/// </summary>
internal sealed record Magnitudes(double Least, double Most)
{
    /// <summary>A million, and a thousand-millionth.</summary>
    public static readonly Magnitudes OfNumbers = new(1e-9, 1e6);

    /// <summary>In hours: a hundred years, and the thousandth part of a minute.</summary>
    public static readonly Magnitudes OfHours = new(0.001 / 60, 36_525 * 24);

    /// <summary>What of a key's own bounds lies within them.</summary>
    public Bounds Within(Bounds bounds) => bounds with
    {
        Low = bounds.Low is { } low && low >= -Most ? low : -Most,
        High = bounds.High is { } high && high <= Most ? high : Most,
    };

    /// <summary>
    /// What is wrong with a number, with the last that is right; null where nothing is, or where the key's own bounds
    /// refuse it.
    /// </summary>
    public string? Fault(string text, double number, Bounds bounds, Func<double, string> show)
    {
        if (!bounds.Admit(number)) return null;
        double size = Math.Abs(number);
        if (size > Most)
            return $"{MessageText.Quoted(text)} is more than the model can compute with; write "
                + $"{show(number < 0 ? -Most : Most)} or {(number < 0 ? "more" : "less")}";
        return size > 0 && size < Least
            ? $"{MessageText.Quoted(text)} is too near to 0 to compute with; write {(bounds.Admit(0) ? "0, or " : "")}"
                + $"{show(number < 0 ? -Least : Least)} or {(number < 0 ? "less" : "more")}"
            : null;
    }
}
