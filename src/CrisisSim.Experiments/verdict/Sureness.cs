namespace CrisisSim.Experiments;

/// <summary>How sure a change between two wordings is, the weakest first.</summary>
public enum Sureness
{
    /// <summary>It is not known, or not asked of this scenario.</summary>
    NotKnown,

    /// <summary>It is the same in every crisis.</summary>
    Same,

    /// <summary>Luck alone could do it.</summary>
    NotShown,

    /// <summary>It is shown beyond luck, and the other way round on some assumptions.</summary>
    DependsOnJudgement,

    /// <summary>It is shown beyond luck, and nobody asked what other assumptions would make of it.</summary>
    Shown,

    /// <summary>It is shown beyond luck, and other assumptions agree on the direction.</summary>
    Robust,
}
