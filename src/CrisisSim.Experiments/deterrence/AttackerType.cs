using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// One attacker: what it wants, and how it errs. The same under every text; the errors are one for all acts.
/// </summary>
internal readonly record struct AttackerType
{
    private enum Draws : ulong
    {
        Value = 1,
        Cost = 2,
        Motivated = 3,
        Resolve = 4,
        Speed = 5,
    }

    /// <summary>What the objective is worth to it, relative to the scenario's attacker times its value.</summary>
    public double Value { get; init; }

    /// <summary>How much costs weigh with it.</summary>
    public double CostSensitivity { get; init; }

    /// <summary>How much more the objective weighs with it than costs do, standard deviations.</summary>
    public double Keenness { get; init; }

    /// <summary>Whether the state of things grows worse for it.</summary>
    public bool Motivated { get; init; }

    /// <summary>Error in its belief of resolve, standard deviations.</summary>
    public double Resolve { get; init; }

    /// <summary>Error in its belief of speed, standard deviations.</summary>
    public double Speed { get; init; }

    /// <summary>The attacker of the scenario itself: typical, not motivated, without error.</summary>
    public static AttackerType Typical(Attacker attacker) =>
        new() { Value = attacker.Value, CostSensitivity = attacker.CostSensitivity };

    /// <summary>Attacker number so and so of a seed.</summary>
    public static AttackerType Draw(Scenario scenario, ulong seed, long number)
    {
        ChoiceParameters parameters = scenario.Mechanisms.Choice;
        var chance = new Chance(seed, (ulong)number);
        ulong owner = Name.Key("attacker before the act");
        double Normal(Draws draw)
        {
            Kernel.Stream stream = chance.StreamFor(owner, (ulong)draw);
            return stream.Normal();
        }

        (double value, double cost) = (Normal(Draws.Value), Normal(Draws.Cost));
        Kernel.Stream motive = chance.StreamFor(owner, (ulong)Draws.Motivated);
        return new AttackerType
        {
            Value = scenario.Attacker.Value * Math.Exp(parameters.ValueSpread * value),
            CostSensitivity = scenario.Attacker.CostSensitivity * Math.Exp(parameters.CostSpread * cost),
            Keenness = Experiments.Keenness.Compute(parameters, value, cost),
            Motivated = motive.Bernoulli(parameters.Motivated),
            Resolve = Normal(Draws.Resolve),
            Speed = Normal(Draws.Speed),
        };
    }
}
