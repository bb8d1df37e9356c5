using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What a quicker answer costs where there is nothing to answer, in a sentence.</summary>
internal static class PriceOfSpeed
{
    public static string Sentence(EndpointDifference d)
    {
        Estimate difference = d.Difference!.Value.In(100);
        var digits = Decimals.SupportedBy(difference);
        string verdict = !d.IsResolved ? "It is not shown to change the number of false alarms"
            : difference.Value > 0 ? "It costs more false alarms" : "It saves false alarms";
        return $"{verdict}: where the same incident is no attack, forces move in {Hundredths(d.Other, digits)} of 100 crises instead of "
            + $"{Hundredths(d.Baseline, digits)} (difference by luck: {Figures.Signed(difference.Interval.Low, digits)} to "
            + $"{Figures.Signed(difference.Interval.High, digits)}).";
    }

    private static string Hundredths(Estimate? share, Decimals digits) => Figures.Plain(share!.Value.Value * 100, digits);
}
