using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Histories to be played, shown and written.</summary>
internal sealed record DriftWork(DriftRequest Request, ReadScenario Read, IReadOnlyList<Declaration> Declarations)
{
    private const long BytesOfRow = 400, Giga = 1L << 30;

    /// <summary>Plays, writes the files that were asked for, prints the page, and answers how it went.</summary>
    public ExitCode Do(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        DriftPlan plan = Plan();
        RequireMemory(plan);
        DriftResult result = ProgressBar.Watch("crises", report => DriftRun.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        if (result.Done == 0) throw new Refusal(ExitCode.Interrupted, "interrupted before the first history was over; there is nothing to show");
        var drifted = new Drifted(Read, result) { Command = CommandLine(result) };
        Result page = DriftPage.Of(drifted);
        delivery.Give(page, drifted.Command, directory => DriftFiles.Write(directory, page, drifted), () => DriftReport.Of(drifted));
        return result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private DriftPlan Plan() => new()
    {
        Scenario = Read.Scenario,
        Declarations = Declarations,
        Years = Request.Looks,
        Seed = Request.Scenario.Seed,
        Trials = Request.Trials,
        Threads = Request.Threads,
    };

    private static void RequireMemory(DriftPlan plan)
    {
        long needed = BytesOfRow * plan.Trials * plan.Declarations.Count * ((2 * plan.Years.Count) + plan.Causes.Count);
        long there = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        if (needed > there) throw Refusal.Usage($"so many histories need about {Names.Number((needed / Giga) + 1)} GiB of memory, and there are {Names.Number(there / Giga)}", "Ask for fewer trials.");
    }

    /// <summary>What gives the same figures again: where the run was cut short, the histories that were done.</summary>
    private string CommandLine(DriftResult result) => ShellLine.Of(["crisissim", "drift", .. Request.Scenario.Arguments([
        "--wordings", string.Join(',', Declarations.Select(text => text.Name)),
        "--years", FormattableString.Invariant($"0..{Request.Years}"), "--step", FormattableString.Invariant($"{Request.Step}"),
        "--trials", FormattableString.Invariant($"{result.Done}"),
    ])]);
}
