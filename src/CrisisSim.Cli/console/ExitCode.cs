namespace CrisisSim.Cli;

/// <summary>How a command ended, as the shell sees it. The numbers are documented and do not change.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>The tool failed; or what was to be the same, row by row or byte by byte, is not.</summary>
    Failed = 1,

    /// <summary>The command line cannot be carried out as it stands.</summary>
    WrongUsage = 2,

    /// <summary>A file that is read has errors: a scenario, a study, or a result that is damaged or of another format.</summary>
    BadFile = 3,

    /// <summary>
    /// Finished, but not as precisely as asked, or a law or mechanism check of the suite does not hold, pictures are
    /// not to be had in a form that was asked for, or a point of a study failed.
    /// </summary>
    NotPrecise = 4,

    /// <summary>
    /// What was found could not be written or printed in full: the disk is full or may not be written to, the directory
    /// is gone, or the program that was reading has ended.
    /// </summary>
    NotWritten = 5,

    /// <summary>Interrupted; what was finished is kept.</summary>
    Interrupted = 130,
}
