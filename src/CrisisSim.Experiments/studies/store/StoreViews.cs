using System.Text;

namespace CrisisSim.Experiments;

/// <summary>
/// The views of a study's database for people: study_points, a row a point with a column a factor by its title;
/// study_outcomes, a row a point, wording and outcome; study_differences, the same against the first wording.
/// </summary>
internal static class StoreViews
{
    private const string Outcomes =
        """
        CREATE VIEW study_outcomes AS
        SELECT point, wording, wording_title, outcome, trials, mean,
            sqrt(squares / (trials - 1) / trials) AS standard_error
        FROM (
            SELECT o.point AS point, w.name AS wording, {0} AS wording_title, e.key AS outcome, sum(o.trials) AS trials,
                sum(o.trials * o.mean) / sum(o.trials) AS mean,
                max(sum(o.squares + o.trials * o.mean * o.mean)
                    - sum(o.trials * o.mean) * sum(o.trials * o.mean) / sum(o.trials), 0.0) AS squares
            FROM outcomes AS o JOIN wordings AS w USING (wording) JOIN endpoints AS e USING (endpoint)
            GROUP BY o.point, o.wording, o.endpoint);
        """;

    private const string Differences =
        """
        CREATE VIEW study_differences AS
        SELECT point, wording, wording_title, baseline, outcome, trials, difference,
            sqrt(squares / (trials - 1) / trials) AS standard_error
        FROM (
            SELECT o.point AS point, w.name AS wording, {0} AS wording_title,
                (SELECT name FROM wordings WHERE wording = 0) AS baseline, e.key AS outcome, sum(o.trials) AS trials,
                sum(o.trials * o.difference_mean) / sum(o.trials) AS difference,
                max(sum(o.difference_squares + o.trials * o.difference_mean * o.difference_mean)
                    - sum(o.trials * o.difference_mean) * sum(o.trials * o.difference_mean) / sum(o.trials), 0.0)
                    AS squares
            FROM outcomes AS o JOIN wordings AS w USING (wording) JOIN endpoints AS e USING (endpoint)
            WHERE o.difference_mean IS NOT NULL
            GROUP BY o.point, o.wording, o.endpoint);
        """;

    /// <summary>Makes them where they are missing, within a transaction of the caller.</summary>
    public static void Create(StoreFile file, StudyTitles titles)
    {
        if (file.Number("SELECT count(*) FROM sqlite_master WHERE type = 'view' AND name = 'study_points'") > 0) return;
        string[] wordings = Names(file, "SELECT name FROM wordings ORDER BY wording"),
            factors = Names(file, "SELECT name FROM factors ORDER BY factor");
        string title = $"CASE o.wording {string.Concat(wordings.Select((name, place) =>
            FormattableString.Invariant($"WHEN {place} THEN {Text(titles.Wording(place, name))} ")))}END";
        file.Execute(Points([.. factors.Select((name, place) => titles.Factor(place, name))]));
        file.Execute(Outcomes.Replace("{0}", title, StringComparison.Ordinal));
        file.Execute(Differences.Replace("{0}", title, StringComparison.Ordinal));
    }

    private static string Points(IReadOnlyList<string> titles)
    {
        List<string> columns = ["point", "trials", "failure"];
        var text = new StringBuilder("CREATE VIEW study_points AS SELECT p.point AS point");
        for (int factor = 0; factor < titles.Count; factor++)
        {
            string column = titles[factor];
            for (int k = 2; columns.Contains(column, StringComparer.OrdinalIgnoreCase); k++)
                column = FormattableString.Invariant($"{titles[factor]} {k}");
            columns.Add(column);
            text
                .Append(FormattableString.Invariant($", max(CASE l.factor WHEN {factor} THEN "))
                .Append("coalesce(l.number, nullif(l.text, '')) END) AS ")
                .Append(Name(column));
        }
        return text
            .Append(", (SELECT sum(trials) FROM batches AS b WHERE b.point = p.point) AS trials, p.failure AS failure ")
            .Append("FROM points AS p LEFT JOIN levels AS l ON l.point = p.point GROUP BY p.point;")
            .ToString();
    }

    private static string[] Names(StoreFile file, string query) =>
        [.. file.Rows(query).Select(row => row.GetString(0))];

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
