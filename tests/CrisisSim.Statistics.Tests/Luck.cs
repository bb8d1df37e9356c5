using MathNet.Numerics.Distributions;

namespace CrisisSim.Statistics.Tests;

/// <summary>A small deterministic generator for tests (splitmix64, Steele, Lea and Flood 2014).</summary>
internal sealed class Luck(ulong seed)
{
    private ulong state = seed;

    /// <summary>Uniform in (0, 1).</summary>
    public double Uniform()
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        return ((z >> 11) + 0.5) / (1UL << 53);
    }

    public bool Chance(double probability) => Uniform() < probability;

    public int Below(int limit) => (int)(Uniform() * limit);

    public double Normal() => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Uniform());

    public double Lognormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    /// <summary>Two standard normals with this correlation.</summary>
    public (double First, double Second) NormalPair(double correlation)
    {
        double first = Normal();
        return (first, correlation * first + Math.Sqrt(1 - correlation * correlation) * Normal());
    }

    public double[] Column(int trials, Func<Luck, double> draw) =>
        [.. Enumerable.Range(0, trials).Select(_ => draw(this))];

    public int[] Permutation(int trials)
    {
        int[] order = [.. Enumerable.Range(0, trials)];
        for (int i = trials - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }
}
