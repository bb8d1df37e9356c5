using System.Diagnostics;
using CrisisSim.Cli;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Carries out hostile inputs and says of each what it does that it must not.</summary>
internal static class HostileRun
{
    /// <summary>
    /// Seconds of the processor within which every input is to be answered, which is asked to stop after two by the clock;
    /// and seconds by the clock, for a machine that many share.
    /// </summary>
    private const double Patience = 5, Asked = 2, Shared = 30, GivenUp = 120;

    private const long Room = 1L << 30;

    /// <summary>Null where all is as it should be.</summary>
    public static string? Fault(HostileCase hostile)
    {
        (Ran? ran, double seconds, long bytes) = Carried(hostile.Arguments);
        if (ran is null) return $"it did not end within {GivenUp} s";
        // What other tests take of the processor meanwhile counts too, so there is a second chance.
        if (seconds > Patience) (ran, seconds, bytes) = Carried(hostile.Arguments);
        if (ran is null || seconds > Patience) return $"it took {seconds:0.0} s";
        if (bytes > Room) return $"it took {bytes >> 20} MiB";
        string said = ran.Out + ran.Error;
        if (ran.Error.Contains("the tool failed", StringComparison.Ordinal)) return ran.Error;
        if (said.Contains("   at CrisisSim.", StringComparison.Ordinal)) return $"a trace of calls: {said}";
        if (!InertText.IsInert(said)) return "it acts on a terminal";
        return ran.Code is 0 or 4 or 130 ? null : Unplaced(hostile, ran);
    }

    /// <summary>A refusal names its file, or the option or argument.</summary>
    private static string? Unplaced(HostileCase hostile, Ran ran)
    {
        if (hostile.Kind == "line" && ran.Code == 1 && ran.Error.Length == 0) return null; // reproduce: it came out otherwise
        if (!ran.Error.Contains("error: ", StringComparison.Ordinal)) return ran.Code == 1 && ran.Out.Length > 0
            ? null // so does a result that comes out otherwise
            : $"no error is named (code {ran.Code}): {ran.Error}";
        if (hostile.Place is not { } place || ran.Code == 2) return null;
        return ran.Error.Contains(Path.GetFileName(place), StringComparison.Ordinal)
            || ran.Error.Contains(".yaml:", StringComparison.Ordinal)
            || ran.Error.Contains(".csv' is damaged", StringComparison.Ordinal) // it and the manifest do not agree
            ? null
            : $"no place is named (code {ran.Code}): {ran.Error}";
    }

    private static (Ran? Ran, double Seconds, long Bytes) Carried(IReadOnlyList<string> arguments)
    {
        using var results = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(Asked));
        int code = -1;
        long before = Process.GetCurrentProcess().WorkingSet64, most = before;
        TimeSpan worked = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var work = new Thread(() => code = (int)Tool.Run(arguments, new Screen
        {
            Out = results,
            Error = errors,
            Interrupt = stop.Token,
        }), 1 << 20)
        { IsBackground = true };
        work.Start();
        while (!work.Join(50))
        {
            most = Math.Max(most, Process.GetCurrentProcess().WorkingSet64);
            if (clock.Elapsed.TotalSeconds > GivenUp) return (null, clock.Elapsed.TotalSeconds, most - before);
        }
        double byClock = clock.Elapsed.TotalSeconds,
            seconds = byClock > Shared ? byClock : Math.Min(byClock, (Environment.CpuUsage.TotalTime - worked).TotalSeconds);
        return (new Ran(code, results.ToString(), errors.ToString()), seconds, most - before);
    }
}
