using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>One kind of incident under one kind of pact, and its share of the population.</summary>
internal sealed record Stratum(IncidentKind Incident, string Pact)
{
    private const string AdHoc = "ad-hoc";

    public required double Share { get; init; }

    /// <summary>Whether the pact has a standing body.</summary>
    public bool IsStanding => !Pact.StartsWith(AdHoc, StringComparison.Ordinal);

    /// <summary>Whether the pact promises talk alone.</summary>
    public bool IsTalkAlone => Pact == DefaultPopulation.TalkAlone;

    /// <summary>The scenario as it is in this stratum.</summary>
    public Scenario In(Scenario scenario)
    {
        Scenario attacked = Incident.In(scenario);
        return attacked with { Alliance = attacked.Alliance with { Council = attacked.Alliance.Council with { Standing = IsStanding } } };
    }
}
