namespace CrisisSim.Cli;

/// <summary>Which number of which study is meant.</summary>
internal sealed record StudyDataRequest
{
    /// <summary>A directory, a database or a study file, as the analyst typed it.</summary>
    public string Path { get; init; } = "";

    /// <summary>Key of the endpoint; null: timeliness.</summary>
    public string? Of { get; init; }

    /// <summary>Name of the wording; null: the one after the baseline.</summary>
    public string? Wording { get; init; }

    /// <summary>"difference" or "value"; null: the difference, where there is a baseline.</summary>
    public string? As { get; init; }

    /// <summary>Whether the wording is the one whose losses are sought.</summary>
    public bool IsOfLosses { get; init; }

    /// <summary>The same number of the same study, with nothing left to defaults.</summary>
    public static StudyDataRequest For(StudyData data) => new()
    {
        Path = data.Database,
        Of = data.Question.Endpoint.Key,
        Wording = data.Results.Wordings[data.Question.Wording],
        As = data.Question.IsDifference ? "difference" : "value",
    };
}

/// <summary>Rows that the commands share that read a played study.</summary>
internal static class StudyDataOptions
{
    public static OptionTable<T> Study<T>(this OptionTable<T> rows, Func<T, StudyDataRequest> get,
        Func<T, StudyDataRequest, T> set)
        where T : new() => rows.Argument("STUDY",
        "The study that was played: its directory, its database, or the study file.", ValueKinds.Path,
        (request, path) => set(request, get(request) with { Path = path }), request => get(request).Path);

    public static OptionTable<T> Outcome<T>(this OptionTable<T> rows, Func<T, StudyDataRequest> get,
        Func<T, StudyDataRequest, T> set)
        where T : new() => rows.Option("--of KEY", "The outcome, by its key. Default timeliness.",
        ValueKinds.Text, (request, key) => set(request, get(request) with { Of = key }), request => get(request).Of);
}
