namespace CrisisSim.Experiments;

/// <summary>Which comparison to look at with a form of attack that no text lists.</summary>
/// <param name="Comparison">The comparison with the form as stated.</param>
/// <param name="Crises">How the unlisted form is played: the first trials of the comparison, as many or fewer.</param>
public sealed record UnlistedFormPlan(Comparison Comparison, RunPlan Crises);
