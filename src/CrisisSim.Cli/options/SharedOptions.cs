namespace CrisisSim.Cli;

/// <summary>Rows that several commands share.</summary>
internal static class SharedOptions
{
    private const int MostThreads = 1024;

    private static readonly string[] Engines =
    [
        .. AvailableEngines.All.Select(engine => engine.Name).Append(AvailableEngines.Optional).Distinct()
    ];

    /// <summary>The scenario and what is set from outside of it.</summary>
    public static OptionTable<T> Scenario<T>(this OptionTable<T> rows, Func<T, ScenarioRequest> get,
        Func<T, ScenarioRequest, T> set)
        where T : new() => rows.Part(ScenarioRequest.Options, get, set);

    /// <summary>The treaties whose wordings are laid beside those of the scenario.</summary>
    public static OptionTable<T> DeclarationFrom<T>(this OptionTable<T> rows, Func<T, ScenarioRequest> get,
        Func<T, ScenarioRequest, T> set)
        where T : new() => rows.Part(ForeignRequest.Options, request => get(request).Foreign,
        (request, foreign) => set(request, get(request) with { Foreign = foreign }));

    /// <summary>The names of declarations; what is done with them is said by <paramref name="doc"/>.</summary>
    public static OptionTable<T> Wordings<T>(this OptionTable<T> rows, string doc,
        Func<T, IReadOnlyList<string>, T> set, Func<T, IReadOnlyList<string>?> get)
        where T : new() => rows.Option("--wordings A,B,…", doc, ValueKinds.List(), set, get);

    /// <summary>Threads; they are never told, because the results are the same.</summary>
    public static OptionTable<T> Threads<T>(this OptionTable<T> rows, Func<T, int, T> set)
        where T : new() => rows.Option("--threads K",
        "Threads; the results are the same for any number. Default: one a processor.",
        ValueKinds.Whole(MostThreads, 2), set);

    /// <summary>What keeps the clock, by its name.</summary>
    public static OptionTable<T> Engine<T>(this OptionTable<T> rows, Func<T, Model.Engine, T> set,
        string doc = "What keeps the clock: kernel, heap or, in a build with SimSharp, simsharp. The results are the "
            + "same on any. Default kernel.")
        where T : new() => rows.Option("--engine NAME", doc,
        ValueKinds.OneOf(Engines),
        (request, name) => set(request, AvailableEngines.All.FirstOrDefault(engine => engine.Name == name)
            ?? throw CommandException.Usage(AvailableEngines.OptionalNeeds)));

    /// <summary>Where files are written, which <paramref name="files"/> says in a sentence.</summary>
    public static OptionTable<T> Out<T>(this OptionTable<T> rows, string files, Func<T, OutRequest?> get,
        Func<T, OutRequest, T> set)
        where T : new() => rows
        .Option("--out DIR", $"{files} 'crisissim report DIR' makes pictures and a report of them.",
            ValueKinds.Directory, (request, directory) => set(request, new OutRequest(directory, Report: false)))
        .Flag("--report", "Make pictures and report at once: report.html and charts/ in the directory of --out.",
            (request, asked) => asked
                ? set(request, Given("--report", "for report and pictures", get(request)) with { Report = true })
                : request)
        .Flag("--force", "Write into the directory of --out even where it holds the results of something else.",
            (request, asked) => asked
                ? set(request, Given("--force", "for the files", get(request)) with { Force = true })
                : request);

    /// <summary>Whether the rows of members are written.</summary>
    public static OptionTable<T> Members<T>(this OptionTable<T> rows, Func<T, OutRequest?> get,
        Func<T, OutRequest, T> set)
        where T : new() => rows.Flag("--members",
        "Also write every member in every crisis to members.csv, some twenty times as many rows.",
        (request, asked) => asked
            ? set(request, Given("--members", "for the rows of members", get(request)) with { Members = true })
            : request);

    private static OutRequest Given(string option, string what, OutRequest? files) => files
        ?? throw CommandException.Usage($"{option} needs --out, the directory {what}",
            $"As in '{option} --out out/narva'.");
}
