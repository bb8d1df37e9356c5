namespace CrisisSim.Experiments;

/// <summary>
/// What may happen once in a trial, with the hour at which it did: one column of a <see cref="TrialTable"/> each. The
/// name in snake case is the column of the result files.
/// </summary>
public enum Milestone
{
    /// <summary>First member knows; before t = 0 where there was warning.</summary>
    Detection,

    /// <summary>First member is convinced.</summary>
    Conviction,

    /// <summary>Consultation is requested.</summary>
    Request,

    /// <summary>The body first meets.</summary>
    Convened,

    /// <summary>Decision to assist.</summary>
    Decision,

    /// <summary>First member authorized.</summary>
    Authorization,

    /// <summary>First response of any kind takes effect.</summary>
    FirstResponse,

    /// <summary>First force sent to theatre arrives.</summary>
    FirstForce,

    /// <summary>The response is effective.</summary>
    Effective,

    /// <summary>The attacker holds its objective.</summary>
    ObjectiveTaken,

    /// <summary>The attack was stopped short of its objective and stayed so.</summary>
    Halted,

    /// <summary>What was lost is retaken.</summary>
    Restored,

    /// <summary>The crisis is over.</summary>
    Ended,
}
