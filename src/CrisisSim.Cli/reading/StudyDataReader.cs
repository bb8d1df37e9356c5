using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Opens a study that was played, and finds the number of it that is meant.</summary>
internal static class StudyDataReader
{
    /// <exception cref="CommandException">There is no such study, endpoint or wording, or nothing has been
    /// played.</exception>
    public static StudyData Open(StudyDataRequest request)
    {
        string database = StudyDatabase.Find(request.Path);
        StudyResults results = StudyStore.Read(database);
        if (results.Outcomes.Count == 0)
            throw CommandException.Usage($"nothing of '{request.Path}' has been played",
                "Play it first: crisissim sweep STUDY");
        return new StudyData(results, Asked(request, results)) { Database = database };
    }

    /// <summary>The endpoint of a key that the study keeps.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static Endpoint EndpointOf(string key, StudyResults results)
    {
        Endpoint[] kept = [.. Endpoints.All.Except(results.LeftOut)];
        if (Endpoints.Named(key) is { } known)
            return kept.Contains(known) ? known : throw CommandException.Usage(
                $"the study does not keep '{key}', which is no mean over crises or was not known",
                $"It keeps {string.Join(", ", kept.Select(one => one.Key))}.");
        throw CommandException.Usage(
            $"there is no outcome '{key}'; {NearestName.Hint(key, [.. kept.Select(one => one.Key)])}");
    }

    /// <summary>The place of a wording.</summary>
    /// <exception cref="CommandException">There is none of that name.</exception>
    public static int WordingOf(string name, StudyResults results)
    {
        int place = results.Wordings.ToList().IndexOf(name);
        return place >= 0
            ? place
            : throw CommandException.Usage(
                $"the study was not played under '{name}'; {NearestName.Hint(name, results.Wordings)}");
    }

    private static StudyQuestion Asked(StudyDataRequest request, StudyResults results)
    {
        Endpoint endpoint = request.Of is { } key ? EndpointOf(key, results) : Endpoints.Timeliness;
        int wording = request.Wording is { } name ? WordingOf(name, results) : Math.Min(1, results.Wordings.Count - 1);
        if (request.As == "difference" && wording == 0)
            throw CommandException.Usage($"'{results.Wordings[0]}' is the baseline and has no difference from itself",
                request.IsOfLosses ? "Name another with --lose."
                    : "Name another with --wording, or ask for its value: --as value");
        return new StudyQuestion(endpoint, wording, IsDifference: request.As != "value" && wording > 0);
    }
}

/// <summary>Finds the database of a study by what an analyst calls it.</summary>
internal static class StudyDatabase
{
    private static readonly string Name = StudyStore.FileName(default);

    /// <summary>
    /// The database itself, that of a directory, or that of a study file in the directory that 'sweep' chooses for it.
    /// </summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static string Find(string path)
    {
        bool isStudy = Path.GetExtension(path) is ".yaml" or ".yml";
        string directory = isStudy ? Path.GetFileNameWithoutExtension(path) + "-sweep" : path;
        string database = isStudy || Directory.Exists(path) ? Path.Join(directory, Name) : path;
        if (File.Exists(database)) return database;
        if (Directory.Exists(directory) && Directory.EnumerateFiles(directory, "study.shard-*.sqlite").Any())
            throw CommandException.Usage($"'{directory}' holds parts of a study that are not merged",
                $"Merge them first: {ShellLine.Join(["crisissim", "merge", directory])}");
        if (isStudy && File.Exists(path) && !StudyFile.IsStudy(path))
            throw CommandException.Usage($"'{path}' is no study", "Name a study, or the directory of one that was played.");
        throw CommandException.Usage(
            isStudy ? $"'{path}' has not been played into '{directory}'" : $"'{path}' holds no study that was played",
            isStudy
                ? $"Play it first: {ShellLine.Join(["crisissim", "sweep", path])}; or name the directory that was "
                    + "given to its --out."
                : "Name the directory that was given to 'crisissim sweep' with --out.");
    }
}
