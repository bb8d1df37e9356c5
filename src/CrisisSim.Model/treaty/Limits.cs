namespace CrisisSim.Model;

/// <summary>Time limits of the procedure, hours; null where the text sets none.</summary>
public sealed record Limits
{
    /// <summary>From request to first meeting.</summary>
    public double? Convene { get; init; }

    /// <summary>From the first member's conviction to the decision.</summary>
    public double? Decide { get; init; }

    /// <summary>Limits to decide that differ by domain.</summary>
    public IReadOnlyDictionary<Domain, double> DecideIn { get; init; } = new Dictionary<Domain, double>();

    /// <summary>Probability π that a limit is obeyed, [0, 1].</summary>
    public double Compliance { get; init; } = 0.6;

    /// <summary>The limit to decide in a domain, or null.</summary>
    public double? DecideWithin(Domain domain) => DecideIn.TryGetValue(domain, out double hours) ? hours : Decide;
}
