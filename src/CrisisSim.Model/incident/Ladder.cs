namespace CrisisSim.Model;

/// <summary>
/// The escalation ladder: named rungs numbered from 1. Severity is a position on it; fractions lie between two rungs.
/// </summary>
public sealed class Ladder
{
    /// <summary>
    /// Ten rungs from hostility to general war, a shortening of Kahn's forty-four (On Escalation, 1965) in which rung 5
    /// to 6 is the customary line between pressure and armed attack.
    /// </summary>
    public static Ladder Default { get; } = new([
        "hostility", "economic_coercion", "grey_zone", "border_clash", "show_of_force",
        "limited_attack", "major_attack", "invasion", "nuclear_signalling", "general_war",
    ]);

    /// <summary>A ladder with these rungs, the lowest first.</summary>
    /// <exception cref="ArgumentException">Fewer than two rungs, an empty name, or a name that stands
    /// twice.</exception>
    public Ladder(IEnumerable<string> rungs)
    {
        Rungs = [.. rungs];
        if (Rungs.Count < 2) throw new ArgumentException("A ladder needs at least two rungs.", nameof(rungs));
        if (Rungs.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException("A rung needs a name.", nameof(rungs));
        if (Rungs.Distinct(StringComparer.Ordinal).Count() != Rungs.Count)
            throw new ArgumentException("Two rungs of a ladder have the same name.", nameof(rungs));
    }

    /// <summary>Names of the rungs; the rung at index k has number k + 1.</summary>
    public IReadOnlyList<string> Rungs { get; }

    /// <summary>The name of the nearest rung to a severity.</summary>
    public string NameAt(double severity) => Rungs[Math.Clamp((int)Math.Round(severity) - 1, 0, Rungs.Count - 1)];
}
