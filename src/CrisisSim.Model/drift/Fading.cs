namespace CrisisSim.Model;

/// <summary>The formulas of M14: what is left after years of a half-life. Exact where nothing fades.</summary>
internal static class Fading
{
    /// <summary>The share left, 2^(−years/half-life); 1 after no time or where the half-life has no end.</summary>
    public static double Left(double years, double halfLife) => Math.Pow(2, -years / halfLife);

    /// <summary>Exercise tempo, on its way from the present one to what the text asks for.</summary>
    public static double Tempo(double present, double asked, double left) => present + ((asked - present) * (1 - left));

    /// <summary>Precision in practice: of what a text has above the floor the share kept is left, as far as the ebb acts.</summary>
    public static double Precision(double written, double floor, double kept, double ebb) =>
        written - (ebb * Math.Max(0, written - floor) * (1 - kept));

    /// <summary>The share kept once the words are renewed as far as a renewal acts, [0, 1]; at 1 exactly 1.</summary>
    public static double Renewed(double kept, double acts) => 1 - ((1 - acts) * (1 - kept));
}
