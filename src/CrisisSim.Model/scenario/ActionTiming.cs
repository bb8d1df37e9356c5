namespace CrisisSim.Model;

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
