using CrisisSim.Statistics;
using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>
/// The tidy files of a study: points.csv, outcomes.csv and differences.csv. Their bytes depend on the study and its
/// crises alone.
/// </summary>
public static class StudyExport
{
    /// <summary>Names of the files.</summary>
    public const string Points = "points.csv", Outcomes = "outcomes.csv", Differences = "differences.csv";

    private static readonly string[] OutcomeColumns =
        ["point", "wording", "endpoint", "unit", "trials", "mean", "low", "high", "standard_error", "caveats"],
        DifferenceColumns =
        [
            "point", "wording", "baseline", "endpoint", "unit", "trials", "difference", "low", "high",
            "standard_error", "favours", "caveats",
        ];

    /// <summary>
    /// Writes the files into a directory, replacing earlier ones, and answers with their paths. No other file is
    /// touched.
    /// </summary>
    /// <exception cref="ResultFileException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(string directory, StudyResults results) =>
        ResultSet.Write(directory, Of(results));

    /// <summary>The files, to be written with others.</summary>
    public static IReadOnlyList<ResultFile> Of(StudyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return
        [
            Table(Points, PointColumns(results.Factors), csv => WritePoints(csv, results)),
            Table(Outcomes, OutcomeColumns, csv => WriteOutcomes(csv, results)),
            Table(Differences, DifferenceColumns, csv => WriteDifferences(csv, results)),
        ];
    }

    /// <summary>
    /// Whether a directory holds such files. Points alone may be somebody's own, from which a study takes its points.
    /// </summary>
    public static bool LiesIn(string directory) =>
        File.Exists(Path.Join(directory, Outcomes)) || File.Exists(Path.Join(directory, Differences));

    private static ResultFile Table(string name, IReadOnlyList<string> columns, Action<CsvWriter> rows) => new(name, to =>
    {
        using var csv = CsvWriter.Create(to, CsvCell.Writing, leaveOpen: true);
        csv.WriteHeader([.. columns]);
        rows(csv);
        csv.Flush();
    })
    {
        Columns = columns,
    };

    /// <summary>
    /// One row a point; each factor has its value as it is set, NA where it is as stated, and as a number.
    /// </summary>
    private static void WritePoints(CsvWriter csv, StudyResults results)
    {
        foreach (StudyPoint point in results.Points)
        {
            csv.Write((long)point.Index);
            csv.WriteText(results.Rows[point.Index]);
            foreach (FactorValue value in point.Values)
            {
                csv.Write(Known(value.Text));
                csv.Write(value.Number);
            }
            csv.Write(results.Trials.TryGetValue(point.Index, out int trials) ? trials : 0L);
            csv.Write(FileValue.From(results.Failures.GetValueOrDefault(point.Index)));
            csv.EndRecord();
        }
    }

    /// <summary>The columns of points.csv that are of no factor.</summary>
    public static IReadOnlyList<string> OwnColumns { get; } = ["point", "row", "trials", "failure"];

    /// <summary>The columns of a factor: its values, and what they are as numbers.</summary>
    public static IReadOnlyList<string> ColumnsOf(string factor) => [factor, factor + "_number"];

    /// <summary>No two of one name: in a study that an earlier version played, a factor may bear that of another column.</summary>
    private static string[] PointColumns(IReadOnlyList<string> factors)
    {
        List<string> names = [.. OwnColumns];
        foreach (string name in factors.SelectMany(ColumnsOf))
        {
            string free = name;
            for (int k = 2; names.Contains(free, StringComparer.OrdinalIgnoreCase); k++) free = $"{name}_{k}";
            names.Add(free);
        }
        return [.. names[..2], .. names[4..], .. names[2..4]];
    }

    private static FileValue Known(string text) => FileValue.From(text.Length > 0 ? text : null);

    private static void WriteOutcomes(CsvWriter csv, StudyResults results)
    {
        foreach (StudyOutcome outcome in results.Outcomes)
        {
            csv.Write((long)outcome.Point);
            csv.WriteText(results.Wordings[outcome.Wording]);
            csv.WriteText(outcome.Endpoint.Key);
            csv.WriteText(outcome.Endpoint.Unit);
            Write(csv, outcome.Value);
            csv.Write(outcome.StandardError);
            csv.Write(FileValue.From(Names.Keys(outcome.Value)));
            csv.EndRecord();
        }
    }

    private static void WriteDifferences(CsvWriter csv, StudyResults results)
    {
        foreach (StudyOutcome outcome in results.Outcomes)
        {
            if (outcome.Difference is not { } difference) continue;
            csv.Write((long)outcome.Point);
            csv.WriteText(results.Wordings[outcome.Wording]);
            csv.WriteText(results.Wordings[0]);
            csv.WriteText(outcome.Endpoint.Key);
            csv.WriteText(outcome.Endpoint.Unit);
            Write(csv, difference);
            csv.Write(outcome.StandardErrorOfDifference ?? 0);
            csv.Write((long)outcome.Favours);
            csv.Write(FileValue.From(Names.Keys(difference)));
            csv.EndRecord();
        }
    }

    /// <summary>An interval without an end has NA there.</summary>
    private static void Write(CsvWriter csv, Estimate estimate)
    {
        csv.Write(estimate.Trials);
        csv.Write(estimate.Value);
        csv.Write(estimate.Interval.Low);
        csv.Write(estimate.Interval.High);
    }
}
