using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>One column of a result file: its header, how a row's cell is written, and how it is read back.</summary>
internal sealed record Column<TTable, TColumns>(
    string Header, Action<CsvWriter, TTable, int> Write, Action<TColumns, int, string> Read);
