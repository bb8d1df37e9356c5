using System.Runtime.InteropServices;

namespace CrisisSim.Experiments;

/// <summary>What a machine says of its processor.</summary>
internal static class ProcessorName
{
    private const string Linux = "/proc/cpuinfo", Model = "model name", Windows = "PROCESSOR_IDENTIFIER";

    /// <summary>Its kind, such as "x64", and its model where the system tells it.</summary>
    public static string Here { get; } = Of(RuntimeInformation.ProcessArchitecture, ModelName());

    /// <summary>Both in one line; commas stand between processors, so a model has none.</summary>
    internal static string Of(Architecture kind, string? model)
    {
        string known = kind.ToString().ToLowerInvariant();
        string said = string.Join(' ', (model ?? "").Replace(',', ' ')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return said.Length == 0 ? known : $"{known} {said}";
    }

    private static string? ModelName()
    {
        try
        {
            return File.Exists(Linux)
                ? File.ReadLines(Linux).FirstOrDefault(line => line.StartsWith(Model, StringComparison.Ordinal))
                    ?.Split(':', 2)[^1]
                : Environment.GetEnvironmentVariable(Windows);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
