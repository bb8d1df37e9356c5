namespace CrisisSim.Charts;

/// <summary>Colours of a scale from one hue by a neutral tone to another.</summary>
internal static class DivergingPalette
{
    private static readonly (double At, int Red, int Green, int Blue)[] Stops =
    [
        (-1, 0x00, 0x5A, 0x94), (-0.5, 0x6B, 0xAE,
            0xD6), (0, 0xF4, 0xF4, 0xF2), (0.5, 0xF4, 0xA5, 0x6B), (1, 0xB8, 0x46, 0x00),
    ];

    /// <summary>Of a shade from −1 to +1; what is beyond is as the end, what is no number as 0.</summary>
    public static string ColourAt(double shade)
    {
        double at = double.IsNaN(shade) ? 0 : Math.Clamp(shade, -1, 1);
        int k = Math.Min((int)((at + 1) * 2), Stops.Length - 2);
        double share = (at - Stops[k].At) / (Stops[k + 1].At - Stops[k].At);
        return $"#{Between(Stops[k].Red, Stops[k + 1].Red, share)}{Between(Stops[k].Green, Stops[k + 1].Green, share)}{Between(Stops[k].Blue, Stops[k + 1].Blue, share)}";
    }

    private static string Between(int from, int to, double share) =>
        FormattableString.Invariant($"{(int)Math.Round(from + ((to - from) * share)):X2}");
}
