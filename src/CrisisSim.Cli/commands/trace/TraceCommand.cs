using System.CommandLine;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>trace</c>: the story of one crisis, under one wording or under two side by side.</summary>
internal static class TraceCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var print = new PrintOptions();
        var trial = new Option<long?>("--trial")
        {
            Description = "Number of the crisis, from 0.",
            HelpName = "K",
            CustomParser = Parsers.Trial("--trial"),
            Required = true
        };
        var wording = new Option<string?>("--wording")
        {
            Description = "The declaration to play under. Default: the first of the file.",
            HelpName = "NAME"
        };
        var wordings = new Option<IReadOnlyList<string>?>("--wordings")
        {
            Description = "Two declarations, to see the same crisis under both.",
            HelpName = "A,B",
            CustomParser = Parsers.List("--wordings"),
        };
        Option<string?> engine = EngineOption.Create();
        var command = new Command("trace", "Tell the story of one crisis, or of the same crisis under two wordings.");
        scenario.AddTo(command);
        foreach (Option option in (Option[])[trial, wording, wordings, engine]) command.Add(option);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim trace narva.yaml --trial 17", "Crisis 17 under the first declaration of the file."),
            new Example("crisissim trace narva.yaml --trial 17 --wordings ambiguous,precise",
                "The same crisis under two wordings, and where they part."));
        command.SetAction(parsed => (int)Tell(
            new TraceRequest(scenario.Read(parsed), parsed.GetValue(trial) ?? 0, EngineOption.Read(parsed, engine)),
                Chosen(parsed.GetValue(wording), parsed.GetValue(wordings)), print.Read(parsed), screen));
        return command;
    }

    private static IReadOnlyList<string>? Chosen(string? wording, IReadOnlyList<string>? wordings) =>
        (wording, wordings) switch
        {
            (not null, not null) => throw CommandException.Usage("give --wording or --wordings, not both"),
            (not null, null) => [wording],
            (null, { Count: > 2 }) =>
                throw CommandException.Usage($"trace shows one wording or two side by side, not {wordings.Count}"),
            _ => wordings,
        };

    private static ExitCode Tell(TraceRequest request, IReadOnlyList<string>? names, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        Declaration[] declarations = names is null
            ? [Wordings.One(read, null)]
            : [.. names.Select(name => Wordings.One(read, name))];
        (ulong, long) trial = (request.Scenario.Seed, request.Trial);
        Story[] stories =
            [.. declarations.Select(wording => Story.Play(read.Scenario, wording, trial, request.Engine))];
        var told = new TraceReportData(read.Scenario, stories)
        {
            Trial = request.Trial,
            Seed = request.Scenario.Seed,
            Command = CommandLine(request, stories),
        };
        ResultWriter.Write(TracePage.Compose(told, screen.Width), print.Format, screen);
        return ExitCode.Done;
    }

    private static string CommandLine(TraceRequest request, Story[] stories) => ShellLine.Join([
        "crisissim", "trace", .. request.Scenario.Arguments(
            "--trial", FormattableString.Invariant($"{request.Trial}"),
            stories.Length == 1 ? "--wording" : "--wordings", string.Join(',', stories.Select(story => story.Wording))),
    ]);
}
