using CrisisSim.Statistics;
using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>The figures in the rows of a table of results, and what each is of.</summary>
/// <param name="csv">The table, whose heads are read.</param>
/// <param name="columns">What its columns say.</param>
internal sealed class FigureRows(CsvReader csv, IReadOnlyList<ColumnNote> columns)
{
    private const string Value = "value", Mean = "mean";

    private static readonly string[] Outcomes = ["key", "outcome", "endpoint"], Counts = ["trials", "attackers"];

    private readonly string? outcome = columns.Where(note => note.IsOfRow && Outcomes.Contains(note.Column))
        .Select(note => note.Column).FirstOrDefault(csv.Headers.Contains);

    private readonly string[] of = [.. columns.Where(note => note.IsOfRow && csv.Headers.Contains(note.Column))
        .Select(note => note.Column).Where(column => !Outcomes.Contains(column))];

    private readonly ColumnNote[] figures = [.. columns.Where(note => note.Ends is { } ends
        && csv.Headers.Contains(note.Column) && csv.Headers.Contains(ends.Low) && csv.Headers.Contains(ends.High))];

    /// <summary>Those of the row that the reader is at.</summary>
    /// <exception cref="FormatException">A value is none.</exception>
    public IEnumerable<TableFigure> Figures()
    {
        string key = outcome is null ? "" : Cell(outcome);
        Endpoint? known = Endpoints.Named(key);
        string name = known?.Brief ?? NameOf(key);
        string row = string.Join(", ", of.Select(column => Told(column, Cell(column)))
            .Where(told => told.Length > 0 && told != known?.Name));
        bool isPrimary = outcome is null || Cell("label") == "primary" || known is { IsPrimary: true };
        foreach (ColumnNote figure in figures)
        {
            string column = figure.Column, plain = column.Replace('_', ' ');
            bool isWhole = column is Value or Mean;
            yield return new TableFigure(row, isWhole ? key : key.Length == 0 ? column : $"{key}.{column}",
                isWhole ? name : key.Length == 0 ? plain : $"{name} ({plain})", isPrimary, Read(column, figure.Ends!.Value));
        }
    }

    private Estimate? Read(string column, (string Low, string High) ends)
    {
        double value = CsvCell.Number(Cell(column)), low = CsvCell.Number(Cell(ends.Low)), high = CsvCell.Number(Cell(ends.High));
        if (double.IsNaN(value)) return null;
        if (low > high) throw new FormatException($"its interval ends at '{ends.High}' below '{ends.Low}'.");
        string? count = Counts.FirstOrDefault(csv.Headers.Contains);
        return new Estimate(value, new Interval(double.IsNaN(low) ? double.NegativeInfinity : low,
            double.IsNaN(high) ? double.PositiveInfinity : high),
            count is null || CsvCell.IsMissing(Cell(count)) ? 0 : CsvCell.Count(Cell(count)));
    }

    private string Cell(string column) => csv.TryGetFieldIndex(column, out int place) ? csv.GetString(place) : "";

    private string NameOf(string key) =>
        !of.Contains("name") && Cell("name") is { Length: > 0 } named ? named : key.Replace('_', ' ');

    /// <summary>What a cell says of its row, in words: "year 3", "against vague".</summary>
    private static string Told(string column, string cell) => CsvCell.IsMissing(cell) ? "" : column switch
    {
        "baseline" or "against" => $"against {cell}",
        "from" or "to" or "without" or "year" or "point" => $"{column} {cell}",
        "by_hours" => $"by {cell} h",
        "shift" => $"lines moved by {cell}",
        _ => cell.Replace('_', ' '),
    };
}
