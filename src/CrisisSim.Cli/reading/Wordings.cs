using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Finds the declarations that were asked for by name.</summary>
internal static class Wordings
{
    /// <summary>The declaration of a name, or the first of the file where none is asked for.</summary>
    /// <exception cref="CommandException">The file has no declaration of that name.</exception>
    public static Declaration One(LoadedScenario loaded, string? name) =>
        name is null ? loaded.Scenario.Declarations[0] : Named(loaded, name);

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

    /// <summary>The same, where one is enough.</summary>
    /// <exception cref="CommandException">A name is not in the file.</exception>
    public static IReadOnlyList<Declaration> Any(LoadedScenario loaded, IReadOnlyList<string>? names) =>
        names is null ? loaded.Scenario.Declarations : [.. names.Select(name => Named(loaded, name))];

    private static Declaration Named(LoadedScenario loaded, string name) =>
        loaded.Scenario.Declarations.FirstOrDefault(
            declaration => string.Equals(declaration.Name, name, StringComparison.Ordinal))
        ?? throw CommandException.Usage(
            $"{loaded.Path} holds no declaration '{name}'; "
                + $"{NearestName.Hint(name, [.. loaded.Scenario.Declarations.Select(d => d.Name)])}");

    private static string All(LoadedScenario loaded) =>
        string.Join(", ", loaded.Scenario.Declarations.Select(declaration => declaration.Name));
}
