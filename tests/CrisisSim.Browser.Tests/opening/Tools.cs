namespace CrisisSim.Browser;

/// <summary>What these tests need that is not .NET, and where it lies on this machine.</summary>
internal static class Tools
{
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The browser: what CHROMIUM says, else what is on the PATH; null: there is none.</summary>
    public static string? Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given
        ? Existing(given)
        : Browsers.Select(OnPath).FirstOrDefault(path => path is not null);

    /// <summary>The script of axe-core, from npm; null: it has not been installed.</summary>
    public static string? Axe { get; } = Above(AppContext.BaseDirectory, "package.json") is { } folder
        ? Existing(Path.Combine(folder, "node_modules", "axe-core", "axe.min.js"))
        : null;

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Existing(Path.Combine(folder, program)))
            .FirstOrDefault(path => path is not null);

    private static string? Existing(string path) => File.Exists(path) ? path : null;

    private static string? Above(string folder, string file)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, file))) return at.FullName;
        return null;
    }
}
