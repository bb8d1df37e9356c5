namespace CrisisSim.Reports;

/// <summary>What sceptic and advocate make of a difference, in a sentence.</summary>
public static class PriorFindings
{
    /// <summary>One sentence for a verdict.</summary>
    public static string Sentence(PriorVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        string figures =
            $"{Figure(verdict.Sceptic)} as a sceptic has the couplings, {Figure(verdict.Advocate)} as an advocate "
                + "has them";
        if (verdict.DependsOnJudgement) return $"Depends on judgement: {figures}; {Decided(verdict)}.";
        return verdict.HoldsUnderBoth
            ? $"The sign is the same for sceptic and advocate: {figures}."
            : $"Neither sceptic nor advocate resolves it: {figures}.";
    }

    private static string Decided(PriorVerdict verdict) => verdict.Deciders.Count == 0
        ? "no coupling of the changed provisions is shown to move it alone"
        : "what moves it most, each alone, is " + string.Join(", ", verdict.Deciders.Select(one =>
            $"{one.Coupling.Name} ({Names.Plain(one.Coupling.Provision)}: "
                + $"{Amount.Bare(one.Shift.Value, one.Shift, verdict.Endpoint)})"));

    private static string Figure(EndpointDifference of) =>
        of.NoTrialDiffers ? "no difference" : Amount.Ranged(of.Difference!.Value, of.Endpoint);
}
