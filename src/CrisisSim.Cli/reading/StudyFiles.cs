namespace CrisisSim.Cli;

/// <summary>Work on the files of studies.</summary>
internal static class StudyFiles
{
    /// <summary>Does it.</summary>
    /// <exception cref="CommandException">A file cannot be used.</exception>
    public static ExitCode Guard(Func<ExitCode> work)
    {
        try
        {
            return work();
        }
        catch (ResultFileException fault)
        {
            throw new CommandException(ExitCode.Failed, fault.Message.TrimEnd('.'));
        }
    }
}
