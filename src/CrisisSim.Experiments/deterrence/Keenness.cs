using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// How much more the objective weighs with an attacker than costs do, ln value − ln cost sensitivity, in standard
/// deviations of the population. Who is keen holds out where others withdraw, so inner crises are played as the
/// attacker one deviation to either side has them, half and half; between them the response is a line, beyond them it
/// is flat.
/// </summary>
internal static class Keenness
{
    private const double Farthest = 1;

    /// <summary>
    /// Of an attacker by its standard normal draws of value and cost sensitivity; 0 where all are alike.
    /// </summary>
    public static double Compute(ChoiceParameters parameters, double value, double cost)
    {
        double spread = Spread(parameters);
        return spread > 0
            ? Math.Clamp(((parameters.ValueSpread * value) - (parameters.CostSpread * cost)) / spread, -Farthest,
                Farthest)
            : 0;
    }

    /// <summary>The scenario with the attacker that is expected so many deviations from the scenario's own.</summary>
    public static Scenario At(double deviations, Scenario scenario)
    {
        ChoiceParameters parameters = scenario.Mechanisms.Choice;
        double spread = Spread(parameters);
        if (spread == 0) return scenario;
        Attacker attacker = scenario.Attacker;
        return scenario with
        {
            Attacker = attacker with
            {
                Value = attacker.Value
                    * Math.Exp(deviations * parameters.ValueSpread * parameters.ValueSpread / spread),
                CostSensitivity = attacker.CostSensitivity
                    * Math.Exp(-deviations * parameters.CostSpread * parameters.CostSpread / spread),
            },
        };
    }

    private static double Spread(ChoiceParameters parameters) =>
        Math.Sqrt((parameters.ValueSpread * parameters.ValueSpread) + (parameters.CostSpread * parameters.CostSpread));
}
