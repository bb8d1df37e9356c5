namespace CrisisSim.Model;

/// <summary>The stages through which an effective response passes, in order.</summary>
public enum Stage
{
    /// <summary>Until somebody notices.</summary>
    Detection = 0,

    /// <summary>Until the first member is convinced.</summary>
    Evidence = 1,

    /// <summary>From then to the decision.</summary>
    Consultation = 2,

    /// <summary>From the decision to the member's own authorization.</summary>
    Authorization = 3,

    /// <summary>Planning, force generation, notice to move; in other domains the preparation of measures.</summary>
    Readiness = 4,

    /// <summary>Border clearance, money, waiting for lift.</summary>
    Lift = 5,

    /// <summary>Under way, reception, rules of engagement and command in theatre.</summary>
    Transit = 6,

    /// <summary>Force has arrived and is not enough.</summary>
    Shortfall = 7,
}
