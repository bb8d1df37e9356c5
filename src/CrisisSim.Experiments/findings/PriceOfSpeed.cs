using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What a quicker answer costs where there is nothing to answer, in a sentence.</summary>
internal static class PriceOfSpeed
{
    private const string Where = "where the same incident is no attack, forces move in";

    public static string Sentence(EndpointDifference d, WordingPair pair)
    {
        Estimate difference = d.Difference!.Value.In(100);
        var digits = Decimals.SupportedBy(difference);
        string baseline = Hundredths(d.Baseline, digits), other = Hundredths(d.Other, digits);
        string interval = $"95 % interval of the difference: {Figures.Signed(difference.Interval.Low, digits)} to {Figures.Signed(difference.Interval.High, digits)}";
        if (d.NoTrialDiffers) return $"'{pair.Other}' does not change the number of false alarms: {Where} {other} of 100 crises, as under '{pair.Baseline}', and not one crisis differs.";
        if (!d.IsResolved) return $"'{pair.Other}' is not shown to change the number of false alarms: {Where} {other} of 100 crises, and in {baseline} under '{pair.Baseline}' ({interval}).";
        return $"'{pair.Other}' {(difference.Value > 0 ? "costs more" : "saves")} false alarms: {Where} {other} of 100 crises instead of {baseline} ({interval}).";
    }

    private static string Hundredths(Estimate? share, Decimals digits) => Figures.Plain(share!.Value.Value * 100, digits);
}
