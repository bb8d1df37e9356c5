using System.CommandLine;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>validate</c>: all problems of all files.</summary>
internal static class ValidateCommand
{
    public static Command Create(Screen screen)
    {
        var print = new PrintOptions();
        var files = new Argument<string[]>("FILE")
        {
            Description = "The scenario or study files.",
            Arity = ArgumentArity.OneOrMore
        };
        var command = new Command("validate",
            "Check scenario and study files and report all problems with their lines.") { files };
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim validate narva.yaml", "Is the file sound, and on what do its numbers rest?"),
            new Example("crisissim validate scenarios/studies/twelve-factors.yaml",
                "Is a study sound, its scenario too, and can its factors be moved so far?"),
            new Example("crisissim validate scenarios/alliances/*.yaml --format csv",
                "Many files at once, as a table for other programs."));
        command.SetAction(parsed => (int)Check(parsed.GetRequiredValue(files), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Check(string[] paths, PrintRequest print, Screen screen)
    {
        (CheckedFile File, Problems Problems)[] read = [.. paths.Select(FileChecker.Read)];
        foreach ((_, Problems problems) in read) ScenarioReader.WriteProblems(problems, print.Quiet, screen);
        ResultWriter.Write(ValidatePage.Compose([.. read.Select(one => one.File)]), print.Format, screen);
        return read.All(one => one.File.IsSound) ? ExitCode.Done : ExitCode.BadFile;
    }
}
