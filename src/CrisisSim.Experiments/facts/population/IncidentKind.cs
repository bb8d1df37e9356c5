using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>A kind of attack in the default population, and the share of attacks that are of it.</summary>
internal sealed record IncidentKind(string Name, double Share)
{
    public required Domain Domain { get; init; }
    public required string Form { get; init; }
    public required double Rung { get; init; }

    /// <summary>Whether act and author stand at notice.</summary>
    public Plainness Plainness { get; init; } = Model.Plainness.Open;

    /// <summary>Force that the attacker commits, brigade equivalents.</summary>
    public required double Strength { get; init; }

    /// <summary>
    /// Shots are fired across a border; neither a blockade nor what is done under another flag or over a wire.
    /// </summary>
    public bool IsViolent => Plainness == Model.Plainness.Open && (Domain is Domain.Land or Domain.Air);

    /// <summary>The scenario with an incident of this kind.</summary>
    public Scenario In(Scenario scenario) => scenario with
    {
        Incident = scenario.Incident with { Domain = Domain, Form = Form, Rung = Rung, Plainness = Plainness },
        Attacker = scenario.Attacker with { Strength = Strength },
    };
}
