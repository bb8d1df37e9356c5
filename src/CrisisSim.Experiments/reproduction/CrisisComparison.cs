using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>The rows of crises of two results.</summary>
internal static class CrisisComparison
{
    public static ResultComparison Between(IReadOnlyList<FileComparison> files, StoredCrises first, StoredCrises second)
    {
        bool paired = first.Manifest.Seed == second.Manifest.Seed
            && first.Manifest.FirstTrial == second.Manifest.FirstTrial
            && first.Manifest.HorizonHours.Equals(second.Manifest.HorizonHours);
        bool members = first.HasMembers && second.HasMembers
            && first.Manifest.Members.SequenceEqual(second.Manifest.Members);
        Endpoint[] kept = [.. Endpoints.All.Where(of => IsKept(of, members))];
        string[] both = [.. first.Manifest.Wordings.Intersect(second.Manifest.Wordings)];
        return new ResultComparison(files,
        [
            .. both.SelectMany(wording => kept.Select(endpoint => Figure(endpoint,
                (first, At(first, wording)), (second, At(second, wording)), paired))),
        ])
        {
            IsPaired = paired,
            Shared = paired && first.Manifest.TrialsDone != second.Manifest.TrialsDone
                ? Math.Min(first.Manifest.TrialsDone, second.Manifest.TrialsDone)
                : null,
            Unlike = both.Length == 0 ? "They share no text, so only files and settings are compared." : null,
            Alone = ([.. first.Manifest.Wordings.Except(both)], [.. second.Manifest.Wordings.Except(both)]),
            LeftOut = [.. Endpoints.All.Except(kept)],
        };
    }

    private static int At(StoredCrises of, string wording) => of.Manifest.Wordings.ToList().IndexOf(wording);

    /// <summary>
    /// How readily a member brings a crisis on itself is not in the rows; what that comes to is, as a column.
    /// </summary>
    private static bool IsKept(Endpoint endpoint, bool members) => endpoint switch
    {
        ProvocationEndpoint => ReferenceEquals(endpoint, Endpoints.DrawnIn),
        HonouredEndpoint => members,
        _ => true,
    };

    private static ComparedFigure Figure(Endpoint endpoint, (StoredCrises Of, int At) first,
        (StoredCrises Of, int At) second, bool paired)
    {
        TrialTable one = first.Of.Tables[first.At], other = second.Of.Tables[second.At];
        if (ReferenceEquals(endpoint, Endpoints.DrawnIn))
            return DrawnIn(one.Declaration, [.. first.Of.DrawnIn[first.At]], [.. second.Of.DrawnIn[second.At]], paired);
        Estimate? before = endpoint.Estimate(one), after = endpoint.Estimate(other);
        Estimate? apart = paired
            ? endpoint.Difference(Cut(one, other), Cut(other, one)).Difference
            : Less(after, before);
        return ComparedFigure.Create(one.Declaration, endpoint, before, after, apart);
    }

    private static ComparedFigure DrawnIn(string wording, double[] first, double[] second, bool paired)
    {
        Estimate? before = first.Length > 0 ? Mean.Estimate(first) : null,
            after = second.Length > 0 ? Mean.Estimate(second) : null;
        int shared = Math.Min(first.Length, second.Length);
        Estimate? apart = shared == 0 ? null
            : paired ? Paired.Means(second.AsSpan(0, shared), first.AsSpan(0, shared)).Difference
            : Less(after, before);
        return ComparedFigure.Create(wording, Endpoints.DrawnIn, before, after, apart);
    }

    /// <summary>As many crises as the other has, in every role.</summary>
    private static TrialTable Cut(TrialTable table, TrialTable other)
    {
        TrialTable cut = table.Take(other.Trials);
        if (table.IfNoAttack is { } unreal && other.IfNoAttack is { } theirs)
            cut = cut.If(Counterfactual.NoAttack, unreal.Take(theirs.Trials));
        return table.IfProvoked is { } provoked && other.IfProvoked is { } those
            ? cut.If(Counterfactual.Provoked, provoked.Take(those.Trials))
            : cut;
    }

    public static Estimate? Less(Estimate? from, Estimate? less) =>
        from is { Interval.IsBounded: true } second && less is { Interval.IsBounded: true } first
            ? EstimateDifference.Less(second, first)
            : null;
}
