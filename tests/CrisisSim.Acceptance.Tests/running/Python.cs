using System.Diagnostics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Debian's Python with what it takes to read results.</summary>
internal static class Python
{
    private const string Program = "/usr/bin/python3";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Those of the modules that are not there; all of them where there is no Python.</summary>
    public static IReadOnlyList<string> Missing(params IReadOnlyList<string> modules) =>
        [.. modules.Where(module => !File.Exists(Program) || Run("/", "-c", $"import {module}").Code != 0)];

    /// <summary>Runs it as a person would, from a folder.</summary>
    public static Ran Run(string folder, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
        };
        // Whoever runs tests within an environment of Python's own means another one.
        foreach (string name in (string[])["PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "PYENV_VERSION"])
            start.Environment.Remove(name);
        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException("Python could not be started.");
        Task<string> results = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"python3 {string.Join(' ', arguments)} did not end.");
        }
        return new Ran(process.ExitCode, results.Result, errors.Result);
    }
}

/// <summary>A test that needs modules of Debian's Python.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute(params string[] modules)
    {
        IReadOnlyList<string> missing = Python.Missing(modules);
        if (missing.Count > 0)
            Skip = $"Debian's Python has no {string.Join(", ", missing)}: apt-get install python3-pandas "
                + "python3-nbconvert python3-ipykernel python3-matplotlib";
    }
}
