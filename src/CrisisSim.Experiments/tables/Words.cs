using System.Text;

namespace CrisisSim.Experiments;

/// <summary>How names of the code are written for readers and in files.</summary>
internal static class Words
{
    /// <summary>FirstForce as first_force, DeliveredByDay7 as delivered_by_day_7.</summary>
    public static string Snake<TName>(TName name) where TName : struct, Enum => Separated(name.ToString(), '_');

    /// <summary>FirstForce as "first force".</summary>
    public static string Plain<TName>(TName name) where TName : struct, Enum => Separated(name.ToString(), ' ');

    /// <summary>"1 provision", "5 provisions".</summary>
    public static string Count(long n, string noun) => n == 1 ? $"1 {noun}" : $"{Number(n)} {noun}s";

    /// <summary>"1 crisis", "5 crises".</summary>
    public static string Crises(long n) => n == 1 ? "1 crisis" : $"{Number(n)} crises";

    /// <summary>10000 as 10,000.</summary>
    public static string Number(long n) => FormattableString.Invariant($"{n:N0}");

    private static string Separated(string name, char by)
    {
        var words = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            bool starts = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && i > 0 && !char.IsDigit(name[i - 1]));
            if (starts && i > 0) words.Append(by);
            words.Append(char.ToLowerInvariant(name[i]));
        }
        return words.ToString();
    }
}
