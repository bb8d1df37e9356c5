namespace CrisisSim.Cli;

/// <summary>The pictures of <c>deter</c>.</summary>
internal static class DeterPictures
{
    public static IEnumerable<Chart> Of(DeterPlayed played) => [];
}
