using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// One act of a profile: a crisis, and the texts under which it is played. The list is compared by reference.
/// </summary>
/// <param name="Scenario">The crisis.</param>
/// <param name="Declarations">The texts, the baseline first, in the same order for all acts.</param>
public sealed record ProfileAct(Scenario Scenario, IReadOnlyList<Declaration> Declarations)
{
    /// <summary>The scenario with its couplings under a prior; null: sceptic and advocate are not asked.</summary>
    public Func<Prior, Scenario>? Under { get; init; }

    /// <summary>What it is called.</summary>
    public string Title => Scenario.Title;

    /// <summary>How plain it is that it is an attack.</summary>
    public ActKind Kind => !Scenario.Incident.Real
        ? ActKind.NoAttack
        : Scenario.CanBeMistaken ? ActKind.Doubtful : ActKind.Open;

    /// <summary>Severity of its gravest incident, rungs.</summary>
    public double Rung => Scenario.Incident.Rung;

    /// <summary>Whether the victim brought it on itself; an attacker does not choose it.</summary>
    public bool IsProvoked => Scenario.Incident is { Real: true, Provoked: true };

    /// <summary>Whether an attacker may choose it.</summary>
    public bool IsChosen => Scenario.Incident is { Real: true, Provoked: false };

    /// <summary>
    /// What is asked of it, of <see cref="ProfileEndpoints.All"/>: the gains where there is an attack to answer, false
    /// moves where it can be mistaken, being drawn in where it is provoked, general war always.
    /// </summary>
    public bool Asks(Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.JudgedBy == Counterfactual.Provoked) return IsProvoked;
        return Endpoints.Gains.Contains(endpoint) ? Kind != ActKind.NoAttack : endpoint.IsAskedOf(Scenario);
    }

    /// <summary>The act on a sceptic's assumptions and on an advocate's; null where there is nothing to ask.</summary>
    internal (ProfileAct Sceptic, ProfileAct Advocate)? Priors
    {
        get
        {
            if (Under is null) return null;
            (Scenario Sceptic, Scenario Advocate) priors = (Under(Prior.Sceptic), Under(Prior.Advocate));
            return CouplingRegistry.All.Any(coupling => PriorStudy.Differs(coupling, priors))
                ? (In(priors.Sceptic), In(priors.Advocate))
                : null;
        }
    }

    private ProfileAct In(Scenario scenario) => new(scenario,
        [.. Declarations.Select(text => scenario.Declarations.First(other => other.Name == text.Name))]);

    /// <summary>The act as one that an attacker may choose from a menu.</summary>
    internal MenuAction Action => new()
    {
        Name = Title,
        Domain = Scenario.Incident.Domain,
        Form = Scenario.Incident.Form,
        Plainness = Scenario.Incident.Plainness,
        Rung = Rung,
    };
}

/// <summary>How plain it is that an act is an attack.</summary>
public enum ActKind
{
    /// <summary>In the open.</summary>
    Open,

    /// <summary>To be proved.</summary>
    Doubtful,

    /// <summary>None, though it looks like one.</summary>
    NoAttack,
}
