namespace CrisisSim.Experiments;

/// <summary>At which shares of unlisted forms the differences of a comparison reverse.</summary>
/// <param name="BreakEvens">One a primary endpoint and wording against the baseline, where either of the two texts
/// lists the form; none where no text does, there are fewer than two trials, or the work was cut short. Compared by
/// reference.</param>
/// <param name="Interrupted">Whether the work was cut short.</param>
public sealed record UnlistedFormResult(IReadOnlyList<UnlistedBreakEven> BreakEvens, bool Interrupted);
