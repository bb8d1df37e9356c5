namespace CrisisSim.Statistics.Tests;

/// <summary>How often an interval holds the truth over repeated experiments with fixed luck.</summary>
internal static class Coverage
{
    private const double Sigmas = 3.5;

    /// <param name="holds">One experiment: whether its interval holds the truth.</param>
    public static double Measure(int experiments, ulong seed, Func<Luck, bool> holds)
    {
        var luck = new Luck(seed);
        int held = 0;
        for (int i = 0; i < experiments; i++)
            if (holds(luck)) held++;
        return (double)held / experiments;
    }

    /// <summary>
    /// Coverage is nominal within the binomial error of the experiments and a stated small-sample allowance.
    /// </summary>
    public static void ShouldBeNominal(double coverage, int experiments, double nominal = 0.95, double allowance = 0)
    {
        double error = Sigmas * Math.Sqrt(nominal * (1 - nominal) / experiments) + allowance;
        coverage.ShouldBeInRange(nominal - error, nominal + error);
    }

    public static void ShouldBeAtLeastNominal(double coverage, int experiments, double nominal = 0.95) =>
        coverage.ShouldBeGreaterThan(nominal - Sigmas * Math.Sqrt(nominal * (1 - nominal) / experiments));
}
