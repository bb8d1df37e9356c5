using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>One thing that the attacker could do to the protected member.</summary>
public sealed record MenuAction
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Width of the part of the ladder that it stands for, rungs, above 0; null: of what lies nearer to its rung than
    /// to any other of the menu, shared with acts of the same rung.
    /// </summary>
    public double? Weight { get; init; }

    /// <summary>Where it happens.</summary>
    public Domain Domain { get; init; } = Domain.Land;

    /// <summary>The form of attack, a word that a trigger may list.</summary>
    public string Form { get; init; } = "incursion";

    /// <summary>
    /// How plain it is; null: as the scenario's own act where it is of that form, else an armed attack by force is open
    /// and everything else is to be proved.
    /// </summary>
    public Plainness? Plainness { get; init; }

    /// <summary>Severity, rungs.</summary>
    public double Rung { get; init; } = 6;

    /// <summary>
    /// Force, or in other than kinetic domains effort, as a multiple of the attacker's own; above zero.
    /// </summary>
    public double Strength { get; init; } = 1;

    /// <summary>
    /// What it gains where it succeeds, as a multiple of the objective; null: (rung − 1)/5, so that rung 6 gains one.
    /// </summary>
    public double? Gain { get; init; }

    /// <summary>Factor on the hours that it needs where nobody opposes it; above zero.</summary>
    public double Hours { get; init; } = 1;

    /// <summary>When, and with how much notice.</summary>
    public ActionTiming Timing { get; init; } = ActionTiming.Now;

    /// <summary>Whether it is an armed attack: of rung 5.5 or above.</summary>
    public bool IsArmedAttack => Rung >= Incident.ArmedAttack;

    /// <summary>What it gains as it applies.</summary>
    public double Gains => Gain ?? Math.Max(0, (Rung - 1) / 5);

    private Plainness Usual => Domain.IsKinetic() && IsArmedAttack ? Model.Plainness.Open : Model.Plainness.Doubtful;

    /// <summary>The crisis that follows where the attacker does this.</summary>
    public Scenario In(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        Attacker attacker = scenario.Attacker;
        Incident likest = Domain == scenario.Incident.Domain && Form == scenario.Incident.Form
            ? scenario.Incident // what is known of an act goes with its form
            : new Incident { Plainness = Usual };
        return scenario.KeepPast() with
        {
            Start = Timing == ActionTiming.Recess ? Recesses.Best(scenario) ?? scenario.Start : scenario.Start,
            Incident = scenario.Incident with
            {
                At = 0,
                Domain = Domain,
                Form = Form,
                Rung = Rung,
                Plainness = Plainness ?? likest.Plainness,
                ActPrior = likest.ActPrior,
                AuthorPrior = likest.AuthorPrior,
                IntentPrior = likest.IntentPrior,
                VictimNotices = likest.VictimNotices,
                AlliesKnow = likest.AlliesKnow,
                Contact = likest.Contact,
                Aim = likest.Aim,
                Lasts = likest.Lasts,
                Real = true,
                ReportRate = Domain == scenario.Incident.Domain ? scenario.Incident.ReportRate : null,
                ReportStrength = Domain == scenario.Incident.Domain ? scenario.Incident.ReportStrength : null,
                Warning = Timing == ActionTiming.Open ? scenario.Mechanisms.Choice.BuildUp : Distribution.Fixed(0),
            },
            Attacker = attacker with
            {
                Strength = attacker.Strength * Strength,
                Resilience = attacker.Resilience * Strength,
                Objective = attacker.Objective.Times(Hours),
            },
        };
    }
}

/// <summary>When, and with how much notice, the attacker acts.</summary>
public enum ActionTiming
{
    /// <summary>At the scenario's hour, unannounced: acts that need no build-up.</summary>
    Now,

    /// <summary>At the scenario's hour after a build-up in the open, which gives warning.</summary>
    Open,

    /// <summary>At the scenario's hour under cover of an exercise, without warning.</summary>
    Cover,

    /// <summary>Under cover of an exercise, in the recess that keeps most parliaments away.</summary>
    Recess,
}
