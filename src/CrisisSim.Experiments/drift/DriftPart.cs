using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>How far a difference in the last year is due to a cause: with all causes less without this one.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Part">In the unit of the endpoint, shares in [−1, 1]; parts need not sum to the whole.</param>
public readonly record struct DriftPart(DriftCauses Cause, Estimate Part)
{
    /// <summary>The cause in plain words, such as "new forms of attack".</summary>
    public string Name => Cause switch
    {
        DriftCauses.Ebb => "ebb of precision",
        DriftCauses.NewForms => "new forms of attack",
        DriftCauses.Exercises => "decay of exercises",
        DriftCauses.Accession => "enlargement in all",
        DriftCauses.NewcomerSpread => "of it: newcomers that differ",
        DriftCauses.Sunset => "texts that expire",
        DriftCauses.Exit => "members that leave",
        _ => Words.Plain(Cause),
    };
}
