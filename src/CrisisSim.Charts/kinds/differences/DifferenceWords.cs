using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One difference in words.</summary>
internal static class DifferenceWords
{
    /// <summary>"−310 h [−350, −260]", or that no crisis differs.</summary>
    public static string Figures(EndpointDifference difference)
    {
        if (difference.Difference is not { } known) return Unknown(difference);
        if (difference.NoTrialDiffers) return "0, no crisis differs";
        return $"{EndpointFigure.Difference(difference.Endpoint, known)} "
            + $"{EndpointFigure.Interval(difference.Endpoint, known, signed: true)}";
    }

    /// <summary>Why there is no difference to be had.</summary>
    public static string Unknown(EndpointDifference difference)
    {
        string before = EndpointFigure.Value(difference.Endpoint, difference.Baseline),
            now = EndpointFigure.Value(difference.Endpoint, difference.Other);
        return before == now ? before : $"{before}, then {now}";
    }

    /// <summary>", better for the alliance", and so on; nothing where no crisis differs.</summary>
    public static string Favours(EndpointDifference difference, bool isValued) => difference switch
    {
        { NoTrialDiffers: true } or { Difference: null } => "",
        { IsResolved: true } when !isValued => "",
        { Favours: > 0 } => ", better for the alliance",
        { Favours: < 0 } => ", worse for the alliance",
        _ => ", not resolved",
    };
}
