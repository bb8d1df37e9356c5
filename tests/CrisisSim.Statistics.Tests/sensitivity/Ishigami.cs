namespace CrisisSim.Statistics.Tests;

/// <summary>
/// The function of Ishigami and Homma (1990) with a = 7 and b = 0.1 over the matrices A, B and AB of a design.
/// </summary>
internal sealed class Ishigami
{
    /// <summary>
    /// First order and total indices (Saltelli et al. 2008, Global Sensitivity Analysis: The Primer; Marrel et al.
    /// 2009).
    /// </summary>
    public static readonly double[] First = [0.3139, 0.4424, 0], Total = [0.5576, 0.4424, 0.2437];

    public Ishigami(int rows, Func<int, double[]> point)
    {
        double[][] points = [.. Enumerable.Range(0, rows).Select(point)];
        A = [.. points.Select(p => Evaluate(p[0], p[1], p[2]))];
        B = [.. points.Select(p => Evaluate(p[3], p[4], p[5]))];
        AB = [.. Enumerable
            .Range(0, 3)
            .Select(i => points
                .Select(p => Evaluate(p[i == 0 ? 3 : 0], p[i == 1 ? 4 : 1], p[i == 2 ? 5 : 2]))
                .ToArray())];
    }

    public double[] A { get; }

    public double[] B { get; }

    public double[][] AB { get; }

    /// <summary>
    /// Points of a lattice in six dimensions (Korobov 1959) with a shift, even enough for tight estimates.
    /// </summary>
    public static double[] Lattice(int row, int rows)
    {
        double[] point = new double[6];
        ulong generator = 1;
        for (int d = 0; d < 6; d++, generator = generator * 6229 % (ulong)rows)
            point[d] = ((double)((ulong)row * generator % (ulong)rows) / rows + 0.137 * (d + 1)) % 1;
        return point;
    }

    public static double Evaluate(double u1, double u2, double u3)
    {
        double x1 = Math.PI * (2 * u1 - 1), x2 = Math.PI * (2 * u2 - 1), x3 = Math.PI * (2 * u3 - 1);
        return Math.Sin(x1) + 7 * Math.Sin(x2) * Math.Sin(x2) + 0.1 * x3 * x3 * x3 * x3 * Math.Sin(x1);
    }
}
