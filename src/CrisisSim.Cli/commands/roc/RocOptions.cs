using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>What <c>roc</c> takes besides its scenario.</summary>
internal sealed class RocOptions
{
    private readonly Option<IReadOnlyList<string>?> wordings = new("--wordings")
    {
        Description = "The declarations to try. Default: all of the file.",
        HelpName = "A,B,…",
        CustomParser = Parsers.List("--wordings"),
    };

    private readonly Option<IReadOnlyList<DecisionRule?>?> rules = new("--rules")
    {
        Description =
            "The rules under which each is tried: own, unanimity, silence, qualified_majority, lead_state, individual, "
                + "standing_order. Default: its own first, then the others that make sense.",
        HelpName = "R,S,…",
        CustomParser = RocParsers.Rules("--rules"),
    };

    private readonly Option<IReadOnlyList<double>?> shifts = new("--thresholds")
    {
        Description =
            "Rungs by which the lines to consult and to assist are moved. Default: -2 to 2 in steps of a half.",
        HelpName = "RUNGS",
        CustomParser = RocParsers.Shifts("--thresholds"),
    };

    private readonly Option<double?> baseRate = new("--base-rate")
    {
        Description = "The share of incidents that are an attack. Default 0.7.",
        HelpName = "SHARE",
        CustomParser = RocParsers.Rate("--base-rate"),
    };

    private readonly Option<double?> by = new("--by")
    {
        Description = "Time by which an answer counts. Default 30d.",
        HelpName = "TIME",
        CustomParser = Parsers.Hours("--by"),
    };

    private readonly Option<int?> trials = new("--trials")
    {
        Description =
            "How many crises to play at each threshold, as an attack and as none. Default: as many as take some "
                + "seconds.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--trials", 1_000_000, "1000"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly OutOptions output = new("Write roc.csv to this directory.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[wordings, rules, shifts, baseRate, by, trials, threads])
            command.Add(option);
        output.AddTo(command);
    }

    public RocRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        Wordings = parsed.GetValue(wordings),
        Rules = parsed.GetValue(rules),
        Shifts = parsed.GetValue(shifts) ?? WarningPlan.UsualShifts,
        BaseRate = parsed.GetValue(baseRate) ?? RocRequest.UsualBaseRate,
        Hours = parsed.GetValue(by),
        Trials = parsed.GetValue(trials),
        Threads = ThreadsOption.Read(parsed, threads),
        Out = output.Read(parsed),
    };
}

/// <summary>Reads what <c>roc</c> alone takes: rules, thresholds and a base rate.</summary>
internal static class RocParsers
{
    private const string Own = "own";

    private const double MostRungs = 10;

    private static readonly string[] RuleNames = [Own, .. DecisionRules.All.Select(rule => rule.Key)];

    /// <summary>Rules by name, null for a wording's own.</summary>
    public static Func<ArgumentResult, IReadOnlyList<DecisionRule?>?> Rules(string option) => result =>
    {
        var rules = new List<DecisionRule?>();
        foreach (string name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            int place = Array.IndexOf(RuleNames, name);
            if (place < 0)
                result.AddError(
                    $"{option} takes rules with commas between them ({string.Join(", ", RuleNames)}), not '{name}'; "
                        + $"{NearestName.Hint(name, RuleNames)}");
            else rules.Add(place == 0 ? null : DecisionRules.All[place - 1]);
        }
        return rules;
    };

    /// <summary>Rungs with commas between them, each once.</summary>
    public static Func<ArgumentResult, IReadOnlyList<double>?> Shifts(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        var shifts = new List<double>();
        foreach (string word in given.Split(',', StringSplitOptions.TrimEntries))
            if (Number(word.Replace('−', '-')) is { } shift && Math.Abs(shift) <= MostRungs && !shifts.Contains(shift))
                shifts.Add(shift);
            else
                result.AddError(
                    $"{option} takes rungs above or below the text as written, from −{MostRungs} to {MostRungs} and "
                        + $"each once, as in '{option}=-1,0,1', not '{word}'");
        return shifts;
    };

    /// <summary>A share above 0 and below 1.</summary>
    public static Func<ArgumentResult, double?> Rate(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        if (Number(given) is { } rate && rate > 0 && rate < 1) return rate;
        result.AddError(
            $"{option} takes the share of incidents that are an attack, above 0 and below 1, as in '{option} 0.7', not "
                + $"'{given}'");
        return null;
    };

    private static double? Number(string word) =>
        double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out double number) ? number : null;
}
