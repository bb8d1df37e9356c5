using CrisisSim.Statistics;
using Microsoft.Data.Sqlite;

namespace CrisisSim.Experiments;

/// <summary>The database files of studies.</summary>
public static class StudyStore
{
    /// <summary>The name of the file of a study, or of a shard of it, within its directory.</summary>
    public static string FileName(StudyShard shard) =>
        shard.IsWhole
            ? "study.sqlite"
            : FormattableString.Invariant($"study.shard-{shard.Number}-of-{shard.Count}.sqlite");

    /// <summary>
    /// Reads what has been played so far; batches are added up in their order, so that the bits do not depend on who
    /// played them.
    /// </summary>
    /// <exception cref="ResultFileException">There is no such file, it is another's or of another format, or it is in
    /// use.</exception>
    public static StudyResults Read(string path) => StoreFault.Guard(path, () =>
    {
        using var file = StoreFile.Read(path);
        StoreSchema.Require(file);
        var manifest = StoreManifest.Read(file);
        return new StudyResults
        {
            Title = manifest.Title,
            Titles = manifest.Titles,
            ScenarioFile = manifest.ScenarioFile,
            ScenarioHash = manifest.ScenarioHash,
            Version = manifest.Version,
            Build = manifest.Build,
            Seed = manifest.Seed,
            More = manifest.More,
            Wordings = [.. file.Rows("SELECT name FROM wordings ORDER BY wording").Select(row => row.GetString(0))],
            Factors = [.. file.Rows("SELECT name FROM factors ORDER BY factor").Select(row => row.GetString(0))],
            Points = StorePoints.Read(file),
            Rows = [.. file.Rows("SELECT row FROM points ORDER BY point").Select(row => row.GetString(0))],
            Failures = file
                .Rows("SELECT point, failure FROM points WHERE failure IS NOT NULL")
                .ToDictionary(row => row.GetInt32(0), row => row.GetString(1)),
            Trials = file
                .Rows("SELECT point, sum(trials) FROM batches GROUP BY point")
                .ToDictionary(row => row.GetInt32(0), row => row.GetInt32(1)),
            Outcomes = Outcomes(file),
        };
    });

    /// <summary>Endpoints are found by their keys: their numbers are of the version that began the file.</summary>
    private static List<StudyOutcome> Outcomes(StoreFile file)
    {
        var endpoints = file.Rows("SELECT endpoint, key FROM endpoints").ToDictionary(
            row => row.GetInt32(0), row => Endpoints.Named(row.GetString(1)) ?? throw new ResultFileException(
                $"'{file.Path}' holds an endpoint '{row.GetString(1)}' that this version does not know."));
        List<StudyOutcome> outcomes = [];
        foreach (SqliteDataReader row in file.Rows(
            "SELECT point, wording, endpoint, trials, mean, squares, difference_mean, difference_squares FROM outcomes "
                + "ORDER BY point, wording, endpoint, batch"))
        {
            var next = new StudyOutcome(row.GetInt32(0), row.GetInt32(1), endpoints[row.GetInt32(2)],
                StoreColumns.Values(row, 3), StoreColumns.Differences(row, 3));
            if (outcomes.Count > 0 && outcomes[^1].IsOf(next)) outcomes[^1] = outcomes[^1].Then(next);
            else outcomes.Add(next);
        }
        return outcomes;
    }
}
