namespace CrisisSim.Cli;

/// <summary>The way of what a command found into files and onto the screen.</summary>
internal sealed record Delivery(OutRequest? Out, PrintRequest Print, Screen Screen) : IDisposable
{
    private string asked = "";
    private string? study;
    private FolderLock? held;

    /// <summary>How far it had come when it was interrupted, such as "1,234 of 10,000 crises"; null: it was not.</summary>
    public string? Cut { get; set; }

    /// <summary>
    /// Makes the directory for the files, so that a command does not find out at its end that it cannot write.
    /// </summary>
    /// <param name="line">What the command was asked (<see cref="ToolCommand{TRequest}.Asked"/>).</param>
    /// <param name="study">The database of the study that it tells of; null where it tells of none.</param>
    /// <exception cref="CommandException">
    /// Nothing can be written there, or the results of something else lie there.
    /// </exception>
    /// <exception cref="ResultFileException">Another process is writing there.</exception>
    public void Prepare(string line, string? study = null)
    {
        (asked, this.study) = (line, study);
        Hold();
    }

    /// <summary>What ends a command that was interrupted before anything was over.</summary>
    public CommandException Nothing(string cut) => new(ExitCode.Interrupted, $"interrupted after {cut}",
        Out is { } to ? $"There is nothing to show; '{to.Directory}' is as it was." : "There is nothing to show.");

    /// <summary>Lets go of the directory.</summary>
    public void Dispose() => held?.Dispose();

    private void Hold()
    {
        if (Out is not { } to) return;
        OutFolder.Require(to.Directory);
        held = FolderLock.Take(to.Directory);
        FolderOwner.Require(to, asked, study);
    }

    /// <summary>A directory that was removed meanwhile is made again.</summary>
    private void HoldAgain(string directory)
    {
        if (held is not { IsLost: true }) return;
        Screen.Error.WriteLine($"warning: '{directory}' was removed while this was played; it is made again");
        held.Dispose();
        Hold();
    }

    /// <summary>Writes the files that were asked for, prints the page, and says what was written.</summary>
    /// <exception cref="ResultFileException">The files cannot be written; those that lay there are untouched.</exception>
    public void Deliver(CommandOutput page, string command, Func<string, IReadOnlyList<ResultFile>> files,
        Func<Report> report)
    {
        IReadOnlyList<string> written = [];
        try
        {
            if (Out is { } to)
            {
                HoldAgain(to.Directory);
                written = ReportFolder.Write(to, [.. files(to.Directory), FolderOwner.MarkOf(asked)], report(), Cut);
            }
        }
        finally
        {
            // What was played is shown even where a full disk does not take the files.
            ResultWriter.Write(page, Print, Screen);
        }
        if (Print.Quiet) return;
        if (Cut is not null) Screen.Error.WriteLine($"Interrupted after {Cut}; what was finished is kept.");
        if (Print.Format == OutputFormat.Csv) Screen.Error.WriteLine($"Reproduce: {command}");
        if (written.Count > 0) Screen.Error.WriteLine($"Wrote {string.Join(", ", written)}.");
        if (Out is { Report: false } kept)
            Screen.Error.WriteLine($"Pictures and report: {ShellLine.Join(["crisissim", "report", kept.Directory])}");
    }
}
