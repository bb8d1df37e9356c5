using System.Globalization;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A table of a finished folder, read as text and nothing else.</summary>
internal sealed class Rows
{
    private readonly Dictionary<string, int> places;

    public Rows(string path)
    {
        string[][] lines = [.. File.ReadLines(path).Select(Cells)];
        places = lines[0].Select((name, k) => (name, k)).ToDictionary(of => of.name, of => of.k);
        All = [.. lines.Skip(1).Select(cells => new Row(this, cells))];
    }

    private Rows(Dictionary<string, int> places, IReadOnlyList<Row> all) => (this.places, All) = (places, all);

    public IReadOnlyList<Row> All { get; }

    public Rows Where(Func<Row, bool> holds) => new(places, [.. All.Where(holds)]);

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        foreach (char letter in line)
        {
            if (letter == '"') quoted = !quoted;
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(letter);
        }
        return [.. cells, cell.ToString()];
    }

    internal sealed record Row(Rows Of, string[] Cells)
    {
        public string this[string column] => Cells[Of.places[column]];

        /// <summary>The number; null where the cell is empty or NA, and 1 or 0 of true and false.</summary>
        public double? Number(string column) => this[column] switch
        {
            "" or "NA" => null,
            "true" => 1,
            "false" => 0,
            var text => double.Parse(text, CultureInfo.InvariantCulture),
        };
    }
}
