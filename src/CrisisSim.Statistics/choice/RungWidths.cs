namespace CrisisSim.Statistics;

/// <summary>
/// How much of a scale each of some options stands for: the width of what lies nearer to its place than to any other,
/// shared by options at one place. A finer grid splits the widths and leaves the choice as it was.
/// </summary>
public static class RungWidths
{
    /// <summary>The widths, in the order of the places; together the length of the scale.</summary>
    /// <param name="places">Where on the scale each option lies; at least one, all within the scale.</param>
    /// <param name="low">Lower end of the scale.</param>
    /// <param name="high">Upper end of the scale.</param>
    /// <exception cref="ArgumentException">There is no place, or one lies outside the scale.</exception>
    public static IReadOnlyList<double> Compute(IReadOnlyList<double> places, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places.Count == 0) throw new ArgumentException("There is at least one place.", nameof(places));
        if (places.Any(place => !(place >= low && place <= high)))
            throw new ArgumentException("A place lies outside the scale.", nameof(places));
        double[] distinct = [.. places.Distinct().Order()];
        double End(int k) => k == 0 ? low : k == distinct.Length ? high : (distinct[k - 1] + distinct[k]) / 2;
        return [.. places.Select(place =>
        {
            int k = Array.BinarySearch(distinct, place);
            return (End(k + 1) - End(k)) / places.Count(other => other == place);
        })];
    }
}
