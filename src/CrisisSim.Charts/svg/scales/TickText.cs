using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>Numbers at ticks.</summary>
internal static class TickText
{
    /// <summary>With the decimals that the step needs, a true minus, commas between thousands, and the axis' unit and sign.</summary>
    public static string Of(double number, double step, NumberAxis axis)
    {
        double size = Math.Abs(number);
        if (size < step * 1e-6) return "0" + axis.Unit;
        string digits = size >= 1e7 || (size < 1e-5 && size > 0) ? Power(size) : size.ToString("N" + Places(step), CultureInfo.InvariantCulture);
        return (number < 0 ? "−" : axis.Signed ? "+" : "") + digits + axis.Unit;
    }

    /// <summary>Decimals that tell multiples of the step apart.</summary>
    private static string Places(double step)
    {
        for (int places = 0; places < 8; places++)
        {
            double scaled = step * Math.Pow(10, places);
            if (Math.Abs(scaled - Math.Round(scaled)) < 1e-6 * Math.Max(1, scaled) && Math.Round(scaled) > 0) return places.ToString(CultureInfo.InvariantCulture);
        }
        return "8";
    }

    private static string Power(double size)
    {
        int power = (int)Math.Floor(Math.Log10(size) + 1e-12);
        string digit = (size / Math.Pow(10, power)).ToString("0.##", CultureInfo.InvariantCulture);
        string raised = string.Concat(power.ToString(CultureInfo.InvariantCulture).Select(letter => letter == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[letter - '0']));
        return digit == "1" ? "10" + raised : $"{digit}×10{raised}";
    }
}
