namespace CrisisSim.Reports;

/// <summary>Where what is of interest lies, in plain sentences.</summary>
internal static class DiscoverFindings
{
    public static IReadOnlyList<string> Describe(DiscoverReportData found) =>
        [Overall(found), .. Boxes(found), .. Open(found)];

    public static string Percent(double share) => FormattableString.Invariant($"{100 * share:0} %");

    private static string Overall(DiscoverReportData found) =>
        $"At {Names.Number(found.Result.OfInterest)} of {Names.Count(found.Result.Points, "point")} "
            + $"({Percent((double)found.Result.OfInterest / found.Result.Points)}), {found.Predicate.Words}.";

    private static IEnumerable<string> Boxes(DiscoverReportData found)
    {
        if (found.Result.Boxes.Count == 0)
        {
            yield return "No box of the factors tells these points from the others.";
            yield break;
        }
        foreach (DiscoveredBox box in found.Result.Boxes)
        {
            bool first = ReferenceEquals(box, found.Result.Boxes[0]);
            yield return $"{(first ? "Above all where" : "Of those outside, where")} {found.Words(box)}: there it is "
                + $"so at {Percent(box.Box.Density)} of {Names.Count(box.Box.Cases, "point")}, "
                + $"against {Percent(box.DensityAround)} {(first ? "of all" : "of those left")}, and there lie "
                + $"{Percent(box.Coverage)} of all such points.";
        }
    }

    private static IEnumerable<string> Open(DiscoverReportData found)
    {
        DiscoveryResult result = found.Result;
        string taken = result.LeftOutUndecided
            ? "these are left out."
            : "these are counted by their values, which blurs the boxes. '--undecided out' leaves them out.";
        if (result.Undecided > 0)
            yield return $"At {Names.Count(result.Undecided, "point")} luck leaves open whether it is so; {taken} More "
                + "crises decide them: 'crisissim sweep STUDY --more N', or adaptive replications in the study.";
        if (result.Unknown > 0)
            yield return $"{Names.Count(result.Unknown, "point")} {(result.Unknown == 1 ? "is" : "are")} not used: not "
                + "played, failed, or not known.";
    }
}
