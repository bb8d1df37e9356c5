using System.Diagnostics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Runs <c>dotnet</c> as a person would, from a folder.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static Ran Run(string folder, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
        };
        // What a test run tells its own children is not for a build.
        foreach (string name in start.Environment.Keys
            .Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToArray())
            start.Environment.Remove(name);
        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException("dotnet could not be started.");
        Task<string> results = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end.");
        }
        return new Ran(process.ExitCode, results.Result, errors.Result);
    }
}
