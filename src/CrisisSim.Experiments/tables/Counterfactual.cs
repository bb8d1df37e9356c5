namespace CrisisSim.Experiments;

/// <summary>The same crisis, with the same luck, were it otherwise in one thing.</summary>
internal enum Counterfactual
{
    /// <summary>Its incidents are no attack, but look like one.</summary>
    NoAttack,

    /// <summary>The attacked member brought them on itself.</summary>
    Provoked,
}

/// <summary>How many trials the <see cref="Counterfactual"/> values take.</summary>
internal static class CounterfactualTrials
{
    /// <summary>A half, or a quarter, of the trials as they are; at least one.</summary>
    public static int TrialsOf(this Counterfactual what, int trials) =>
        what == Counterfactual.NoAttack ? (trials + 1) / 2 : ((trials - 1) / 4) + 1;
}
