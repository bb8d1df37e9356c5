namespace CrisisSim.Cli;

/// <summary>The pictures of <c>deter</c>.</summary>
internal static class DeterPictures
{
    public static IEnumerable<Chart> Of(DeterPlayed played) =>
    [
        ChoiceChart.Of(played.Result),
        ChoiceByRungChart.Of(played.Result),
        DeterrenceContrastChart.Of(played.Result, played.Result.NoDeclaration),
        DeterrenceContrastChart.Of(played.Result, played.Result.NoAlliance),
        .. played.Result.Wordings > 1 ? [DeterrenceContrastChart.Of(played.Result, 0)] : (Chart[])[],
        ResponseChart.Of(played.Result),
    ];
}
