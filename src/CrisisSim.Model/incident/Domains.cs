namespace CrisisSim.Model;

/// <summary>Facts about <see cref="Domain"/> values.</summary>
public static class Domains
{
    /// <summary>How many domains there are.</summary>
    public const int Count = 7;

    /// <summary>
    /// Whether force ratios decide the domain. In the others a ratio of brigades means nothing and the effective
    /// response is the set of adopted measures.
    /// </summary>
    public static bool IsKinetic(this Domain domain) => domain is Domain.Land or Domain.Air or Domain.Sea;
}
