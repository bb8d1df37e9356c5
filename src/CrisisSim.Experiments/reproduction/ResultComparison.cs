using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Two finished results, the second less the first. Lists are compared by reference.</summary>
/// <param name="Files">Their files of data.</param>
/// <param name="Figures">Every outcome that both keep, wording by wording; of studies, situation by situation.</param>
public sealed record ResultComparison(IReadOnlyList<FileComparison> Files, IReadOnlyList<ComparedFigure> Figures)
{
    /// <summary>Whether crises of one number had the same luck in both, so that they are compared one by one.</summary>
    public bool IsPaired { get; init; }

    /// <summary>Why no figures are compared; null where some are.</summary>
    public string? Unlike { get; init; }

    /// <summary>Texts that the first alone was played under, then those of the second alone.</summary>
    public (IReadOnlyList<string> First, IReadOnlyList<string> Second) Alone { get; init; } = ([], []);

    /// <summary>Outcomes that the files do not keep.</summary>
    public IReadOnlyList<Endpoint> LeftOut { get; init; } = [];

    /// <summary>Whether all files of data are the same, byte for byte.</summary>
    public bool IsSame => Files.All(file => file.IsSame);

    /// <summary>Compares two directories.</summary>
    /// <exception cref="ResultFileException">A file cannot be read.</exception>
    public static ResultComparison Between(string first, string second)
    {
        IReadOnlyList<FileComparison> files = FolderComparison.Compare(first, second);
        if (StoredCrises.AreIn(first) && StoredCrises.AreIn(second))
            return CrisisComparison.Between(files, StoredCrises.Read(first), StoredCrises.Read(second));
        string name = StudyStore.FileName(default), one = Path.Join(first, name), other = Path.Join(second, name);
        return File.Exists(one) && File.Exists(other)
            ? PointComparison.Between(files, StudyStore.Read(one), StudyStore.Read(other))
            : new ResultComparison(files, [])
            {
                Unlike = "Neither trials.csv nor a study lies in both, so only files and settings are compared.",
            };
    }
}

/// <summary>One outcome in two results; null where it is not known.</summary>
/// <param name="Of">The text, or the situation of a study and the text.</param>
/// <param name="Endpoint">The outcome.</param>
/// <param name="First">Its value in the first.</param>
/// <param name="Second">Its value in the second.</param>
/// <param name="Difference">The second less the first, with its interval of luck.</param>
public sealed record ComparedFigure(
    string Of, Endpoint Endpoint, Estimate? First, Estimate? Second, Estimate? Difference)
{
    /// <summary>The same as sentences call it.</summary>
    public string Title => WordingTitles.Plain(Of);

    /// <summary>Whether luck alone would hardly do it: the interval of the difference excludes 0.</summary>
    public bool IsShown => Difference is { } known && known.Interval.ExcludesZero;
}

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
        return new ComparedFigure(one.Declaration, endpoint, before, after, apart);
    }

    private static ComparedFigure DrawnIn(string wording, double[] first, double[] second, bool paired)
    {
        Estimate? before = first.Length > 0 ? Mean.Estimate(first) : null,
            after = second.Length > 0 ? Mean.Estimate(second) : null;
        int shared = Math.Min(first.Length, second.Length);
        Estimate? apart = shared == 0 ? null
            : paired ? Paired.Means(second.AsSpan(0, shared), first.AsSpan(0, shared)).Difference
            : Less(after, before);
        return new ComparedFigure(wording, Endpoints.DrawnIn, before, after, apart);
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

/// <summary>The situations of two studies, of which sums are kept and no rows.</summary>
internal static class PointComparison
{
    public static ResultComparison Between(IReadOnlyList<FileComparison> files, StudyResults first, StudyResults second)
    {
        var there = second.Points.DistinctBy(point => Name(second, point), StringComparer.Ordinal)
            .ToDictionary(point => Name(second, point), point => point.Index, StringComparer.Ordinal);
        ComparedFigure[] figures =
        [
            .. from outcome in first.Outcomes
               let name = Name(first, first.Points[outcome.Point])
               where there.ContainsKey(name)
               let wording = second.Wordings.ToList().IndexOf(first.Wordings[outcome.Wording])
               where wording >= 0
               let other = second[there[name], wording, outcome.Endpoint]
               where other is not null
               select Figure($"{name}, {first.Wordings[outcome.Wording]}", outcome, other),
        ];
        return new ResultComparison(files, figures)
        {
            Unlike = figures.Length == 0 ? "They share no situation and text, so only settings are compared." : null,
            Alone = ([.. first.Wordings.Except(second.Wordings)], [.. second.Wordings.Except(first.Wordings)]),
            LeftOut = first.LeftOut,
        };
    }

    /// <summary>Sums that are the same to the last bit are of the same crises: then nothing differs.</summary>
    private static ComparedFigure Figure(string name, StudyOutcome first, StudyOutcome second)
    {
        Estimate? apart = first.Values == second.Values
            ? new Estimate(0, Interval.Point(0), first.Values.Count, Caveats: Caveats.NoTrialDiffers)
            : CrisisComparison.Less(second.Value, first.Value);
        return new ComparedFigure(name, first.Endpoint, first.Value, second.Value, apart);
    }

    private static string Name(StudyResults of, StudyPoint point) => point.Values.Count == 0 ? "as stated"
        : string.Join(", ", of.Factors.Zip(point.Values, (factor, value) => $"{factor} {value.Text}"));
}
