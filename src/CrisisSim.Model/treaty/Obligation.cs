namespace CrisisSim.Model;

/// <summary>How strongly the text binds once the trigger is met.</summary>
public enum Obligation
{
    /// <summary>Members stay out of it, whatever happens: the baseline without an alliance.</summary>
    Neutrality,

    /// <summary>Nothing is promised; each may help of its own accord: the baseline without a declaration.</summary>
    None,

    /// <summary>Members promise to talk.</summary>
    ConsultOnly,

    /// <summary>Each member does what it deems necessary.</summary>
    AsDeemedNecessary,

    /// <summary>Members promise aid and assistance.</summary>
    Assist,

    /// <summary>All aid in their power, without further judgement.</summary>
    Automatic,
}
