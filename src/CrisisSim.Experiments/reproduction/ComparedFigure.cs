using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>One outcome in two results; null where it is not known.</summary>
/// <param name="Of">The text, the situation of a study and the text, or what a row of a table is of.</param>
/// <param name="Key">The key of the outcome, or of the quantity.</param>
/// <param name="First">Its value in the first.</param>
/// <param name="Second">Its value in the second.</param>
/// <param name="Difference">The second less the first, with its interval of luck.</param>
public sealed record ComparedFigure(string Of, string Key, Estimate? First, Estimate? Second, Estimate? Difference)
{
    /// <summary>The outcome; null of a figure of a table, which is given as it stands there.</summary>
    public Endpoint? Endpoint { get; private init; }

    /// <summary>The outcome or quantity in words.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it was fixed before, or stands in a table that says so.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>What it is of, as a heading.</summary>
    public string Heading => Endpoint is null ? WordList.Capital(Of) : $"Under {WordingTitles.Plain(Of)}";

    /// <summary>Whether luck alone would hardly do it: the interval of the difference excludes 0.</summary>
    public bool IsShown => Difference is { } known && known.Interval.ExcludesZero;

    /// <summary>Whether there is luck in it: neither no crisis differs, nor is it a number that is stated.</summary>
    public bool IsOfLuck => Difference is { Interval.Width: > 0 } known && !known.Has(Caveats.NoTrialDiffers);

    /// <summary>How many half-widths of its interval the change is; 0 where it is not known, infinite without luck.</summary>
    public double Strength => Difference is { Value: not 0 } known ? Math.Abs(known.Value) / known.HalfWidth : 0;

    /// <summary>Whether luck would hardly do it to any of so many figures (Bonferroni, the interval stretched as if of a
    /// normal distribution).</summary>
    public bool IsShownAmong(int figures)
    {
        if (!IsShown) return false;
        Estimate known = Difference!.Value;
        double stretch = known.Confidence.SharedAmong(figures).NormalQuantile / known.Confidence.NormalQuantile;
        return known.Value > 0
            ? known.Value > stretch * (known.Value - known.Interval.Low)
            : -known.Value > stretch * (known.Interval.High - known.Value);
    }

    /// <summary>An outcome by which texts are compared.</summary>
    public static ComparedFigure Create(string of, Endpoint endpoint, Estimate? first, Estimate? second, Estimate? difference)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return new ComparedFigure(of, endpoint.Key, first, second, difference)
        {
            Endpoint = endpoint, Name = endpoint.Name, IsPrimary = endpoint.IsPrimary,
        };
    }
}
