using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Finds the declarations that were asked for by name.</summary>
internal static class Wordings
{
    /// <summary>
    /// The declaration of a name; where none is asked for, the treaty's that was laid beside the file's own, else the
    /// first of the file.
    /// </summary>
    /// <exception cref="CommandException">The file has no declaration of that name.</exception>
    public static Declaration One(LoadedScenario loaded, string? name) =>
        name is not null ? Named(loaded, name)
        : loaded.Foreign is [var foreign, ..] ? Named(loaded, foreign)
        : loaded.Scenario.Declarations[0];

    /// <summary>
    /// The declarations of the names, in their order and as often as they are named; all of the file where none are.
    /// </summary>
    /// <exception cref="CommandException">A name is not in the file, or there are fewer than two to
    /// compare.</exception>
    public static IReadOnlyList<Declaration> Several(LoadedScenario loaded, IReadOnlyList<string>? names)
    {
        IReadOnlyList<Declaration> chosen = Any(loaded, names);
        if (chosen.Count >= 2) return chosen;
        throw CommandException.Usage(
            names is null
                ? $"{loaded.Path} holds one declaration, and a comparison needs two"
                : "a comparison needs two wordings",
            names is null
                ? "Use 'crisissim run', or add a declaration to the file."
                : $"Name two of them: {All(loaded)}.");
    }

    /// <summary>
    /// The same, where one is enough. What was laid beside the file's own comes last, and without names against the
    /// file's own text in force.
    /// </summary>
    /// <exception cref="CommandException">A name is not in the file.</exception>
    public static IReadOnlyList<Declaration> Any(LoadedScenario loaded, IReadOnlyList<string>? names) =>
        names is not null ? [.. names.Concat(loaded.Foreign.Except(names)).Select(name => Named(loaded, name))]
        : loaded.Foreign.Count > 0 ? [loaded.Own, .. loaded.Foreign.Select(name => Named(loaded, name))]
        : loaded.Scenario.Declarations;

    private static Declaration Named(LoadedScenario loaded, string name) =>
        loaded.Scenario.Declarations.FirstOrDefault(
            declaration => string.Equals(declaration.Name, name, StringComparison.Ordinal))
        ?? throw CommandException.Usage(
            $"{loaded.Path} holds no declaration '{name}'; "
                + $"{NearestName.Hint(name, [.. loaded.Scenario.Declarations.Select(d => d.Name)])}");

    private static string All(LoadedScenario loaded) =>
        string.Join(", ", loaded.Scenario.Declarations.Select(declaration => declaration.Name));
}
