using System.Globalization;

namespace CrisisSim.Cli;

/// <summary>
/// Which entries of the suite to play, how often, and from which scenarios; null is the default of each.
/// </summary>
internal sealed record FactsRequest(IReadOnlyList<string>? Only, int? Times, string? Folder)
{
    /// <summary>The most that crises may be multiplied by.</summary>
    public const int MostTimes = 1000;

    /// <summary>The entries asked for, in the order of the suite, each once.</summary>
    /// <exception cref="CommandException">There is no entry of a name.</exception>
    public IReadOnlyList<FactEntry> Facts()
    {
        if (Only is null) return FactSuite.All;
        HashSet<FactEntry> asked = [.. Only.SelectMany(Named)];
        return [.. FactSuite.All.Where(asked.Contains)];
    }

    /// <summary>The command that gives the same figures again.</summary>
    public string CommandLine() => ShellLine.Join(
    [
        "crisissim", "facts",
        .. Only is null ? (string[])[] : ["--only", string.Join(',', Only)],
        .. Times is { } times ? (string[])["--trials", times.ToString(CultureInfo.InvariantCulture)] : [],
        .. Folder is null ? (string[])[] : ["--folder", Folder],
    ]);

    private static IReadOnlyList<FactEntry> Named(string name) => FactSuite.Named(name) is { Count: > 0 } facts
        ? facts
        : throw CommandException.Usage($"there is no entry '{name}'",
            $"There are the classes L, C and P, and the entries "
                + $"{string.Join(", ", FactSuite.All.Select(fact => fact.Id))}.");
}
