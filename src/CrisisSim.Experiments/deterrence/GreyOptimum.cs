namespace CrisisSim.Experiments;

/// <summary>
/// The act below armed attack that serves the scenario's own attacker best, were it to know the truth.
/// </summary>
/// <param name="Act">Its name.</param>
/// <param name="Rung">Its rung.</param>
/// <param name="Utility">What it is worth.</param>
/// <param name="BestAttack">What the best armed attack is worth, −∞ where the menu has none.</param>
public readonly record struct GreyOptimum(string Act, double Rung, double Utility, double BestAttack);
