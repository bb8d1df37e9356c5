using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Finds the declarations that were asked for by name.</summary>
internal static class Wordings
{
    /// <summary>The declaration of a name, or the first of the file where none is asked for.</summary>
    /// <exception cref="CommandException">The file has no declaration of that name.</exception>
    public static Declaration One(LoadedScenario read, string? name) =>
        name is null ? read.Scenario.Declarations[0] : Named(read, name);

    /// <summary>
    /// The declarations of the names, in their order and as often as they are named; all of the file where none are.
    /// </summary>
    /// <exception cref="CommandException">A name is not in the file, or there are fewer than two to
    /// compare.</exception>
    public static IReadOnlyList<Declaration> Several(LoadedScenario read, IReadOnlyList<string>? names)
    {
        IReadOnlyList<Declaration> chosen = Any(read, names);
        if (chosen.Count >= 2) return chosen;
        throw CommandException.Usage(
            names is null
                ? $"{read.Path} holds one declaration, and a comparison needs two"
                : "a comparison needs two wordings",
            names is null
                ? "Use 'crisissim run', or add a declaration to the file."
                : $"Name two of them: {All(read)}.");
    }

    /// <summary>The same, where one is enough.</summary>
    /// <exception cref="CommandException">A name is not in the file.</exception>
    public static IReadOnlyList<Declaration> Any(LoadedScenario read, IReadOnlyList<string>? names) =>
        names is null ? read.Scenario.Declarations : [.. names.Select(name => Named(read, name))];

    private static Declaration Named(LoadedScenario read, string name) =>
        read.Scenario.Declarations.FirstOrDefault(
            declaration => string.Equals(declaration.Name, name, StringComparison.Ordinal))
        ?? throw CommandException.Usage(
            $"{read.Path} holds no declaration '{name}'; "
                + $"{NearestName.Hint(name, [.. read.Scenario.Declarations.Select(d => d.Name)])}");

    private static string All(LoadedScenario read) =>
        string.Join(", ", read.Scenario.Declarations.Select(declaration => declaration.Name));
}
