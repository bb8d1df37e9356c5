using System.Reflection;

namespace CrisisSim.Scenarios;

/// <summary>
/// Documented default populations, by name, shipped with the tool: what <c>like: small_frontline_state</c> takes over.
/// </summary>
internal sealed class Catalogue
{
    private readonly Lazy<Mapping> populations;

    private Catalogue(Assembly assembly, string file) =>
        populations = new Lazy<Mapping>(() => Read(file, EmbeddedText.Read(assembly, file)));

    /// <exception cref="InvalidOperationException">The catalogue is not a block of named populations: a mistake in the
    /// tool.</exception>
    public Mapping Populations => populations.Value;

    /// <summary>A YAML file embedded in an assembly under its file name.</summary>
    public static Catalogue Embedded(Assembly assembly, string file) => new(assembly, file);

    private static Mapping Read(string name, string text)
    {
        var problems = new Problems();
        Node? root = YamlText.Read(text, new TextSource(name, Origin.Population), problems);
        if (problems.HasErrors) throw new InvalidOperationException(string.Join("\n", problems.Lines()));
        return root as Mapping ?? throw new InvalidOperationException($"{name} is not a block of named populations.");
    }
}
