namespace CrisisSim.Kernel;

/// <summary>The gamma function and the incomplete gamma and beta functions.</summary>
internal static class SpecialFunctions
{
    private const double Tiny = 1e-300;
    private const double Epsilon = 1e-16;

    /// <summary>
    /// ln Γ(x) for x above 0: Stirling's series (Abramowitz and Stegun 1964, 6.1.41), after raising x to 10 or more.
    /// </summary>
    public static double LogGamma(double x)
    {
        double product = 1.0;
        for (; x < 10; x++) product *= x;
        double y = 1 / (x * x);
        double series = ((((-691.0 / 360360 * y + 1.0 / 1188) * y - 1.0 / 1680) * y + 1.0 / 1260) * y - 1.0 / 360) * y
            + 1.0 / 12;
        return (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + series / x - Math.Log(product);
    }

    /// <summary>
    /// P(a, x) and Q(a, x): the series 6.5.29 below x = a + 1, the continued fraction 6.5.31 above (Abramowitz and
    /// Stegun 1964).
    /// </summary>
    /// <param name="a">The shape.</param>
    /// <param name="x">The bound.</param>
    /// <param name="density">x·f(x), f the density of the gamma distribution.</param>
    public static (double Lower, double Upper) IncompleteGamma(double a, double x, double density)
    {
        if (x < a + 1)
        {
            (double sum, double term) = (1 / a, 1 / a);
            for (double n = a + 1; term > sum * Epsilon; n++) sum += term *= x / n;
            return (density * sum, 1 - density * sum);
        }

        double upper = density * Fraction(x + 1 - a, n => (n * (a - n), x + 1 - a + 2 * n));
        return (1 - upper, upper);
    }

    /// <summary>
    /// I_x(a, b) for x below (a + 1)/(a + b + 2): the continued fraction 26.5.8 of Abramowitz and Stegun (1964).
    /// </summary>
    /// <param name="a">The shape at 0.</param>
    /// <param name="b">The shape at 1.</param>
    /// <param name="x">The bound.</param>
    /// <param name="density">x(1 − x)·f(x), f the density of the beta distribution.</param>
    public static double IncompleteBeta(double a, double b, double x, double density)
    {
        return density / a * Fraction(1, n =>
        {
            double m = Math.Floor(n / 2);
            return (n % 2 == 0
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)), 1.0);
        });
    }

    /// <summary>
    /// 1/(b₀ + a₁/(b₁ + a₂/(b₂ + …))) by Lentz's method as modified by Thompson and Barnett (1986, J. Comput. Phys. 64,
    /// 490-509).
    /// </summary>
    private static double Fraction(double first, Func<double, (double A, double B)> terms)
    {
        double d = 1 / first;
        (double c, double result, double change) = (1 / Tiny, d, 0.0);
        for (double n = 1.0; Math.Abs(change - 1) > Epsilon && n < 1e6; n++)
        {
            (double a, double b) = terms(n);
            d = b + a * d;
            d = 1 / (Math.Abs(d) < Tiny ? Tiny : d);
            c = b + a / c;
            c = Math.Abs(c) < Tiny ? Tiny : c;
            result *= change = c * d;
        }

        return result;
    }
}
