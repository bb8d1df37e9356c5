using Parquet;
using Parquet.Schema;

namespace CrisisSim.Experiments;

/// <summary>
/// Writes the rows of a result file as Apache Parquet: the same columns as in CSV, with null in the place of NA, in
/// groups of so many rows that each fits in memory.
/// </summary>
internal static class ParquetRows
{
    private const int RowsOfGroup = 100_000;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Snappy };

    public static void Write(Stream to, ResultRows rows) => WriteAsync(to, rows).GetAwaiter().GetResult();

    private static async Task WriteAsync(Stream to, ResultRows rows)
    {
        var schema = new ParquetSchema(rows.Columns.Select(column => Field(column.Note.Column, column.Kind)));
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, to, Options).ConfigureAwait(false);
        foreach (RowBlock block in rows.Blocks)
        {
            for (int first = 0; first < block.Rows; first += RowsOfGroup)
            {
                int count = Math.Min(RowsOfGroup, block.Rows - first);
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                for (int k = 0; k < block.Columns.Count; k++)
                    await WriteColumn(group, schema.DataFields[k], rows.Columns[k].Kind,
                        Values(block.Columns[k], first, count)).ConfigureAwait(false);
                group.CompleteValidate();
            }
        }
    }

    private static FileValue[] Values(Func<int, FileValue> column, int first, int count)
    {
        var values = new FileValue[count];
        for (int row = 0; row < count; row++) values[row] = column(first + row);
        return values;
    }

    private static Task WriteColumn(ParquetRowGroupWriter to, DataField field, FileKind kind, FileValue[] values) =>
        kind switch
        {
            FileKind.Text => to.WriteAsync(field, (string?[])[.. values.Select(value => value.Text)]),
            FileKind.Number =>
                to.WriteAsync<double>(field, (double?[])[.. values.Select(value => value.Number)]),
            FileKind.Single => to.WriteAsync<float>(field, (float?[])[.. values.Select(value => value.Single)]),
            FileKind.Whole => to.WriteAsync<long>(field, (long?[])[.. values.Select(value => value.Whole)]),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such column."),
        };

    private static DataField Field(string name, FileKind kind) => new(
        name,
        kind switch
        {
            FileKind.Text => typeof(string),
            FileKind.Number => typeof(double),
            FileKind.Single => typeof(float),
            FileKind.Whole => typeof(long),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such column."),
        },
        isNullable: true);
}
