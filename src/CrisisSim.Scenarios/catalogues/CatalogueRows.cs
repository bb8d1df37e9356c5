using System.Globalization;
using System.Text;
using CsvHelper;

namespace CrisisSim.Scenarios;

/// <summary>Reads the catalogues that are shipped with the tool: a table with a header, one row a thing.</summary>
internal static class CatalogueRows
{
    /// <exception cref="InvalidOperationException">There is no such table: a mistake in the tool.</exception>
    public static IReadOnlyList<T> Read<T>(string file, Func<CatalogueRow, T> make)
    {
        string text = EmbeddedText.Read(typeof(CatalogueRows).Assembly, file);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var table = CsvReader.Create(bytes, new CsvReaderOptions { Separator = ',' });
        table.ReadHeader();
        var rows = new List<T>();
        while (table.Read()) rows.Add(make(new CatalogueRow(table)));
        return rows;
    }
}

/// <summary>One row of a catalogue, read cell by cell.</summary>
internal sealed class CatalogueRow(CsvReader table)
{
    public string Text(string column) => table.GetString(column);

    public double Number(string column) => Numeral(Text(column));

    /// <summary>The number of a cell; null where it is empty.</summary>
    public double? Stated(string column) => Text(column) is { Length: > 0 } text ? Numeral(text) : null;

    public bool YesNo(string column) => Text(column) == "yes";

    /// <exception cref="InvalidOperationException">The cell holds another word: a mistake in the tool.</exception>
    public T Word<T>(string column)
        where T : struct, Enum => EnumWords<T>.All.TryFind(Text(column), out T word)
        ? word
        : throw new InvalidOperationException($"'{Text(column)}' is no {column} of the catalogue.");

    private static double Numeral(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
