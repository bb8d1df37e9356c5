namespace CrisisSim.Model;

/// <summary>What a step of domestic authorization is.</summary>
public enum StepKind
{
    /// <summary>Head of government or state decides.</summary>
    Executive,

    /// <summary>Cabinet decides.</summary>
    Cabinet,

    /// <summary>Parliament is told; it has no vote before the fact.</summary>
    Notification,

    /// <summary>A committee gives its view or consent.</summary>
    Committee,

    /// <summary>Prior approval by parliament.</summary>
    Parliament,

    /// <summary>A court may stop it.</summary>
    Court,

    /// <summary>A referendum.</summary>
    Referendum,
}
