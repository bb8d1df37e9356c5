using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>How well attackers know an alliance.</summary>
/// <param name="ResolveSd">SD of the belief in its resolve, log-odds.</param>
/// <param name="SpeedSd">SD of the belief in its hours, logarithm.</param>
internal readonly record struct BeliefSpread(double ResolveSd, double SpeedSd)
{
    /// <summary>
    /// By how much what is remembered of earlier crises moves the belief in its resolve, log-odds; 0 where nothing is.
    /// </summary>
    public double ResolveRemembered { get; init; }

    /// <summary>
    /// By the precision of the triggers, weighted by the menu, by public messaging, and by what is public of the
    /// schedule.
    /// </summary>
    public static BeliefSpread From(DeterrenceSetting setting, IReadOnlyList<MenuAction> menu, double[] weights)
    {
        ChoiceParameters parameters = setting.Scenario.Mechanisms.Choice;
        CouplingStrengths couplings = setting.Scenario.Couplings;
        double precision = menu
            .Zip(weights, (act, weight) => weight * setting.Declaration.Triggers[act.Domain].Precision)
            .Sum();
        double vague = parameters.ResolveVague;
        double resolve = vague > 0
            ? vague * Math.Pow(parameters.ResolvePrecise / vague, couplings[CouplingRegistry.Belief] * precision)
            : 0;
        double unsaid = Math.Exp(
            couplings[CouplingRegistry.Messaging] * (1 - (2 * setting.Declaration.Pledges.Messaging)));
        double told = setting.Declaration.Pledges.Public ? couplings[CouplingRegistry.Schedule] : 0;
        return new BeliefSpread(resolve * unsaid, parameters.SpeedHidden * Math.Max(0, 1 - told));
    }
}
