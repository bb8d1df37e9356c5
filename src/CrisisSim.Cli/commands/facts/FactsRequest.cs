namespace CrisisSim.Cli;

/// <summary>
/// Which entries of the suite to play, how often, and from which scenarios; null is the default of each.
/// </summary>
internal sealed record FactsRequest
{
    /// <summary>The most that crises may be multiplied by.</summary>
    private const int MostTimes = 1000;

    public static OptionTable<FactsRequest> Options { get; } = new OptionTable<FactsRequest>()
        .Option("--only L,P3,…",
            "Classes (L laws, C mechanism checks, B balance, P patterns, R the record) or entries. Default: all but B2, "
                + "the table of balance, which takes minutes.",
            ValueKinds.List(), (request, names) => request with { Only = names }, request => request.Only)
        .Option("--trials TIMES", "Play so many times the crises that each entry plays of itself. Default 1.",
            ValueKinds.Whole(MostTimes, 4), (request, times) => request with { Times = times },
            request => request.Times)
        .Option("--fragile SCENARIO",
            "Play no entry, but move every judged number of this scenario alone to either end of its range, and list "
                + "the ten that move the differences between two wordings most.",
            ValueKinds.YamlFile, (request, path) => request with { Fragile = path }, request => request.Fragile)
        .Wordings("With --fragile: the two wordings, the baseline first. Default: the first two of the file.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Option("--folder DIR",
            "Take the scenarios of the suite from this directory. Default: those within the tool.",
            ValueKinds.Directory, (request, folder) => request with { Folder = folder }, request => request.Folder);

    public IReadOnlyList<string>? Only { get; init; }

    public int? Times { get; init; }

    public string? Folder { get; init; }

    /// <summary>The scenario whose numbers are moved, or null to play the suite.</summary>
    public string? Fragile { get; init; }

    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>The entries asked for, in the order of the suite, each once.</summary>
    /// <exception cref="CommandException">There is no entry of a name.</exception>
    public IReadOnlyList<FactEntry> Facts()
    {
        if (Only is null) return FactSuite.Usual;
        HashSet<FactEntry> asked = [.. Only.SelectMany(Named)];
        return [.. FactSuite.All.Where(asked.Contains)];
    }

    private static IReadOnlyList<FactEntry> Named(string name) => FactSuite.Named(name) is { Count: > 0 } facts
        ? facts
        : throw CommandException.Usage($"there is no entry '{name}'",
            $"There are the classes L, C, B, P and R, and the entries "
                + $"{string.Join(", ", FactSuite.All.Select(fact => fact.Id))}.");
}
