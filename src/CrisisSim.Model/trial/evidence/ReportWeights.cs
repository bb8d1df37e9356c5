namespace CrisisSim.Model;

/// <summary>
/// What one report says: x = θ d/2 + δ + √ρ_s c + √ρ_m c_i + √(1 − ρ_s − ρ_m) e, and the log-odds ℓ = d x s that it
/// adds. The errors c (of all) and c_i (of the member) are drawn once, so that no number of reports averages them away
/// (Clemen &amp; Winkler 1985, Oper. Res. 33:427).
/// </summary>
internal readonly struct ReportWeights
{
    private readonly double mean, shared, own, noise, gain;

    /// <summary>θ = +1 where the hypothesis is true, −1 where it is not.</summary>
    public ReportWeights(EvidenceParameters parameters, double strength, double deception, int truth)
    {
        mean = (truth * strength / 2) + deception;
        shared = Math.Sqrt(parameters.SharedError);
        own = Math.Sqrt(parameters.MemberError);
        noise = Math.Sqrt(1 - parameters.SharedError - parameters.MemberError);
        gain = strength * parameters.Discount;
    }

    /// <summary>Log-odds that a report adds, given the three standard normal errors.</summary>
    public double LogOdds(double commonError, double memberError, double error) =>
        gain * (mean + (shared * commonError) + (own * memberError) + (noise * error));
}
