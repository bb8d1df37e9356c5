namespace CrisisSim.Cli;

/// <summary>The pictures of <c>drift</c>.</summary>
internal static class DriftPictures
{
    public static IEnumerable<Chart> Of(Drifted drifted) => [DriftChart.Of(drifted.Result)];
}
