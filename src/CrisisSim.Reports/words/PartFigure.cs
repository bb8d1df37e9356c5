using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// Effects and their parts as a sentence has them, the unit once for all of them: hours, or so many of 100.
/// </summary>
internal static class PartFigure
{
    /// <summary>"−120 h", "+17 of 100", "+0.3".</summary>
    public static string Whole(Endpoint endpoint, Estimate effect) =>
        Value(endpoint, effect, effect) + (endpoint.Kind switch
        {
            EndpointKind.Probability or EndpointKind.Share => " of 100",
            _ => "",
        });

    /// <summary>"−120 h (−140 to −100)", "+17 (+16 to +18)".</summary>
    public static string Ranged(Endpoint endpoint, Estimate effect) =>
        effect.Interval.IsBounded
            ? $"{Value(endpoint, effect, effect)} ({Span(endpoint, effect)})"
            : Value(endpoint, effect, effect);

    /// <summary>"−140 to −100".</summary>
    public static string Span(Endpoint endpoint, Estimate effect)
    {
        Estimate shown = effect.In(Scale(endpoint));
        var digits = Decimals.Telling(shown);
        Interval wide = digits.Outwards(shown.Interval);
        return $"{Figures.Signed(wide.Low, digits)} to {Figures.Signed(wide.High, digits)}";
    }

    /// <summary>"−372 h", with the digits of the estimate that it is of a kind with.</summary>
    public static string Value(Endpoint endpoint, Estimate effect, Estimate like)
    {
        string number = Figures.Signed(effect.Value * Scale(endpoint), Decimals.Telling(like.In(Scale(endpoint))));
        return endpoint.Unit.Length > 0 ? $"{number} {endpoint.Unit}" : number;
    }

    private static double Scale(Endpoint endpoint) =>
        endpoint.Kind is EndpointKind.Probability or EndpointKind.Share ? 100 : 1;
}
