namespace CrisisSim.Cli;

/// <summary>The way of what a command found into files and onto the screen.</summary>
internal sealed record Delivery(OutRequest? Out, PrintRequest Print, Screen Screen)
{
    private string asked = "";

    /// <summary>
    /// Makes the directory for the files, so that a command does not find out at its end that it cannot write.
    /// </summary>
    /// <param name="line">What the command was asked (<see cref="ToolCommand{TRequest}.Asked"/>).</param>
    /// <param name="study">The database of the study that it tells of; null where it tells of none.</param>
    /// <exception cref="CommandException">
    /// Nothing can be written there, or the results of something else lie there.
    /// </exception>
    public void Prepare(string line, string? study = null)
    {
        asked = line;
        if (Out is not { } to) return;
        FolderOwner.Require(to, line, study);
        OutFolder.Require(to.Directory);
    }

    /// <summary>Writes the files that were asked for, prints the page, and says what was written.</summary>
    public void Deliver(CommandOutput page, string command, Func<string, IReadOnlyList<string>> files,
        Func<Report> report)
    {
        IReadOnlyList<string> written = [];
        try
        {
            if (Out is { } to)
            {
                FolderOwner.Write(to.Directory, asked);
                written = [.. files(to.Directory), .. ReportFolder.Write(to, report())];
            }
        }
        finally
        {
            // What was played is shown even where a full disk does not take the files.
            ResultWriter.Write(page, Print, Screen);
        }
        if (Print.Quiet) return;
        if (Print.Format == OutputFormat.Csv) Screen.Error.WriteLine($"Reproduce: {command}");
        if (written.Count > 0) Screen.Error.WriteLine($"Wrote {string.Join(", ", written)}.");
        if (Out is { Report: false } kept)
            Screen.Error.WriteLine($"Pictures and report: {ShellLine.Join(["crisissim", "report", kept.Directory])}");
    }
}
