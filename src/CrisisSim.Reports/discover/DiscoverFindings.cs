namespace CrisisSim.Reports;

/// <summary>Where what is of interest lies, in plain sentences.</summary>
internal static class DiscoverFindings
{
    public static IReadOnlyList<string> Describe(DiscoverReportData found) =>
        [Overall(found), .. Boxes(found), .. Open(found)];

    public static string Percent(double share) => FormattableString.Invariant($"{100 * share:0} %");

    private static string Overall(DiscoverReportData found) =>
        $"In {Names.Number(found.Result.OfInterest)} of {SituationWords.Situations(found.Result.Points)} "
            + $"({Percent((double)found.Result.OfInterest / found.Result.Points)}), {found.Predicate.Words}.";

    private static IEnumerable<string> Boxes(DiscoverReportData found)
    {
        if (found.Result.Boxes.Count == 0)
        {
            yield return "No range of the factors tells these situations from the others.";
            yield break;
        }
        foreach (DiscoveredBox box in found.Result.Boxes)
        {
            bool first = ReferenceEquals(box, found.Result.Boxes[0]);
            yield return $"{(first ? "Above all where" : "Of the rest, where")} {found.Words(box)}: there it is so "
                + $"in {Percent(box.Box.Density)} of {SituationWords.Situations(box.Box.Cases)}, "
                + $"against {Percent(box.DensityAround)} {(first ? "of all" : "of those left")}. That catches "
                + $"{Percent(box.Coverage)} of all of them. Chance alone draws as good a line in "
                + $"{LineWords.ByChance(box)} of 100 studies{(box.Chance.IsBeyond ? "" : ", so this may be chance")}.";
        }
    }

    private static IEnumerable<string> Open(DiscoverReportData found)
    {
        DiscoveryResult result = found.Result;
        string taken = result.LeftOutUndecided
            ? "these are left out."
            : "these are counted as they fell; '--undecided out' leaves them out.";
        if (result.Undecided > 0)
            yield return $"{SituationWords.Situations(result.Undecided)} {(result.Undecided == 1 ? "is" : "are")} too close "
                + $"to call; {taken} "
                + "More crises settle them: 'crisissim sweep STUDY --more N', or adaptive replications in the study.";
        if (result.Unknown > 0)
            yield return $"{SituationWords.Situations(result.Unknown)} {(result.Unknown == 1 ? "is" : "are")} not used: not "
                + "played, failed, or not known.";
    }
}
