using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What the pictures of a front show: which text does best by each of two outcomes, as played.</summary>
internal static class FrontFindings
{
    private const int Most = 3;

    /// <summary>One sentence a picture; nothing where the texts have no such outcomes.</summary>
    /// <param name="front">The texts by their outcomes.</param>
    /// <param name="titles">What texts are called, by their names.</param>
    /// <param name="ground">Whether armed forces act in the scenario.</param>
    /// <param name="pictures">The pictures, of which every one sets an outcome against the first.</param>
    public static IReadOnlyList<ReportFinding> Choose(TextFront front, IReadOnlyDictionary<string, (string Label, string Name)> titles,
        bool ground, PictureStack pictures)
    {
        var found = new List<ReportFinding>();
        for (int o = 1; o < front.Endpoints.Count && found.Count < Most; o++)
            found.AddRange(pictures.Find(Sentence(front, o, titles, ground),
                "scatter-"));
        return found;
    }

    private static string Sentence(TextFront front, int o, IReadOnlyDictionary<string, (string Label, string Name)> titles,
        bool ground)
    {
        string one = Best(front, 0, titles), other = Best(front, o, titles);
        string first = Named(front.Endpoints[0], ground), second = Named(front.Endpoints[o], ground);
        return one == other
            ? $"As played, {one} does best both by {first} and by {second}."
            : $"As played, {one} does best by {first}, and {other} by {second}.";
    }

    private static string Best(TextFront front, int o, IReadOnlyDictionary<string, (string Label, string Name)> titles)
    {
        bool? higher = front.Endpoints[o].HigherIsBetter;
        FrontEntry best = front.Texts.MaxBy(text => (higher == false ? -1 : 1) * text.Outcomes[o].Value)!;
        return titles.TryGetValue(best.Name, out (string Label, string Name) title) ? title.Name : best.Name;
    }

    private static string Named(Endpoint endpoint, bool ground) =>
        OutcomeNames.Row(endpoint, ground).Trim().Replace(", %", "", StringComparison.Ordinal).ToLowerInvariant();
}
