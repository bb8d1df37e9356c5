namespace CrisisSim.Experiments;

/// <summary>A number between 0 and 1 that every trial has: one column of a <see cref="TrialTable"/> each.</summary>
public enum Portion
{
    /// <summary>Share of the other members that sent anything.</summary>
    Participation,

    /// <summary>Strength delivered by day 7, of the others' strength.</summary>
    DeliveredByDay7,

    /// <summary>Strength delivered by day 30, of the others' strength.</summary>
    DeliveredByDay30,

    /// <summary>Strength delivered by day 90, of the others' strength.</summary>
    DeliveredByDay90,

    /// <summary>Gini coefficient of delivered over pledged strength among the other members.</summary>
    BurdenGini,
}
