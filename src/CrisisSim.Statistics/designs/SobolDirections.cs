namespace CrisisSim.Statistics;

/// <summary>
/// Direction numbers as binary fractions of 32 digits, 32 a dimension, from the first ones of Joe and Kuo by the
/// recurrence of Bratley and Fox (1988, ACM TOMS 14:88): v(k) = a(1) v(k−1) ⊕ … ⊕ a(s−1) v(k−s+1) ⊕ v(k−s) ⊕ v(k−s) /
/// 2ˢ.
/// </summary>
internal static class SobolDirections
{
    public const int Digits = 32;

    public static uint[] Compute(int dimensions)
    {
        uint[] directions = new uint[dimensions * Digits];
        for (int k = 0; k < Digits; k++) directions[k] = 1u << (Digits - 1 - k);
        ReadOnlySpan<ushort> rows = JoeKuoNumbers.Rows;
        for (int dimension = 1; dimension < dimensions; dimension++)
        {
            int degree = rows[0];
            Extend(rows[2..(degree + 2)], rows[1], directions.AsSpan(dimension * Digits, Digits));
            rows = rows[(degree + 2)..];
        }
        return directions;
    }

    /// <param name="first">The first numbers m, as many as the polynomial's degree.</param>
    /// <param name="inner">The inner coefficients of the polynomial, a(1) the highest bit.</param>
    private static void Extend(ReadOnlySpan<ushort> first, uint inner, Span<uint> directions)
    {
        int degree = first.Length;
        for (int k = 0; k < directions.Length; k++)
        {
            if (k < degree)
            {
                directions[k] = (uint)first[k] << (Digits - 1 - k);
                continue;
            }
            uint oldest = directions[k - degree];
            directions[k] = oldest ^ (oldest >> degree);
            for (int back = 1; back < degree; back++)
                if (((inner >> (degree - 1 - back)) & 1) != 0) directions[k] ^= directions[k - back];
        }
    }
}
