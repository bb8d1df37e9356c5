namespace CrisisSim.Reports;

/// <summary>Two finished results, the first and the second. Compared by reference.</summary>
/// <param name="First">Where the first lies, and what it says of its making.</param>
/// <param name="Second">The same of the second.</param>
/// <param name="Result">What differs.</param>
/// <param name="Command">The command line that asks again.</param>
public sealed record DiffData((string Directory, Provenance From) First, (string Directory, Provenance From) Second,
    ResultComparison Result, string Command)
{
    /// <summary>The tables that have figures.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ColumnNote>> Tables { get; } =
        new Dictionary<string, IReadOnlyList<ColumnNote>>(Codebook.Tables) { [SummarySheet.Name] = SummarySheet.Notes };

    /// <summary>What differs in how they were made, each with what the first and the second say.</summary>
    public IReadOnlyList<(string What, string First, string Second)> Settings =>
    [
        .. from one in Told(First.From)
           join other in Told(Second.From) on one.Name equals other.Name
           where one.Value != other.Value
           select (one.Name, one.Value, other.Value),
    ];

    private static IEnumerable<(string Name, string Value)> Told(Provenance from) =>
    [
        ("Scenario", from.Scenario), ("Scenario file", from.ScenarioHash),
        ("Seed", FormattableString.Invariant($"{from.Seed}")), ("Version", from.Version),
        .. (from.Build ?? new Build(1, Build.Unknown, Build.Unknown)).Parts,
        ("Interrupted after", from.InterruptedAfter ?? "not interrupted"), ("Command", from.Command),
    ];
}

/// <summary>What differs in files, settings, builds and figures of two results.</summary>
public static class DiffPage
{
    /// <summary>The page with its rows and facts.</summary>
    public static CommandOutput Compose(DiffData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new CommandOutput
        {
            Page = [new DiffAnswer(data).Compose()],
            Sections = [new(PagePart.Detail, [Made(data), Files(data), Figures(data.Result.Figures)])],
            Sheet = Rows(data.Result),
            Facts =
            [
                new("first", Cell.From(data.First.Directory)), new("second", Cell.From(data.Second.Directory)),
                new("same_files", Cell.From(data.Result.IsSame)), new("paired", Cell.From(data.Result.IsPaired)),
                new("first_build", Cell.From(data.First.From.Build?.Told)),
                new("second_build", Cell.From(data.Second.From.Build?.Told)), new("command", Cell.From(data.Command)),
            ],
        };
    }

    private static Grid Made(DiffData data) => new(
        [new("made with"), new("first", Wraps: true), new("second", Wraps: true)],
        [.. data.Settings.Select(one => GridRow.FromTexts(one.What, one.First, one.Second))]);

    private static Grid Files(DiffData data) => new([new("file"), new("is")],
        [.. data.Result.Files.Select(file => GridRow.FromTexts(file.Name, DiffWords.State(file)))]);

    private static Grid Figures(IReadOnlyList<ComparedFigure> figures) => new(
        [
            new("of", Wraps: true), new("outcome", Wraps: true), new("first", Right: true), new("second", Right: true),
            new("change", Right: true), new("95 % interval", Right: true),
        ],
        [
            .. figures.Select(one => GridRow.FromTexts(one.Of, one.Name,
                EndpointFigure.Value(one.Endpoint, one.First), EndpointFigure.Value(one.Endpoint, one.Second),
                EndpointFigure.Difference(one.Endpoint, one.Difference),
                EndpointFigure.Interval(one.Endpoint, one.Difference, signed: true))),
        ]);

    private static Sheet Rows(ResultComparison result)
    {
        var sheet = new Sheet("of", "outcome", "first", "second", "change", "low", "high", "shown", "paired");
        foreach (ComparedFigure one in result.Figures)
            sheet.Add(Cell.From(one.Of), Cell.From(one.Key), Cell.From(one.First?.Value),
                Cell.From(one.Second?.Value), Cell.From(one.Difference?.Value), Cell.From(one.Difference?.Interval.Low),
                Cell.From(one.Difference?.Interval.High),
                Cell.From((bool?)(one.Difference is null ? null : one.IsShown)), Cell.From(result.IsPaired));
        return sheet;
    }
}

/// <summary>The first screen.</summary>
internal sealed class DiffAnswer(DiffData data)
{
    private const int Most = 7, Longest = 12, MostSettings = 5, MostAlone = 5;

    private const string Command = "Command";

    private readonly ResultComparison result = data.Result;

    public FirstScreen Compose()
    {
        ComparedFigure[] shown = Shown();
        return new FirstScreen
        {
            Asked = $"What differs from {data.First.Directory} to {data.Second.Directory}?",
            Verdict = Verdict(),
            Sentences = Sentences(),
            Table = new Grid(
                [
                    new("WHAT"), new("first", Right: true), new("second", Right: true), new("change", Right: true),
                    new("luck", Right: true),
                ],
                [
                    .. data.Settings.Where(one => one.What != Command).Take(MostSettings).Select(one =>
                        GridRow.FromTexts(one.What, DiffWords.Cut(one.First, Longest),
                            DiffWords.Cut(one.Second, Longest), "", "")),
                    .. shown.GroupBy(one => one.Of).SelectMany(group => (GridRow[])
                    [
                        GridRow.Heading(group.First().Heading), .. group.Select(Row),
                    ]),
                ]),
            Notes = [.. Notes(shown)],
            Next = new NextStep("what of every outcome?", data.Command + " --detail"),
            Again = data.Command,
        };
    }

    private string Verdict() => !result.IsSame && result.IsShown ? "Different"
        : !result.IsSame && result.Figures.All(of => of.Difference is null) ? "Different files, and no figures compared"
        : !result.IsSame ? "Different files, the same figures within luck"
        : data.Settings.Count > 0 ? "The same data, made otherwise"
        : "The same";

    private string Sentences()
    {
        int apart = result.Files.Count(file => !file.IsSame), shown = result.Figures.Count(of => of.IsShown),
            figures = result.Figures.Count(of => of.Difference is not null);
        string all = Comparisons.Files(result.Files), files = result.Files.Count == 0 ? "neither has files of data."
            : apart == 0 ? $"{all} {(result.Files.Count == 1 ? "is" : "are")} the same, byte for byte."
            : $"{(apart == result.Files.Count ? all : $"{Names.Number(apart)} of {all}")} "
                + $"{(apart == 1 ? "differs" : "differ")}.";
        string counted = result.Unlike
            ?? $"{Names.Number(shown)} of {Names.Number(figures)} figures {(shown == 1 ? "differs" : "differ")} by more than "
                + $"luck{ByLuck(shown)}.";
        return $"{char.ToUpperInvariant(files[0])}{files[1..]} {counted}";
    }

    /// <summary>How many would do so by luck, where nothing but luck differs: one in twenty of those that can.</summary>
    private string ByLuck(int shown)
    {
        int byLuck = (int)Math.Round(result.OfLuck * (1 - default(Statistics.Confidence).Level));
        return shown == 0 || byLuck == 0 ? ""
            : $"; luck alone would make about {Names.Number(byLuck)} seem to, and more where outcomes move together";
    }

    /// <summary>
    /// The outcomes that are fixed before, of the last text or situation that both share; of a table, where they differ most.
    /// </summary>
    private ComparedFigure[] Shown()
    {
        ComparedFigure[] primary = [.. result.Figures.Where(one => one.IsPrimary)],
            told = primary.Length > 0 ? primary : [.. result.Figures];
        ComparedFigure[] shown = [.. told.Where(one => one.IsShown)];
        string? of = told.All(one => one.Endpoint is null)
            ? (shown.MaxBy(one => one.Strength) ?? told.FirstOrDefault())?.Of
            : (shown.LastOrDefault() ?? told[^1]).Of;
        return [.. told.Where(one => one.Of == of).Take(Most)];
    }

    private static GridRow Row(ComparedFigure one)
    {
        bool isZero = one.Difference is { } known && known.Has(Statistics.Caveats.NoTrialDiffers);
        if (one.Endpoint is not { } endpoint)
            return GridRow.FromTexts(one.Name, EndpointFigure.Value(null, one.First), EndpointFigure.Value(null, one.Second),
                EndpointFigure.Difference(null, one.Difference),
                one.IsOfLuck || isZero ? EndpointFigure.Interval(null, one.Difference, signed: true) : "none");
        var figure = RowFigure.For(endpoint, one.First, one.Second);
        return GridRow.FromTexts(OutcomeNames.Noun(endpoint), figure.Value(one.First), figure.Value(one.Second),
            isZero ? "0" : figure.Signed(one.Difference), figure.Span(one.Difference?.Interval));
    }

    private string Luck(ComparedFigure[] shown) => result.IsPaired ? "Both have the same luck, crisis by crisis."
        : !result.IsOfOneSeed ? "Each has luck of its own, so the intervals are wide."
        : shown.All(one => one.Difference?.Has(Statistics.Caveats.NoTrialDiffers) == true)
            ? "These are the same crises in both."
        : "Both have one seed, but keep no crises to compare one by one, so the intervals are as wide as of two seeds.";

    private static string Some(IReadOnlyList<string> texts)
    {
        string told = string.Join(texts.Any(text => text.Contains(',', StringComparison.Ordinal)) ? "; " : ", ", texts.Take(MostAlone));
        return texts.Count > MostAlone ? $"{told}; and {Names.Number(texts.Count - MostAlone)} more" : told;
    }

    private IEnumerable<string> Notes(ComparedFigure[] shown)
    {
        if (shown.Length > 0)
            yield return Luck(shown) + (shown[0].Endpoint is null ? " Figures are as in the files." : " Shares are of 100.");
        if (shown.Length > 0 && result.Shared is { } shared)
            yield return $"Changes are over the {Names.Crises(shared)} that both have; values are of all.";
        if (result.Files.FirstOrDefault(file => file.Apart is not null) is { } file)
            yield return $"First file that differs: {file.Name} {DiffWords.State(file)}.";
        foreach ((string which, IReadOnlyList<string> texts) in ((string, IReadOnlyList<string>)[])
            [("first", result.Alone.First), ("second", result.Alone.Second)])
            if (texts.Count > 0) yield return $"In the {which} alone: {Some(texts)}.";
        if (data.First.From.Build is { } build && build == data.Second.From.Build)
            yield return $"Both name one build: commit {DiffWords.Cut(build.Commit, Longest)}, golden rows "
                + $"{build.GoldenRows}.";
        if (data.Settings.Count == 0 && !result.IsSame)
            yield return "Both name one build and one command, so one was made otherwise: ask 'crisissim verify'.";
        if (data.Settings.Any(one => one.What == Command))
            yield return "They were played by different commands: see --detail.";
    }
}

/// <summary>Words of differences.</summary>
internal static class DiffWords
{
    public static string State(FileComparison file) =>
        Comparisons.State(file, "lies in the first alone", "lies in the second alone");

    public static string Cut(string text, int most)
    {
        string bare = text.StartsWith("sha256:", StringComparison.Ordinal) ? text["sha256:".Length..] : text;
        return bare.Length <= most ? bare : bare[..(most - 1)] + "…";
    }
}
