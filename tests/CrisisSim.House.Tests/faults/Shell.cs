using System.Diagnostics;
using System.Globalization;

namespace CrisisSim.House.Tests;

/// <summary>Runs dotnet.</summary>
internal static class Shell
{
    public static int Run(string folder, int fault, TimeSpan longest, params string[] arguments)
    {
        using Process process = Start(folder, fault, arguments);
        _ = process.StandardOutput.ReadToEndAsync();
        if (process.WaitForExit(longest)) return process.ExitCode;
        process.Kill(entireProcessTree: true);
        return -1;
    }

    public static string Read(string folder, params string[] arguments)
    {
        using Process process = Start(folder, 0, arguments);
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    private static Process Start(string folder, int fault, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["CRISISSIM_FAULT"] = fault.ToString(CultureInfo.InvariantCulture);
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
    }
}
