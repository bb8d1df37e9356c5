using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Divides a difference in the last year by its causes.</summary>
internal static class DriftParts
{
    /// <summary>The parts in the order of the causes; enlargement in all, then its two parts, which sum to it.</summary>
    /// <param name="causes">The causes at work.</param>
    /// <param name="whole">The difference of each history with all of them.</param>
    /// <param name="without">The same without one of them.</param>
    public static IReadOnlyList<DriftPart> Of(IEnumerable<DriftCauses> causes, double[] whole, Func<DriftCauses, double[]> without)
    {
        var parts = new List<DriftPart>();
        foreach (DriftCauses cause in causes.Where(cause => cause != DriftCauses.NewcomerSpread))
        {
            parts.Add(new DriftPart(Name(cause), Less(whole, without(cause))));
            if (cause != DriftCauses.Accession) continue;
            double[] alike = without(DriftCauses.NewcomerSpread);
            parts.Add(new DriftPart("of it: more members", Less(alike, without(cause)), WithinAnother: true));
            parts.Add(new DriftPart("of it: members that differ", Less(whole, alike), WithinAnother: true));
        }
        return parts;
    }

    private static Estimate Less(double[] with, double[] without) => Paired.Means(with, without).Difference;

    private static string Name(DriftCauses cause) => cause switch
    {
        DriftCauses.Ebb => "ebb of precision",
        DriftCauses.NewForms => "new forms of attack",
        DriftCauses.Exercises => "decay of exercises",
        DriftCauses.Accession => "enlargement in all",
        DriftCauses.Sunset => "texts that expire",
        DriftCauses.Exit => "members that leave",
        _ => Names.Plain(cause),
    };
}
