namespace CrisisSim.Reports;

/// <summary>What sceptic and advocate make of a difference, in sentences.</summary>
public static class PriorFindings
{
    /// <summary>A sentence or two for a verdict.</summary>
    public static string Sentence(PriorVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        string figures = $"{Figure(verdict.Sceptic)} on a sceptic's assumptions, {Figure(verdict.Advocate)} on an advocate's";
        if (verdict.DependsOnJudgement)
            return $"A sceptic and an advocate of clear words disagree: {figures}.{Decided(verdict)}";
        return verdict.HoldsUnderBoth
            ? $"A sceptic and an advocate of clear words agree on the direction: {figures}."
            : "No change is shown on a sceptic's assumptions or on an advocate's.";
    }

    private static string Decided(PriorVerdict verdict) => verdict.Deciders.Count == 0
        ? ""
        : " What they differ on most: "
            + $"{WordList.And([.. verdict.Deciders.Select(one => CouplingWords.Describe(one.Coupling))])}.";

    private static string Figure(EndpointDifference of) => of.NoTrialDiffers
        ? "no change"
        : Amount.Bare(of.Difference!.Value.Value, of.Difference.Value, of.Endpoint);
}
