using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Parameters of M13, the choice before the act. An attacker of value v and cost sensitivity c puts on an act of rung a
/// the utility U = v·value·gain·S − c (intervention·D + force·F + war·W + act·a/5): S whether it holds its objective at
/// the end, D the share of the allies that act, F allied brigades that came, W whether it ends in general war. Costs
/// are absolute: costs relative to the size of the attack would deter the least of acts.
/// </summary>
public sealed record ChoiceParameters
{
    /// <summary>λ: how closely the choice whether to act follows utility, 0 or more.</summary>
    public double Lambda { get; init; } = 5;

    /// <summary>
    /// μ/λ: how far apart in utility two acts are whose odds differ by a factor e, 0 or more; at 1/λ a plain logit.
    /// </summary>
    public double Nesting { get; init; } = 0.5;

    /// <summary>α: weight of the worst that the belief allows, [0, 1]; the rest looks at the best.</summary>
    public double Ambiguity { get; init; } = 0.5;

    /// <summary>SD of the belief in the alliance's resolve under a text of precision 0, log-odds.</summary>
    public double ResolveVague { get; init; } = 1;

    /// <summary>The same under a text of precision 1.</summary>
    public double ResolvePrecise { get; init; } = 0.5;

    /// <summary>How much more resolve than there is attackers see on average, log-odds.</summary>
    public double ResolveBias { get; init; }

    /// <summary>SD of the belief in the alliance's hours where readiness is not public, logarithm.</summary>
    public double SpeedHidden { get; init; } = 0.5;

    /// <summary>How much slower than it is attackers see the alliance on average, logarithm of hours.</summary>
    public double SpeedBias { get; init; }

    /// <summary>Share of attackers to whom the state of things grows worse, [0, 1].</summary>
    public double Motivated { get; init; } = 0.2;

    /// <summary>What waiting costs these, in utility; 0 or more.</summary>
    public double Decline { get; init; } = 0.4;

    /// <summary>SD of the logarithm of what the objective is worth, over attackers.</summary>
    public double ValueSpread { get; init; } = 0.5;

    /// <summary>SD of the logarithm of the cost sensitivity, over attackers.</summary>
    public double CostSpread { get; init; } = 0.5;

    /// <summary>Utility of an objective of gain 1 held to the end.</summary>
    public double Value { get; init; } = 1.4;

    /// <summary>Share of its gain that a settlement leaves the attacker, [0, 1].</summary>
    public double Settlement { get; init; } = 0.5;

    /// <summary>Cost of an intervention in which all allies act; less by the share of them that does.</summary>
    public double Intervention { get; init; } = 0.15;

    /// <summary>Cost of each allied brigade that comes.</summary>
    public double Force { get; init; } = 0.35 / 12;

    /// <summary>Cost of general war.</summary>
    public double War { get; init; } = 3;

    /// <summary>Cost of the act itself at rung 5; it grows in proportion to the rung.</summary>
    public double Act { get; init; } = 0.08;

    /// <summary>Hours of warning that a build-up in the open gives.</summary>
    public Distribution BuildUp { get; init; } = Distribution.LognormalFrom(480, 960);
}
