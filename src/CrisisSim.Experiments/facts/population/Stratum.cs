using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// One kind of incident under one kind of pact among allies of one resolve, and its share of the population.
/// </summary>
internal sealed record Stratum(IncidentKind Incident, string Pact)
{
    private const string AdHoc = "ad-hoc";

    public required double Share { get; init; }

    /// <summary>How much readier to act the allies are than by default, log-odds.</summary>
    public double Resolve { get; init; }

    /// <summary>Whether the pact has a standing body.</summary>
    public bool IsStanding => !Pact.StartsWith(AdHoc, StringComparison.Ordinal);

    /// <summary>Whether the pact promises talk alone.</summary>
    public bool IsTalkAlone => Pact == DefaultPopulation.TalkAlone;

    /// <summary>The scenario as it is in this stratum.</summary>
    public Scenario In(Scenario scenario)
    {
        Scenario attacked = Incident.In(scenario);
        Alliance alliance = attacked.Alliance;
        return attacked with
        {
            Alliance = alliance with
            {
                Council = alliance.Council with { Standing = IsStanding },
                Resolve = alliance.Resolve + Resolve
            }
        };
    }
}
