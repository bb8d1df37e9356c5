using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>report</c>: pictures and a report of what was played before.</summary>
internal static class ReportCommand
{
    public static Command Create(Screen screen)
    {
        var directory = new Argument<string>("DIR") { Description = "The directory that was named with --out." };
        var pictures = new Option<IReadOnlyList<PictureForm>?>("--pictures")
        {
            Description =
                "Forms of the pictures beside SVG: png, pdf or both with a comma between them. They need rsvg-convert, "
                    + "which comes with librsvg.",
            HelpName = "FORM,…",
            CustomParser = PictureParser.Forms("--pictures"),
        };
        var command = new Command("report",
            "Make pictures and a report, one file to read in a browser, of what was played with --out.")
            {
                directory,
                pictures
            };
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim report out/narva",
                "Write out/narva/report.html and out/narva/charts/*.svg, without playing again."),
            new Example("crisissim report out/narva --pictures png,pdf",
                "With pictures for slides and for print too."));
        command.SetAction(
            parsed => (int)Make(parsed.GetRequiredValue(directory), parsed.GetValue(pictures) ?? [], screen));
        return command;
    }

    private static ExitCode Make(string directory, IReadOnlyList<PictureForm> forms, Screen screen)
    {
        if (File.Exists(directory))
            throw CommandException.Usage($"'{directory}' is a file", "Name the directory that holds it.");
        if (!Directory.Exists(directory))
            throw CommandException.Usage($"there is no directory '{directory}'",
                "Play with --out first, as in 'crisissim compare narva.yaml --out out/narva'.");
        ReportOutput drawn = ReportFolder.Draw(directory, Read(directory), forms);
        screen.Out.WriteLine($"Wrote {string.Join(" and ", drawn.Files)}.");
        if (drawn.Missing is not { } missing) return ExitCode.Done;
        screen.Error.WriteLine($"error: {missing}");
        return ExitCode.NotPrecise;
    }

    private static Report Read(string directory)
    {
        try
        {
            return ReportFile.Read(directory);
        }
        catch (ResultFileException fault)
        {
            throw new CommandException(ExitCode.BadFile, fault.Message);
        }
    }
}
