using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Lets attackers choose, writes the files that were asked for, and prints the page.</summary>
internal static class DeterWork
{
    public static ExitCode Do(DeterRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare();
        DeterPlayed played = Play(Plan(request, read), request, read, (print.Quiet, screen));
        Result page = DeterPage.Of(played);
        delivery.Give(page, played.Command, directory => SheetFiles.Write(directory, "deterrence", page), () => DeterReport.Of(played));
        if (screen.Interrupt.IsCancellationRequested) return ExitCode.Interrupted;
        return played.Result.Uncertain.Count > 0 ? ExitCode.NotPrecise : ExitCode.Done;
    }

    private static DeterrencePlan Plan(DeterRequest request, ReadScenario read) => new()
    {
        Scenario = read.Scenario,
        Declarations = Wordings.Any(read, request.Wordings),
        Seed = request.Scenario.Seed,
        Attackers = request.Attackers,
        Precision = request.Precision,
        Threads = request.Threads,
    };

    private static DeterPlayed Play(DeterrencePlan plan, DeterRequest request, ReadScenario read, (bool Quiet, Screen Screen) to)
    {
        CancellationToken interrupt = to.Screen.Interrupt;
        DeterrenceResult result = ProgressBar.Watch("inner crises", report => Deterrence.Play(plan, report, cancellation: interrupt), to.Quiet, to.Screen)
            ?? throw new Refusal(ExitCode.Interrupted, "interrupted before the attackers could choose; there is nothing to show");
        return new DeterPlayed(read, result)
        {
            Command = CommandLine(plan, request),
            Verdicts = ProgressBar.Watch(
                "sceptic and advocate",
                report => DeterrenceVerdicts.Of(result, (read.Under(Prior.Sceptic), read.Under(Prior.Advocate)), (report, interrupt)),
                to.Quiet,
                to.Screen),
        };
    }

    private static string CommandLine(DeterrencePlan plan, DeterRequest request) => ShellLine.Of(
    [
        "crisissim", "deter",
        .. request.Scenario.Arguments(
            "--wordings", string.Join(',', plan.Declarations.Select(declaration => declaration.Name)),
            "--attackers", FormattableString.Invariant($"{plan.Attackers}"),
            "--precision", FormattableString.Invariant($"{plan.Precision}")),
    ]);
}
