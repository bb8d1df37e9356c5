namespace CrisisSim.Experiments;

/// <summary>The same crisis, with the same luck, were it otherwise in one thing.</summary>
internal enum Counterfactual
{
    /// <summary>Its incidents are no attack, but look like one.</summary>
    NoAttack,

    /// <summary>The attacked member brought them on itself.</summary>
    Provoked,
}
