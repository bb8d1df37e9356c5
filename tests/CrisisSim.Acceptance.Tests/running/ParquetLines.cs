using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A Parquet file as the lines of a CSV file, its head first.</summary>
internal static class ParquetLines
{
    public static IReadOnlyList<string> Read(string path) => ReadAsync(path).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<string>> ReadAsync(string path)
    {
        await using ParquetReader file = await ParquetReader.CreateAsync(path);
        DataField[] fields = file.Schema.DataFields;
        List<string> lines = [string.Join(',', fields.Select(field => field.Name))];
        for (int group = 0; group < file.RowGroupCount; group++)
        {
            using ParquetRowGroupReader rows = file.OpenRowGroupReader(group);
            var columns = new List<string[]>();
            foreach (DataField field in fields) columns.Add(await Column(rows, field));
            for (int row = 0; row < rows.RowCount; row++)
                lines.Add(string.Join(',', columns.Select(column => column[row])));
        }
        return lines;
    }

    private static async Task<string[]> Column(ParquetRowGroupReader rows, DataField field)
    {
        if (field.ClrType == typeof(double)) return await Numbers<double>(rows, field);
        if (field.ClrType == typeof(float)) return await Numbers<float>(rows, field);
        if (field.ClrType == typeof(long)) return await Numbers<long>(rows, field);
        string?[] texts = new string?[rows.RowCount];
        await rows.ReadAsync(field, texts.AsMemory()!);
        return [.. texts.Select(text => text ?? "NA")];
    }

    private static async Task<string[]> Numbers<T>(ParquetRowGroupReader rows, DataField field)
        where T : struct, IFormattable
    {
        var values = new T?[rows.RowCount];
        await rows.ReadAsync<T>(field, values.AsMemory());
        return [.. values.Select(value => value?.ToString(null, CultureInfo.InvariantCulture) ?? "NA")];
    }
}
