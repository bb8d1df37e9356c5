namespace CrisisSim.Model;

/// <summary>The rate of an attack's progress (M9).</summary>
internal static class Progress
{
    /// <summary>
    /// Share of the objective taken per hour: (1/T₀) max(0, 1 − (ρ/ρ*)^η). Unopposed it takes exactly T₀ hours; at ρ* it stands
    /// still.
    /// </summary>
    public static double Rate(double hoursUnopposed, double ratio, double effective, double exponent) =>
        ratio >= effective ? 0 : (1 - Math.Pow(Math.Max(0, ratio) / effective, exponent)) / hoursUnopposed;
}
