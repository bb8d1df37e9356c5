using System.Diagnostics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Runs the built tool as a process of its own.</summary>
internal static class Tooled
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10), Between = TimeSpan.FromMilliseconds(200);

    private static readonly string Assembly = Path.Join(AppContext.BaseDirectory, "crisissim.dll");

    public static Ran Run(params IReadOnlyList<string> arguments) => Run(arguments, "100");

    public static Ran Wide(string columns, params IReadOnlyList<string> arguments) => Run(arguments, columns);

    /// <summary>Runs a tool that lies in another folder.</summary>
    public static Ran At(string folder, params IReadOnlyList<string> arguments) =>
        Ended(Begin(new ProcessStartInfo("dotnet", ["exec", Path.Join(folder, "crisissim.dll"), .. arguments]), "100"));

    /// <summary>Runs the tool with its results going to a disk that is full.</summary>
    public static Ran IntoFullDisk(params IReadOnlyList<string> arguments) =>
        Ended(
            Begin(new ProcessStartInfo("sh",
                ["-c", "exec dotnet exec \"$@\" > /dev/full", "sh", Assembly, .. arguments]), "100"));

    /// <summary>Runs a line that a shell is given, with <c>crisissim</c> standing for the tool, in a folder.</summary>
    public static Ran Typed(string line, string folder) => Ended(Begin(
        new ProcessStartInfo("bash", ["-c", $"crisissim() {{ dotnet exec '{Assembly}' \"$@\"; }}\n{line}"])
        {
            WorkingDirectory = folder
        }, "100"));

    /// <summary>Starts the tool, waits until something is so, interrupts it, and waits for its end.</summary>
    public static Ran Interrupted(Func<bool> when, params IReadOnlyList<string> arguments) =>
        Signalled(when, process => [IgnoresInterrupts(process) ? "TERM" : "INT"], arguments);

    /// <summary>Starts the tool, waits until something is so, sends it SIGTERM so often, and waits for its end.</summary>
    public static Ran Terminated(Func<bool> when, int times, params IReadOnlyList<string> arguments) =>
        Signalled(when, _ => Enumerable.Repeat("TERM", times), arguments);

    private static Ran Signalled(Func<bool> when, Func<Process, IEnumerable<string>> signals,
        IReadOnlyList<string> arguments) => Ended(Begin(
        new ProcessStartInfo("dotnet", ["exec", Assembly, .. arguments]) { RedirectStandardInput = true }, "100"), process =>
    {
        SpinWait.SpinUntil(() => when() || process.HasExited, Patience).ShouldBeTrue();
        foreach (string signal in signals(process))
        {
            using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
            kill.WaitForExit();
            // Two signals of one kind at once are one signal.
            SpinWait.SpinUntil(() => process.HasExited, Between);
        }
    });

    /// <summary>
    /// Starts the tool and kills it at once, without warning, after so long; false where it had ended before.
    /// </summary>
    public static bool Killed(TimeSpan after, params IReadOnlyList<string> arguments)
    {
        bool killed = false;
        Ended(Start(arguments, "100"), process =>
        {
            killed = !process.WaitForExit(after);
            if (killed) process.Kill();
        });
        return killed;
    }

    /// <summary>Starts the tool, waits until something is so, and kills it at once, without warning.</summary>
    public static void Killed(Func<bool> when, params IReadOnlyList<string> arguments) =>
        Ended(Start(arguments, "100"), process =>
    {
        SpinWait.SpinUntil(() => when() || process.HasExited, Patience).ShouldBeTrue();
        process.Kill();
    });

    /// <summary>Whether the process was born deaf to SIGINT, as what a shell starts in the background is.</summary>
    private static bool IgnoresInterrupts(Process process)
    {
        string status = $"/proc/{process.Id}/status";
        if (!File.Exists(status)) return false;
        string ignored = File
            .ReadLines(status)
            .First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim();
        return (Convert.ToUInt64(ignored, 16) & 2) != 0;
    }

    private static Ran Run(IReadOnlyList<string> arguments, string columns) => Ended(Start(arguments, columns));

    private static Ran Ended(Process started, Action<Process>? meanwhile = null)
    {
        using Process process = started;
        Task<string> results = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        meanwhile?.Invoke(process);
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException("The tool did not end.");
        }
        return new Ran(process.ExitCode, results.Result, errors.Result);
    }

    private static Process Start(IReadOnlyList<string> arguments, string columns) =>
        Begin(new ProcessStartInfo("dotnet", ["exec", Assembly, .. arguments]), columns);

    private static Process Begin(ProcessStartInfo start, string columns)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        start.Environment["COLUMNS"] = columns;
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("CRISISSIM_DEBUG");
        return Process.Start(start) ?? throw new InvalidOperationException("The tool could not be started.");
    }
}
