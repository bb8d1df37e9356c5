using System.CommandLine;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>deter</c>: what attackers choose under several wordings, and without any.</summary>
internal static class DeterCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var deter = new DeterOptions();
        var print = new PrintOptions();
        var command = new Command("deter",
            "Let attackers choose whether and how to act, by what they expect the alliance to do.");
        scenario.AddTo(command);
        deter.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim deter narva.yaml",
                "Every declaration of the file against none, and against no alliance."),
            new Example("crisissim deter narva.yaml --wordings ambiguous,precise --set model.choice.ambiguity=0.7",
                "With attackers who look at the worst."),
            new Example("crisissim deter narva.yaml --format json", "For other programs."));
        command.SetAction(
            parsed => (int)DeterHandler.Execute(deter.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }
}

/// <summary>What <c>deter</c> takes besides its scenario.</summary>
internal sealed class DeterOptions
{
    private readonly Option<IReadOnlyList<string>?> wordings = new("--wordings")
    {
        Description =
            "The declarations under which attackers choose. Default: all of the file. The baselines without one are "
                + "always added.",
        HelpName = "A,B,…",
        CustomParser = Parsers.List("--wordings"),
    };

    private readonly Option<int?> attackers = new("--attackers")
    {
        Description = "How many attackers choose, the same under each wording. Default 2000.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--attackers", DeterRequest.MostAttackers, "2000"),
    };

    private readonly Option<double?> precision = new("--precision")
    {
        Description =
            "Play inner crises until what each act is worth to an attacker is known this closely (standard error of "
                + "its utility). Default 0.05.",
        HelpName = "U",
        CustomParser = Parsers.Above0("--precision", DeterRequest.LargestError, "0.05"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly OutOptions output =
        new("Write the figures to deterrence.csv and deterrence.json in this directory.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[wordings, attackers, precision, threads]) command.Add(option);
        output.AddTo(command);
    }

    public DeterRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        Wordings = parsed.GetValue(wordings),
        Attackers = parsed.GetValue(attackers) ?? DeterRequest.UsualAttackers,
        Precision = parsed.GetValue(precision) ?? DeterRequest.UsualError,
        Threads = ThreadsOption.Read(parsed, threads),
        Out = output.Read(parsed),
    };
}

/// <summary>Lets attackers choose, writes the files that were asked for, and prints the page.</summary>
internal static class DeterHandler
{
    public static ExitCode Execute(DeterRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare();
        DeterReportData played = Play(Plan(request, read), request, read, (print.Quiet, screen));
        Result page = DeterPage.Compose(played);
        delivery.Deliver(page, played.Command, directory => SheetFiles.Write(directory, "deterrence", page),
            () => DeterReport.Compose(played));
        if (screen.Interrupt.IsCancellationRequested) return ExitCode.Interrupted;
        return played.Result.Uncertain.Count > 0 ? ExitCode.NotPrecise : ExitCode.Done;
    }

    private static DeterrencePlan Plan(DeterRequest request, LoadedScenario read) => new()
    {
        Scenario = read.Scenario,
        Declarations = Wordings.Any(read, request.Wordings),
        Seed = request.Scenario.Seed,
        Attackers = request.Attackers,
        Precision = request.Precision,
        Threads = request.Threads,
        Under = read.Under,
    };

    private static DeterReportData Play(DeterrencePlan plan, DeterRequest request, LoadedScenario read,
        (bool Quiet, Screen Screen) to)
    {
        DeterrenceResult result = ProgressBar.Watch("inner crises",
            report => DeterrenceStudy.Play(plan, report, to.Screen.Interrupt), to.Quiet, to.Screen)
            ?? throw new CommandException(ExitCode.Interrupted,
                "interrupted before the attackers could choose; there is nothing to show");
        return new DeterReportData(read.Source, result) { Command = CommandLine(plan, request) };
    }

    private static string CommandLine(DeterrencePlan plan, DeterRequest request) => ShellLine.Join(
    [
        "crisissim", "deter",
        .. request.Scenario.Arguments(
            "--wordings", string.Join(',', plan.Declarations.Select(declaration => declaration.Name)),
            "--attackers", FormattableString.Invariant($"{plan.Attackers}"),
            "--precision", FormattableString.Invariant($"{plan.Precision}")),
    ]);
}
