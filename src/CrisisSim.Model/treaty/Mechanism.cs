namespace CrisisSim.Model;

/// <summary>The mechanisms of a trial, as docs/model.md numbers them.</summary>
public enum Mechanism
{
    /// <summary>M1.</summary>
    Detection = 1,

    /// <summary>M2.</summary>
    Evidence = 2,

    /// <summary>M3.</summary>
    Interpretation = 3,

    /// <summary>M4.</summary>
    Consultation = 4,

    /// <summary>M5.</summary>
    Authorization = 5,

    /// <summary>M6.</summary>
    Contribution = 6,

    /// <summary>M7.</summary>
    Readiness = 7,

    /// <summary>M8.</summary>
    Movement = 8,

    /// <summary>M9.</summary>
    Campaign = 9,

    /// <summary>M10.</summary>
    Adversary = 10,

    /// <summary>M11.</summary>
    Escalation = 11,

    /// <summary>M12.</summary>
    Responses = 12,

    /// <summary>M13.</summary>
    Choice = 13,

    /// <summary>M14.</summary>
    Drift = 14,

    /// <summary>M15.</summary>
    Provocation = 15,
}
