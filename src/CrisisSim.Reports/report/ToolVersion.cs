using System.Reflection;

namespace CrisisSim.Reports;

/// <summary>The version of the tool.</summary>
public static class ToolVersion
{
    /// <summary>The version, such as "0.1.0".</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? "unknown";
}
