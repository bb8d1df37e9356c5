using System.CommandLine;
using System.CommandLine.Invocation;

namespace CrisisSim.Cli;

/// <summary>The tool from command line to exit code; nothing but an exit code leaves it.</summary>
internal static class Tool
{
    private const string DebugVariable = "CRISISSIM_DEBUG";

    private static readonly ParserConfiguration Parser = new()
    {
        EnablePosixBundling = false,
        ResponseFileTokenReplacer = null
    };

    public static ExitCode Run(IReadOnlyList<string> arguments, Screen screen)
    {
        try
        {
            ParseResult parsed = RootCommandLine.Create(screen with { Carry = Run }).Parse(arguments, Parser);
            if (parsed.Action is ParseErrorAction or null) return UsageErrors.Write(parsed, screen);
            return (ExitCode)parsed.Invoke(new InvocationConfiguration
            {
                Output = screen.Out,
                Error = screen.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (CommandException refusal)
        {
            return Refuse(refusal, screen);
        }
        catch (MemoryShortageException fault)
        {
            return Refuse(MemoryNeeded.Refusal(fault), screen);
        }
        catch (OutOfMemoryException)
        {
            return Refuse(MemoryNeeded.Refusal(), screen);
        }
        catch (ResultFileException fault)
        {
            return Tell(fault, screen);
        }
        catch (FileNotFoundException) when (!IsCalledFromSomewhere())
        {
            Say(screen, "the directory that this was called in is gone",
                "Change to one that is there, and give the command again.");
            return ExitCode.BadFile;
        }
        catch (Exception fault) when (DiskFault.OfPrinting(fault) is { } reason)
        {
            Say(screen, $"the results could not be printed to the end: {reason}", "The files that were asked for are whole.");
            return ExitCode.NotWritten;
        }
#pragma warning disable CA1031 // Whatever fails, the analyst sees one line and an exit code.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return Fail(failure, screen);
        }
    }

    private static bool IsCalledFromSomewhere()
    {
        try
        {
            return Directory.GetCurrentDirectory().Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static ExitCode Refuse(CommandException refusal, Screen screen)
    {
        Say(screen, refusal.Message, refusal.Hint);
        return refusal.Code;
    }

    /// <summary>What files refuse, in their own words.</summary>
    private static ExitCode Tell(ResultFileException fault, Screen screen)
    {
        Say(screen, fault.Message.TrimEnd('.'), fault switch
        {
            { IsInUse: true } => "Wait until that is done, or name another directory.",
            { IsOfTheDisk: true } => "No file is left half written. Mend that, or name another directory, and give the command "
                + "again.",
            _ => null,
        });
        return fault.IsInUse || fault.IsOfElse ? ExitCode.WrongUsage
            : fault.IsOfTheDisk ? ExitCode.NotWritten
            : fault.IsApart ? ExitCode.Failed
            : ExitCode.BadFile;
    }

    private static ExitCode Fail(Exception failure, Screen screen)
    {
        bool debugging = Environment.GetEnvironmentVariable(DebugVariable) == "1";
        string reason = failure.Message.ReplaceLineEndings(" ");
        Say(screen, $"the tool failed: {reason}",
            debugging ? failure.ToString() : $"Set {DebugVariable}=1 to see where.");
        return ExitCode.Failed;
    }

    private static void Say(Screen screen, string error, string? hint)
    {
        try
        {
            screen.Error.WriteLine($"error: {error}");
            if (hint is not null) screen.Error.WriteLine(hint);
        }
        catch (IOException)
        {
            // Nobody can be told; the exit code remains.
        }
    }
}
