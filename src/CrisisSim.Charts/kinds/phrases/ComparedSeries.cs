using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// The series of compared wordings: their place is their index, their names stay apart even where one wording is
/// compared with itself.
/// </summary>
internal static class ComparedSeries
{
    public static IReadOnlyList<Series> For(IReadOnlyList<TrialTable> tables) =>
        For([.. tables.Select(table => table.Declaration)]);

    public static IReadOnlyList<Series> For(IReadOnlyList<string> names)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var series = new Series[names.Count];
        for (int place = 0; place < names.Count; place++)
        {
            string name = names[place];
            for (int n = 2; used.Contains(name) || (n > 2 && names.Contains(name)); n++) name = $"{names[place]} ({n})";
            used.Add(name);
            series[place] = new Series(name, place);
        }
        return series;
    }
}
