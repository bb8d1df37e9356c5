namespace CrisisSim.Experiments;

/// <summary>A judged number and how far a difference moves with it over the draws.</summary>
/// <param name="Number">Its path in the scenario file.</param>
/// <param name="Correlation">Spearman's rank correlation with the difference, [−1, 1].</param>
public readonly record struct DecisiveNumber(string Number, double Correlation);
