namespace CrisisSim.Model;

/// <summary>What the attacker could do: the scenario's own menu or, where it gives none, one derived from its incident.</summary>
public static class Menu
{
    /// <summary>
    /// How much stronger, and how much slower to its end, an armed attack is for each rung above the scenario's own.
    /// </summary>
    private const double PerRung = 1.3;

    /// <summary>Share of the force that an exercise can cover.</summary>
    private const double Covered = 0.8;

    /// <summary>How much longer pressure below the line needs than the scenario's own attack.</summary>
    private const double Slow = 4;

    /// <summary>The actions, at least one.</summary>
    public static IReadOnlyList<MenuAction> For(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (scenario.Menu.Count > 0) return scenario.Menu;
        bool recess = Recesses.Best(scenario) is not null;
        return
        [
            Pressure("economic coercion", Domain.Economic, "embargo", 2),
            Pressure("cyber sabotage", Domain.Cyber, "network_sabotage", 3),
            Pressure("sabotage by unknown hands", Domain.Hybrid, "sabotage", 4),
            Pressure("unmarked forces", Domain.Land, "unmarked_forces", 4) with { Plainness = Plainness.Doubtful },
            Pressure("armed proxies", Domain.Hybrid, "armed_proxies", 5),
            .. Enumerable.Range(6, 3).SelectMany(rung => Attack(scenario, rung, recess)),
        ];
    }

    private static MenuAction Pressure(string name, Domain domain, string form, double rung) =>
        new() { Name = name, Domain = domain, Form = form, Rung = rung, Hours = Slow };

    private static IEnumerable<MenuAction> Attack(Scenario scenario, int rung, bool recess)
    {
        double scale = Math.Pow(PerRung, rung - scenario.Incident.Rung);
        Incident incident = scenario.Incident.Domain.IsKinetic()
            ? scenario.Incident
            : new Incident(); // an armed attack is one by force
        string name = scenario.Ladder.NameAt(rung).Replace('_', ' ');
        var open = new MenuAction
        {
            Name = $"{name} in the open",
            Domain = incident.Domain,
            Form = incident.Form,
            Rung = rung,
            Strength = scale,
            Hours = scale,
            Timing = ActionTiming.Open,
        };
        yield return open;
        MenuAction covered = open with { Strength = scale * Covered };
        yield return covered with { Name = $"{name} under cover", Timing = ActionTiming.Cover };
        if (recess) yield return covered with { Name = $"{name} in recess", Timing = ActionTiming.Recess };
    }
}
