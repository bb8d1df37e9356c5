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
    public static StudyResults Read(string path) => StoreFault.Reading(path, () =>
    {
        using var file = StoreFile.Read(path);
        file.Execute("BEGIN"); // one state of it, though somebody plays into it meanwhile
        StoreSchema.Require(file);
        return Read(file, StoreManifest.Read(file));
    });

    /// <summary>The numerics version of whoever played it; null where it does not say.</summary>
    /// <exception cref="ResultFileException">There is no such file, it is another's or of another format, or it is in
    /// use.</exception>
    public static int? NumericsVersionOf(string path) => StoreFault.Reading(path, () =>
    {
        using var file = StoreFile.Read(path);
        StoreSchema.Require(file);
        return StoreManifest.NumericsVersionOf(file);
    });

    /// <summary>What an open file holds.</summary>
    /// <exception cref="ResultFileException">It is damaged.</exception>
    internal static StudyResults Read(StoreFile file, StoreManifest manifest)
    {
        StudyResults results = file.Reading(() => ReadRows(file, manifest));
        StoreCheck.Require(file, results);
        return results;
    }

    private static StudyResults ReadRows(StoreFile file, StoreManifest manifest) => new()
    {
        Title = manifest.Title,
        Titles = manifest.Titles,
        ScenarioFile = manifest.ScenarioFile,
        ScenarioHash = manifest.ScenarioHash,
        Version = manifest.Version,
        Build = manifest.Build,
        Seed = manifest.Seed,
        More = manifest.More,
        Pending = manifest.Pending,
        Wordings = [.. file.Rows("SELECT name FROM wordings ORDER BY wording").Select(row => row.GetString(0))],
        Factors = [.. file.Rows("SELECT name FROM factors ORDER BY factor").Select(row => row.GetString(0))],
        Points = StorePoints.Read(file),
        Rows = [.. file.Rows("SELECT row FROM points ORDER BY point").Select(row => row.GetString(0))],
        Failures = file
            .Rows("SELECT point, failure FROM points WHERE failure IS NOT NULL")
            .ToDictionary(row => row.Whole(0), row => row.GetString(1)),
        Trials = Trials(file),
        Outcomes = Outcomes(file),
    };

    /// <summary>Crises of each point, over its batches; a batch that has none is damaged.</summary>
    private static Dictionary<int, int> Trials(StoreFile file)
    {
        Dictionary<int, int> trials = [];
        foreach (SqliteDataReader row in file.Rows("SELECT point, trials FROM batches ORDER BY point, batch"))
            trials[row.Whole(0)] = checked(trials.GetValueOrDefault(row.Whole(0))
                + (row.Whole(1) is > 0 and int played ? played : throw new FormatException("No crises were played.")));
        return trials;
    }

    /// <summary>Endpoints are found by their keys: their numbers are of the version that began the file.</summary>
    private static List<StudyOutcome> Outcomes(StoreFile file)
    {
        var endpoints = file.Rows("SELECT endpoint, key FROM endpoints").ToDictionary(
            row => row.Whole(0), row => Endpoints.Named(row.GetString(1)) ?? throw new ResultFileException(
                $"'{file.Path}' holds an endpoint {InertText.Quoted(row.GetString(1))} that this version does not know."));
        List<StudyOutcome> outcomes = [];
        foreach (SqliteDataReader row in file.Rows(
            "SELECT point, wording, endpoint, trials, mean, squares, difference_mean, difference_squares FROM outcomes "
                + "ORDER BY point, wording, endpoint, batch"))
        {
            var next = new StudyOutcome(row.Whole(0), row.Whole(1), endpoints[row.Whole(2)],
                StoreColumns.Values(row, 3), StoreColumns.Differences(row, 3));
            if (outcomes.Count > 0 && outcomes[^1].IsOf(next)) outcomes[^1] = outcomes[^1].Then(next);
            else outcomes.Add(next);
        }
        return outcomes;
    }
}

/// <summary>What rows of a study keep to beyond their kinds, so that whoever reads them need not ask.</summary>
internal static class StoreCheck
{
    /// <exception cref="ResultFileException">They do not.</exception>
    public static void Require(StoreFile file, StudyResults results)
    {
        int points = results.Rows.Count, wordings = results.Wordings.Count, factors = results.Factors.Count;
        Names(file, "wordings", results.Wordings);
        Names(file, "factors", results.Factors);
        file.Require(wordings > 0, "wordings", "there is no wording");
        Ordered(file, "wording", "wordings");
        Ordered(file, "factor", "factors");
        Ordered(file, "point", "points");
        file.Require(factors == 0 || results.Points.Count == points, "levels",
            FormattableString.Invariant($"there are values for {results.Points.Count} points, and there are {points}"));
        foreach (StudyPoint point in results.Points)
            file.Require(point.Values.Count == factors, "levels",
                FormattableString.Invariant($"point {point.Index} has {point.Values.Count} values, not {factors}"));
        foreach ((int point, int trials) in results.Trials)
        {
            file.Require(point >= 0 && point < points, "batches", FormattableString.Invariant($"there is no point {point}"));
            file.Require(trials > 0, "batches", FormattableString.Invariant($"point {point} has {trials} crises"));
        }
        var seen = new HashSet<(int, int, Endpoint)>();
        foreach (StudyOutcome outcome in results.Outcomes)
        {
            file.Require(seen.Add((outcome.Point, outcome.Wording, outcome.Endpoint)), "outcomes",
                FormattableString.Invariant($"point {outcome.Point} has '{outcome.Endpoint.Key}' twice"));
            file.Require(outcome.Point >= 0 && outcome.Point < points, "outcomes",
                FormattableString.Invariant($"there is no point {outcome.Point}"));
            file.Require(outcome.Wording >= 0 && outcome.Wording < wordings, "outcomes",
                FormattableString.Invariant($"there is no wording {outcome.Wording}"));
            file.Require(outcome.Values.Count > 0
                && outcome.Values.Count <= results.Trials.GetValueOrDefault(outcome.Point), "outcomes",
                FormattableString.Invariant($"point {outcome.Point} has other numbers of crises than its batches"));
            bool isShare = outcome.Endpoint.Kind is EndpointKind.Probability or EndpointKind.Share;
            file.Require(IsSane(outcome.Values, isShare ? 1 : Largest, isShare ? 0 : -Largest)
                && (outcome.Differences is not { } apart || IsSane(apart, isShare ? 1 : Largest, isShare ? -1 : -Largest)),
                "outcomes", FormattableString.Invariant(
                    $"no study gives what point {outcome.Point} has for '{outcome.Endpoint.Key}'"));
        }
    }

    private const double Largest = 1e15, Bit = 1e-9;

    /// <summary>Hours, days and counts are far below; shares are shares, but for a last bit.</summary>
    private static bool IsSane(Statistics.Moments moments, double most, double least) =>
        moments.Mean <= most + Bit && moments.Mean >= least - Bit
        && moments.SquaredDeviations + (moments.Count * moments.Mean * moments.Mean) <= moments.Count * most * most * (1 + Bit);

    private static void Names(StoreFile file, string table, IReadOnlyList<string> names)
    {
        foreach (string name in names)
            file.Require(name.Length is > 0 and < 1024 && InertText.Line(name) == name, table,
                $"{InertText.Quoted(name)} is no name; it is empty, too long, or has characters that nobody sees");
        file.Require(names.Distinct(StringComparer.Ordinal).Count() == names.Count, table, "a name stands there twice");
    }

    /// <summary>Numbers run from 0 on.</summary>
    private static void Ordered(StoreFile file, string column, string table) => file.Require(
        file.Number($"SELECT count(*) FROM {table} WHERE {column} < 0 OR {column} >= (SELECT count(*) FROM {table})") == 0,
        table, "its numbers do not run from 0 on");
}
