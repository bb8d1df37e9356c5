namespace CrisisSim.Model;

/// <summary>A provision of the declaration that can be changed on its own.</summary>
public enum Provision
{
    /// <summary>Thresholds to consult and to assist.</summary>
    Threshold,

    /// <summary>How exact the trigger's words are.</summary>
    Precision,

    /// <summary>The forms of attack that the text lists and excepts.</summary>
    Forms,

    /// <summary>Where the text applies.</summary>
    Area,

    /// <summary>The general clause beside a list of forms.</summary>
    GeneralClause,

    /// <summary>What has to be proved.</summary>
    Proof,

    /// <summary>How strongly the text binds.</summary>
    Obligation,

    /// <summary>Whether the text holds where the attacked member brought the attack on itself.</summary>
    Condition,

    /// <summary>Who calls and who decides, panel, advance consent, parallel authorization.</summary>
    Procedure,

    /// <summary>Time limits.</summary>
    Limits,

    /// <summary>Joint cell and independent report.</summary>
    Verification,

    /// <summary>What runs without a further decision.</summary>
    Delegation,

    /// <summary>Promises made beforehand.</summary>
    Pledges,

    /// <summary>Conduct towards the other side, and what is laid before the public at home.</summary>
    Conduct,

    /// <summary>Reviews, sunset, exit, exercises: what acts over the years alone.</summary>
    Governance,
}
