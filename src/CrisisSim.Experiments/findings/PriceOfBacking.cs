using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What a surer promise costs where the protected member brings the crisis on itself, in a sentence.</summary>
internal static class PriceOfBacking
{
    public static string Sentence(EndpointDifference d, WordingPair pair)
    {
        Estimate difference = d.Difference!.Value.In(100);
        var digits = Decimals.SupportedBy(difference);
        EndpointDifference provoked = pair[Endpoints.Provocation];
        return $"'{pair.Other}' makes entrapment {(difference.Value > 0 ? "likelier" : "less likely")}: the protected member provokes such a crisis, and forces move in it, with a chance of "
            + $"{Hundredths(d.Other, digits)} in 100 instead of {Hundredths(d.Baseline, digits)} (95 % interval of the difference: {Figures.Signed(difference.Interval.Low, digits)} to "
            + $"{Figures.Signed(difference.Interval.High, digits)}); it provokes with {Hundredths(provoked.Other, digits)} instead of {Hundredths(provoked.Baseline, digits)}. "
            + "How readily it does so is judged, not measured.";
    }

    private static string Hundredths(Estimate? share, Decimals digits) => Figures.Plain(share!.Value.Value * 100, digits);
}
