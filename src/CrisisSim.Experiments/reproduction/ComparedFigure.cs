using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>One outcome in two results; null where it is not known.</summary>
/// <param name="Of">The text, or the situation of a study and the text.</param>
/// <param name="Endpoint">The outcome.</param>
/// <param name="First">Its value in the first.</param>
/// <param name="Second">Its value in the second.</param>
/// <param name="Difference">The second less the first, with its interval of luck.</param>
public sealed record ComparedFigure(
    string Of, Endpoint Endpoint, Estimate? First, Estimate? Second, Estimate? Difference)
{
    /// <summary>The same as sentences call it.</summary>
    public string Title => WordingTitles.Plain(Of);

    /// <summary>Whether luck alone would hardly do it: the interval of the difference excludes 0.</summary>
    public bool IsShown => Difference is { } known && known.Interval.ExcludesZero;
}
