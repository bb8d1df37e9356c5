namespace CrisisSim.Experiments;

/// <summary>How far the play of a study is.</summary>
/// <param name="Done">What is done of the stage: most often crises, over all wordings.</param>
/// <param name="Total">What the stage comes to; the most where it stops by precision.</param>
/// <param name="Stage">What is being played, in one to three words: "crises", "clauses".</param>
public readonly record struct PlayProgress(long Done, long Total, string Stage = PlayProgress.Crises)
{
    /// <summary>The stage of a study that has one alone.</summary>
    public const string Crises = "crises";
}

/// <summary>Reports of a part of a study as the whole tells them.</summary>
internal static class ProgressReports
{
    /// <summary>The same reports under the name of a stage.</summary>
    public static Action<PlayProgress>? As(this Action<PlayProgress>? report, string stage) =>
        report is null ? null : progress => report(progress with { Stage = stage });
}
