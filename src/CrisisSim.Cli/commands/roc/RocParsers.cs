using System.CommandLine.Parsing;
using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Reads what <c>roc</c> alone takes: rules, thresholds and a base rate.</summary>
internal static class RocParsers
{
    private const string Own = "own";

    private const double MostRungs = 10;

    private static readonly string[] RuleNames = [Own, .. Enum.GetValues<DecisionRule>().Select(Names.Key)];

    /// <summary>Rules by name, null for a wording's own.</summary>
    public static Func<ArgumentResult, IReadOnlyList<DecisionRule?>?> Rules(string option) => result =>
    {
        var rules = new List<DecisionRule?>();
        foreach (string name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            int place = Array.IndexOf(RuleNames, name);
            if (place < 0) result.AddError($"{option} takes rules with commas between them ({string.Join(", ", RuleNames)}), not '{name}'; {NearestName.Hint(name, RuleNames)}");
            else rules.Add(place == 0 ? null : Enum.GetValues<DecisionRule>()[place - 1]);
        }
        return rules;
    };

    /// <summary>Rungs with commas between them, each once.</summary>
    public static Func<ArgumentResult, IReadOnlyList<double>?> Shifts(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        var shifts = new List<double>();
        foreach (string word in given.Split(',', StringSplitOptions.TrimEntries))
            if (Number(word.Replace('−', '-')) is { } shift && Math.Abs(shift) <= MostRungs && !shifts.Contains(shift)) shifts.Add(shift);
            else result.AddError($"{option} takes rungs above or below the text as written, from −{MostRungs} to {MostRungs} and each once, as in '{option}=-1,0,1', not '{word}'");
        return shifts;
    };

    /// <summary>A share above 0 and below 1.</summary>
    public static Func<ArgumentResult, double?> Rate(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        if (Number(given) is { } rate && rate > 0 && rate < 1) return rate;
        result.AddError($"{option} takes the share of incidents that are an attack, above 0 and below 1, as in '{option} 0.7', not '{given}'");
        return null;
    };

    private static double? Number(string word) =>
        double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : null;
}
