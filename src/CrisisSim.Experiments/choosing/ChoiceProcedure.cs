namespace CrisisSim.Experiments;

/// <summary>How trials are spread among wordings when the best is sought.</summary>
public enum ChoiceProcedure
{
    /// <summary>
    /// Optimal computing budget allocation, until the best is probable enough or the budget is spent.
    /// </summary>
    Ocba,

    /// <summary>Kim and Nelson's sequential race, with a guarantee.</summary>
    Kn,

    /// <summary>Rinott's two stages on independent trials, with a guarantee.</summary>
    Rinott,
}
