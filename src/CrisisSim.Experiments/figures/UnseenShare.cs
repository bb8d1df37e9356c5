using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What crises leave open of which not one differs, in words: the rule of three.</summary>
public static class UnseenShare
{
    /// <summary>"1.9": the most of 100 that none of so many leaves open, two figures, rounded up.</summary>
    public static string Most(long crises)
    {
        double most = 100 * Unseen.MostOf(crises);
        Decimals digits = new(Math.Clamp(1 - (int)Math.Floor(Math.Log10(most)), 0, 6));
        return Figures.Plain(digits.Outwards(Interval.Point(most)).High, digits);
    }
}
