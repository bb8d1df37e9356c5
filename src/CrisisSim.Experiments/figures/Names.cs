using System.Text;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What the values of the model are called on the screen, in pictures and in files.</summary>
public static class Names
{
    /// <summary>An end of a crisis, "open at the horizon".</summary>
    public static string Describe(EndKind end) => end switch
    {
        EndKind.Open => "still undecided",
        EndKind.FaitAccompli => "loss accepted",
        EndKind.Halted => "attacker halted",
        EndKind.Restored => "ground retaken",
        EndKind.Withdrew => "attacker gone",
        EndKind.Settled => "terms agreed",
        EndKind.Over => "act over",
        EndKind.Conceded => "victim gives in",
        _ => Plain(end),
    };

    /// <summary>ReinforcementSent as "reinforcement sent".</summary>
    public static string Plain<TName>(TName name) where TName : struct, Enum => Separated(name.ToString(), ' ');

    /// <summary>ReinforcementSent as reinforcement_sent, DeliveredByDay7 as delivered_by_day_7.</summary>
    public static string Key<TName>(TName name) where TName : struct, Enum => Separated(name.ToString(), '_');

    /// <summary>
    /// The caveats of an estimate as files have them, "few_events", with a space between several; null where there is none.
    /// </summary>
    public static string? Keys(Estimate? estimate) => estimate is { Caveats: not Caveats.None } known
        ? string.Join(' ', Enum.GetValues<Caveats>().Where(one => one != Caveats.None && known.Has(one)).Select(Key))
        : null;

    /// <summary>"1 member", "3 members".</summary>
    public static string Count(long n, string noun) => n == 1 ? $"1 {noun}" : $"{Number(n)} {noun}s";

    /// <summary>"1 crisis", "3 crises".</summary>
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
