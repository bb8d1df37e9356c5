namespace CrisisSim.Cli;

/// <summary>A command that cannot be carried out, in one sentence for the analyst, and what to do about it.</summary>
internal sealed class CommandException(ExitCode code, string message, string? hint = null) : Exception(message)
{
    public ExitCode Code { get; } = code;

    /// <summary>One line, or null where the message says it all.</summary>
    public string? Hint { get; } = hint;

    public static CommandException Usage(string message, string? hint = null) =>
        new(ExitCode.WrongUsage, message, hint);
}
