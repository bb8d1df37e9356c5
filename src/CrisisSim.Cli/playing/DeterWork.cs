using CrisisSim.Experiments;

namespace CrisisSim.Cli;

/// <summary>Lets attackers choose, writes the files that were asked for, and prints the page.</summary>
internal static class DeterWork
{
    public static ExitCode Do(DeterRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        if (request.Out is { } directory) OutFolder.Require(directory);
        var plan = new DeterrencePlan
        {
            Scenario = read.Scenario,
            Declarations = Cli.Wordings.Any(read, request.Wordings),
            Seed = request.Scenario.Seed,
            Attackers = request.Attackers,
            Threads = request.Threads,
        };
        DeterrenceResult? result = ProgressBar.Watch(
            "inner crises", report => Deterrence.Play(plan, report, cancellation: screen.Interrupt), print.Quiet, screen);
        if (result is null) throw new Refusal(ExitCode.Interrupted, "interrupted before the attackers could choose; there is nothing to show");
        Result page = DeterPage.Of(result, read, CommandLine(plan, request));
        Rendering.Write(page, print.Format, screen);
        IReadOnlyList<string> files = request.Out is { } to ? SheetFiles.Write(to, "deterrence", page) : [];
        if (!print.Quiet) Remark(CommandLine(plan, request), files, print.Format, screen);
        return ExitCode.Done;
    }

    private static string CommandLine(DeterrencePlan plan, DeterRequest request) => ShellLine.Of(
    [
        "crisissim", "deter",
        .. request.Scenario.Arguments(
            "--wordings", string.Join(',', plan.Declarations.Select(declaration => declaration.Name)),
            "--attackers", FormattableString.Invariant($"{plan.Attackers}")),
    ]);

    private static void Remark(string command, IReadOnlyList<string> files, OutputFormat format, Screen screen)
    {
        if (format == OutputFormat.Csv) screen.Error.WriteLine($"Reproduce: {command}");
        if (files.Count > 0) screen.Error.WriteLine($"Wrote {string.Join(", ", files)}.");
    }
}
