namespace CrisisSim.Cli;

/// <summary>Which points of which study boxes are sought for.</summary>
internal sealed record DiscoverRequest
{
    public const int UsualBoxes = 3;

    public required StudyDataRequest Data { get; init; }

    /// <summary>The condition; null: where the wording loses.</summary>
    public string? Where { get; init; }

    public bool LeavesOutUndecided { get; init; }

    public int Boxes { get; init; } = UsualBoxes;

    /// <summary>Step of the trajectory; null: the usual choice.</summary>
    public int? Step { get; init; }

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }

    /// <summary>The arguments beside the study and its number.</summary>
    public IReadOnlyList<string> Arguments =>
    [
        .. Where is { } condition ? ["--where", condition] : (string[])[],
        .. LeavesOutUndecided ? ["--undecided", "out"] : (string[])[],
        .. Boxes != UsualBoxes ? ["--boxes", FormattableString.Invariant($"{Boxes}")] : (string[])[],
        .. Step is { } step ? ["--step", FormattableString.Invariant($"{step}")] : (string[])[],
    ];
}
