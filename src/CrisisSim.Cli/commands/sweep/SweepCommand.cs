using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>sweep</c>: a designed study, played over all its points.</summary>
internal static class SweepCommand
{
    public static Command Create(Screen screen)
    {
        var sweep = new SweepOptions();
        var print = new PrintOptions();
        var command = new Command("sweep", "Play a study: the same crises at many points of a scenario. Interrupted or killed, the same command goes on.");
        sweep.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim sweep lift.yaml --dry-run", "How many points and crises, and how long they will take."),
            new Example("crisissim sweep lift.yaml --out out/lift --export", "Play it, or go on with it, and write the tables."),
            new Example("crisissim sweep lift.yaml --out out/lift --more 500", "500 more crises at each point."),
            new Example("crisissim sweep lift.yaml --out out/lift --slurm 16", "Scripts that play it in 16 parts on a cluster and merge them."));
        command.SetAction(parsed => (int)Play(sweep.Read(parsed), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(SweepRequest request, PrintRequest print, Screen screen)
    {
        if (StudyReader.Open(request, print.Quiet, screen) is not { } plan) return ExitCode.BadFile;
        var work = new SweepWork(request, plan with { Threads = request.Threads, Shard = request.Shard, More = request.More });
        if (request.Slurm is { } jobs) return SlurmScripts.Write(request, plan.Study, jobs, screen);
        return request.DryRun ? work.Estimate(print, screen) : work.Do(print, screen);
    }
}
