using System.Globalization;

namespace CrisisSim.Experiments;

/// <summary>How exp, log and pow of a machine round, which is all of a machine that a row depends on.</summary>
public static class MachineRounding
{
    private const int Points = 2000;

    /// <summary>A checksum of their values at many points, to the last bit.</summary>
    public static string Here { get; } = Checksum.Whole(string.Join('\n', Enumerable.Range(1, Points).SelectMany(Bits)));

    private static IEnumerable<string> Bits(int point)
    {
        double at = point * 0.0137;
        double[] values = [Math.Exp(-at), Math.Log(at), Math.Pow(at, 1 / (at + 0.3)), Math.Exp(at / 7), Math.Pow(0.5, at)];
        return values.Select(value => BitConverter.DoubleToInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture));
    }
}
