using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What the consequences of an act are worth to an attacker.</summary>
internal static class Utility
{
    private const double RungOfActCost = 5;

    /// <summary>The factor of each consequence.</summary>
    public static double[] Factors(ChoiceParameters parameters, MenuAction act, AttackerType who) =>
    [
        who.Value * parameters.Value * act.Gains,
        -who.CostSensitivity * parameters.Intervention,
        -who.CostSensitivity * parameters.Force,
        -who.CostSensitivity * parameters.War,
    ];

    /// <summary>What the act itself costs, whatever follows.</summary>
    public static double CostOfAct(ChoiceParameters parameters, MenuAction act, AttackerType who) =>
        who.CostSensitivity * parameters.Act * act.Rung / RungOfActCost;

    /// <summary>What it is worth not to act.</summary>
    public static double StatusQuo(ChoiceParameters parameters, AttackerType who) =>
        who.Motivated ? -parameters.Decline : 0;
}
