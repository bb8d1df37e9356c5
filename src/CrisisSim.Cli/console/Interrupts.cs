using System.Runtime.InteropServices;

namespace CrisisSim.Cli;

/// <summary>
/// Turns the first Ctrl-C, or the first request to terminate, into a cancelled token, so that what is done so far can
/// be printed and written; a second one ends the process at once.
/// </summary>
internal sealed class Interrupts : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interrupts() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Answer),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Answer),
    ];

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in registrations) registration.Dispose();
        source.Dispose();
    }

    private void Answer(PosixSignalContext signal)
    {
        if (source.IsCancellationRequested) return;
        signal.Cancel = true;
        source.Cancel();
    }
}
