namespace CrisisSim.Cli;

/// <summary>The pictures of <c>roc</c>.</summary>
internal static class RocPictures
{
    public static IEnumerable<Chart> Of(RocPlayed played) => [RocChart.Of(played.Result, played.Plan.Hours)];
}
