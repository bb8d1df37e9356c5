namespace CrisisSim.Model;

/// <summary>Probabilities and log-odds.</summary>
internal static class LogOdds
{
    /// <summary>ln(p / (1 − p)), p in (0, 1).</summary>
    public static double FromProbability(double probability) => Math.Log(probability / (1 - probability));

    /// <summary>1 / (1 + e^(−x)).</summary>
    public static double ToProbability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
