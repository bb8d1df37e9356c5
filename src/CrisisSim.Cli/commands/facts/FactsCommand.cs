using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>facts</c>: the suite of laws, mechanism checks and patterns.</summary>
internal static class FactsCommand
{
    public static ToolCommand<FactsRequest> Description { get; } = new("facts",
        "Check the model: laws, mechanism checks, balance, patterns with outside evidence, and the record.", FactsRequest.Options, Check)
    {
        Parts = [PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim facts",
                "All entries; it ends with 4 where a law or a check fails. What the world says is reported alone."),
            new("crisissim facts --only P --trials 4", "The patterns alone, more surely."),
            new("crisissim facts --fragile narva.yaml --wordings in-force,precise",
                "The ten numbers on which the differences between two wordings hang most."),
            new("crisissim facts --folder scenarios/studies/facts", "With scenarios that you have changed."),
        ],
    };

    private static ExitCode Check(FactsRequest request, PrintRequest print, Screen screen)
    {
        if (request.Fragile is { } path) return FragileNumbers.Find(path, request, print, screen);
        var plan = new FactPlan
        {
            Scenarios = FactFiles.Read(request.Folder, screen),
            Entries = request.Facts(),
            Factor = request.Times ?? 1,
        };
        FactResult result = ProgressBar.Watch("entries", report => FactStudy.Play(plan, report, screen.Interrupt),
            print.Quiet, screen);
        if (result.Findings.Count == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first entry was over; there is nothing to show");
        ResultWriter.Write(FactsPage.Compose(result, Description.Line(request)), print, screen);
        if (result.Interrupted) return ExitCode.Interrupted;
        return result.Findings.Any(
            finding => finding.Verdict == FactVerdict.Missed && !finding.Fact.Class.BearsOnTheWorld())
            ? ExitCode.NotPrecise
            : ExitCode.Done;
    }
}

/// <summary>
/// Reads the scenarios of the suite that may have been changed before the first crisis is played, the others when they
/// are asked for.
/// </summary>
internal static class FactFiles
{
    /// <exception cref="CommandException">A file is missing or has errors; they are told.</exception>
    public static Func<string, Scenario> Read(string? folder, Screen screen)
    {
        var scenarios = new Dictionary<string, Scenario>(StringComparer.Ordinal);
        int bad = 0;
        foreach (string name in FactScenarios.Names)
        {
            Loaded<Scenario> file = FactScenarios.Open(name, folder).Bind();
            ScenarioReader.WriteProblems(file.Problems, quiet: true, screen);
            if (file.Value is { } scenario) scenarios.Add(name, scenario);
            else bad++;
        }
        return bad == 0
            ? name => scenarios.GetValueOrDefault(name) ?? Shipped(name, scenarios)
            : throw new CommandException(ExitCode.BadFile,
                $"{Names.Count(bad, "scenario")} of the suite cannot be read");
    }

    private static Scenario Shipped(string name, Dictionary<string, Scenario> scenarios) => scenarios[name] =
        FactScenarios.Open(name).Bind().Value
            ?? throw new InvalidOperationException($"The scenario '{name}' of the suite has errors.");
}

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
