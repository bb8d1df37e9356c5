using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Values that <c>roc</c> alone takes: rules, thresholds and a base rate.</summary>
internal static class RocKinds
{
    private const string Own = "own";

    private const double MostRungs = 10;

    private static readonly string[] RuleNames = [Own, .. DecisionRules.All.Select(rule => rule.Key)];

    /// <summary>Rules by name, null for a wording's own.</summary>
    public static ValueKind<IReadOnlyList<DecisionRule?>> Rules { get; } = new(
        (option, given, refuse) =>
        {
            var rules = new List<DecisionRule?>();
            foreach (string name in given.Split(',', StringSplitOptions.TrimEntries))
            {
                int place = Array.IndexOf(RuleNames, name);
                if (place < 0)
                    refuse(
                        $"{option} takes rules with commas between them ({string.Join(", ", RuleNames)}), not "
                            + $"'{name}'; {NearestName.Hint(name, RuleNames)}");
                else rules.Add(place == 0 ? null : DecisionRules.All[place - 1]);
            }
            return rules;
        },
        rules => string.Join(',', rules.Select(rule => rule?.Key ?? Own)));

    /// <summary>Rungs with commas between them, each once.</summary>
    public static ValueKind<IReadOnlyList<double>> Shifts { get; } = new(
        (option, given, refuse) =>
        {
            var shifts = new List<double>();
            foreach (string word in given.Split(',', StringSplitOptions.TrimEntries))
                if (IsNumber(word.Replace('−', '-'), out double shift) && Math.Abs(shift) <= MostRungs
                    && !shifts.Contains(shift)) shifts.Add(shift);
                else
                    refuse(
                        $"{option} takes rungs above or below the text as written, from −{MostRungs} to {MostRungs} "
                            + $"and each once, as in '{option}=-1,0,1', not '{word}'");
            return shifts;
        },
        shifts => string.Join(',', shifts.Select(ValueKinds.Written))) { MayBeNegative = true };

    /// <summary>A share above 0 and below 1.</summary>
    public static ValueKind<double> Rate { get; } = ValueKind<double>.From(
        "the share of incidents that are an attack, above 0 and below 1", "0.7",
        (given, out rate) => IsNumber(given, out rate) && rate > 0 && rate < 1, ValueKinds.Written);

    private static bool IsNumber(string word, out double number) => double.TryParse(word,
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
