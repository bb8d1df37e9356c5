namespace CrisisSim.Scenarios;

/// <summary>A prior set from outside the file.</summary>
public static class PriorSetting
{
    /// <summary>
    /// The override that puts a prior in place of the file's; coefficients that the file states stay.
    /// </summary>
    public static Override For(Prior prior) =>
        new($"couplings.{CouplingsShape.Prior}", SnakeCase.From(prior));
}
