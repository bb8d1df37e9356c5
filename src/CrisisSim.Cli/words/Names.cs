using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>What the values of the model are called on the screen and in files.</summary>
internal static class Names
{
    public static string Of(EndKind end) => end switch
    {
        EndKind.Open => "open at the horizon",
        EndKind.FaitAccompli => "fait accompli",
        _ => Plain(end),
    };

    /// <summary>ReinforcementSent as "reinforcement sent".</summary>
    public static string Plain<TName>(TName name) where TName : struct, Enum => Separated(name.ToString(), ' ');

    /// <summary>ReinforcementSent as reinforcement_sent.</summary>
    public static string Key<TName>(TName name) where TName : struct, Enum => Separated(name.ToString(), '_');

    /// <summary>"1 member", "3 members".</summary>
    public static string Count(long n, string noun) => n == 1 ? $"1 {noun}" : $"{Number(n)} {noun}s";

    /// <summary>"1 crisis", "3 crises".</summary>
    public static string Crises(long n) => n == 1 ? "1 crisis" : $"{Number(n)} crises";

    /// <summary>10000 as 10,000.</summary>
    public static string Number(long n) => FormattableString.Invariant($"{n:N0}");

    private static string Separated(string name, char by) => string.Concat(name.Select((letter, place) =>
        char.IsUpper(letter) ? (place > 0 ? $"{by}" : "") + char.ToLowerInvariant(letter) : $"{letter}"));
}
