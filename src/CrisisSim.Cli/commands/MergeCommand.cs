using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>merge</c>: the parts of a study joined into one.</summary>
internal static class MergeCommand
{
    public static Command Create(Screen screen)
    {
        var directory = new Argument<string>("DIR")
        {
            Description = "The directory of the parts, as it was named to 'sweep' with --out."
        };
        var export = new Option<bool>("--export")
        {
            Description = "Also write points.csv, outcomes.csv and differences.csv into the directory."
        };
        var print = new PrintOptions();
        var command = new Command("merge",
            "Join the parts of a study that was played with --shard, or on a cluster, into one.") { directory, export };
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim merge out/lift --export",
                "Write out/lift/study.sqlite and the tables; they are those of the study played in one piece."));
        command.SetAction(
            parsed => (int)Merge(parsed.GetRequiredValue(directory), parsed.GetValue(export), print.Read(parsed),
                screen));
        return command;
    }

    private static ExitCode Merge(string directory, bool export, PrintRequest print, Screen screen) =>
        StudyFiles.Guard(() =>
    {
        string database = StudyMerge.Join(directory);
        StudyResults results = StudyStore.Read(database);
        IReadOnlyList<string> written = [database, .. export ? StudyExport.Write(directory, results) : []];
        ResultWriter.Write(StudyPage.Compose(results, ShellLine.Join(["crisissim", "merge", directory]), print.ShowsRows),
            print.Format, screen);
        if (!print.Quiet) screen.Error.WriteLine($"Wrote {string.Join(", ", written)}.");
        return results.Failures.Count > 0 ? ExitCode.NotPrecise : ExitCode.Done;
    });
}
