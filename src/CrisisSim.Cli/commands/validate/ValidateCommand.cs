using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>validate</c>: all problems of all files.</summary>
internal static class ValidateCommand
{
    public static ToolCommand Description { get; } = new ToolCommand<ValidateRequest>("validate",
        "Check scenario and study files and report all problems with their lines.", ValidateRequest.Options, Check)
    {
        Parts = [PagePart.Detail],
        Examples =
        [
            new("crisissim validate narva.yaml", "Is the file sound, and on what do its numbers rest?"),
            new("crisissim validate narva.yaml --fragile", "Which five of its numbers matter most?"),
            new("crisissim validate scenarios/studies/twelve-factors.yaml",
                "Is a study sound, its scenario too, and can its factors be moved so far?"),
            new("crisissim validate scenarios/alliances/*.yaml --format csv",
                "Many files at once, as a table for other programs."),
        ],
    };

    private static ExitCode Check(ValidateRequest request, PrintRequest print, Screen screen)
    {
        (CheckedFile File, Problems Problems)[] read = [.. request.Files.Select(FileChecker.Read)];
        CheckedFile[] files =
        [
            .. read.Select(one => request.Weighs && one.File is { Scenario: not null, Study: null, IsSound: true }
                ? FragileNumbers.Most(one.File, print.Quiet, screen)
                : one.File),
        ];
        bool shown = !print.ShowsRows && ValidatePage.ShowsWarnings(files);
        foreach ((_, Problems problems) in read) ScenarioReader.WriteProblems(problems, print.Quiet || shown, screen);
        ResultWriter.Write(ValidatePage.Compose(files), print, screen);
        return read.All(one => one.File.IsSound) ? ExitCode.Done : ExitCode.BadFile;
    }
}

/// <summary>The files to be checked. The list is compared by reference.</summary>
internal sealed record ValidateRequest
{
    public static OptionTable<ValidateRequest> Options { get; } = new OptionTable<ValidateRequest>()
        .Arguments("FILE", "The scenario or study files.", ValueKinds.YamlFile,
            (request, files) => request with { Files = files })
        .Flag("--fragile",
            "Also name the five judged numbers on which the change from the text in force to the last one hangs most; "
                + "it plays some crises for that.",
            (request, asked) => request with { Weighs = asked });

    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Whether the numbers that matter most are looked for.</summary>
    public bool Weighs { get; init; }
}
