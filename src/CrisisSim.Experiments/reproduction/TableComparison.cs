using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The tables of figures of two results that keep no crises, row by row: also of one seed they are compared as if each had
/// luck of its own, but where a table is the same in both.
/// </summary>
internal static class TableComparison
{
    public static ResultComparison Between(string first, string second, IReadOnlyList<FileComparison> files, FigureTables of)
    {
        var figures = new List<ComparedFigure>();
        List<string> one = [], other = [];
        foreach (FileComparison file in files.Where(file => file.In == FilePresence.Both))
        {
            if (!of.Columns.TryGetValue(file.Name, out IReadOnlyList<ColumnNote>? columns)) continue;
            Dictionary<(string Of, string Key), TableFigure> there = Read(Path.Join(second, file.Name), columns);
            foreach (((string Of, string Key) row, TableFigure figure) in Read(Path.Join(first, file.Name), columns))
            {
                if (!there.Remove(row, out TableFigure? now)) one.Add(row.Of);
                else if ((figure.Value ?? now.Value) is not null)
                    figures.Add(Compare(figure, now, of.AreOfOneSeed && file.IsSame));
            }
            other.AddRange(there.Keys.Select(row => row.Of));
        }
        return new ResultComparison(files, figures)
        {
            IsOfOneSeed = of.AreOfOneSeed,
            Unlike = figures.Count > 0 ? null
                : one.Count + other.Count > 0 ? "Their tables share no row, so only files and settings are compared."
                : "They share no crises, study or table of figures, so only files and settings are compared.",
            Alone = ([.. one.Distinct()], [.. other.Distinct()]),
        };
    }

    private static ComparedFigure Compare(TableFigure first, TableFigure second, bool isSame)
    {
        Estimate? apart = CrisisComparison.Less(second.Value, first.Value);
        return new ComparedFigure(first.Of, first.Key, first.Value, second.Value, isSame && apart is { } known
            ? known with { Caveats = known.Caveats | Caveats.NoTrialDiffers }
            : apart)
        {
            Name = first.Name, IsPrimary = first.IsPrimary,
        };
    }

    /// <summary>The figures by what they are of. No two rows are of the same; were they, the first counts.</summary>
    private static Dictionary<(string Of, string Key), TableFigure> Read(string path, IReadOnlyList<ColumnNote> columns)
    {
        var figures = new Dictionary<(string, string), TableFigure>();
        TableReader.Open(path, csv =>
        {
            csv.ReadHeader();
            var rows = new FigureRows(csv, columns);
            while (csv.Read())
                foreach (TableFigure figure in rows.Figures()) figures.TryAdd((figure.Of, figure.Key), figure);
        });
        return figures;
    }
}

/// <summary>Which tables of figures there are, by the names of their files, and whether two results have one seed.</summary>
public sealed record FigureTables(IReadOnlyDictionary<string, IReadOnlyList<ColumnNote>> Columns, bool AreOfOneSeed);

/// <summary>A figure in a table.</summary>
internal sealed record TableFigure(string Of, string Key, string Name, bool IsPrimary, Estimate? Value);
