using System.Runtime.InteropServices;

namespace CrisisSim.Cli;

/// <summary>
/// Answers the first Ctrl-C, or the first request to terminate. A command that heeds it gets a cancelled token, so that
/// what is done so far can be printed and written; any other is ended there. A second one ends the process at once.
/// </summary>
internal sealed class Interrupts : IDisposable
{
    /// <summary>How long a command may take to end before it is said that it will.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private readonly TextWriter errors;
    private readonly Timer word;
    private volatile bool isHeeded;

    /// <param name="errors">Where it is said that the program ends, from another thread.</param>
    public Interrupts(TextWriter errors)
    {
        this.errors = errors;
        word = new Timer(_ => errors.WriteLine(
            "stopping: what was finished is still counted and written; press Ctrl-C again to end at once"));
        registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Answer),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Answer),
        ];
    }

    /// <summary>The token that is cancelled; from here on who asked for it ends the command.</summary>
    public CancellationToken Heed()
    {
        isHeeded = true;
        return source.Token;
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in registrations) registration.Dispose();
        word.Dispose();
        source.Dispose();
    }

    private void Answer(PosixSignalContext signal)
    {
        if (source.IsCancellationRequested) return;
        signal.Cancel = true;
        source.Cancel();
        word.Change(Patience, Timeout.InfiniteTimeSpan);
        if (isHeeded) return;
        AtomicFile.ThrowAwayAll();
        errors.WriteLine("error: interrupted; no file is left half written");
        Environment.Exit((int)ExitCode.Interrupted);
    }
}
