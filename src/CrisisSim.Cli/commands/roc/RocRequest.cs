using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Which warning instruments are to be tried, and how. Lists are compared by reference.</summary>
internal sealed record RocRequest
{
    private const int MostTrials = 1_000_000;

    public static OptionTable<RocRequest> Options { get; } = new OptionTable<RocRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Wordings("The declarations to try. Default: all of the file.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Option("--rules R,S,…",
            "The rules under which each is tried: own, unanimity, silence, qualified_majority, lead_state, individual, "
                + "standing_order. Default: its own first, then the others that make sense.",
            RocKinds.Rules, (request, rules) => request with { Rules = rules }, request => request.Rules)
        .Option("--thresholds RUNGS",
            "Rungs by which the lines to consult and to assist are moved. Default: -2 to 2 in steps of a half.",
            RocKinds.Shifts, (request, shifts) => request with { Shifts = shifts }, request => request.Shifts)
        .Option("--base-rate SHARE", "The share of incidents that are an attack. Default 0.7.",
            RocKinds.Rate, (request, share) => request with { BaseRate = share }, request => request.BaseRate)
        .Option("--by TIME", "Time by which an answer counts. Default 30d.",
            ValueKinds.Hours, (request, hours) => request with { Hours = hours }, request => request.Hours)
        .Option("--trials N",
            "How many crises to play at each threshold, as an attack and as none. Default: as many as take some "
                + "seconds.",
            ValueKinds.Whole(MostTrials, 1000), (request, trials) => request with { Trials = trials },
            request => request.Trials)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write roc.csv to this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Declarations by name; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>Decision rules, null among them for a wording's own; null for the list: all that make sense.</summary>
    public IReadOnlyList<DecisionRule?>? Rules { get; init; }

    /// <summary>Rungs by which the lines are moved; null: the usual ones.</summary>
    public IReadOnlyList<double>? Shifts { get; init; }

    /// <summary>Share of incidents that are an attack.</summary>
    public double BaseRate { get; init; } = 0.7;

    /// <summary>Hours by which an answer counts; null: thirty days, or the horizon where that is sooner.</summary>
    public double? Hours { get; init; }

    /// <summary>Crises at each threshold, with an attack and without; null: not said.</summary>
    public int? Trials { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}

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
        shifts => string.Join(',', shifts.Select(ValueKinds.Written)))
    { MayBeNegative = true };

    /// <summary>A share above 0 and below 1.</summary>
    public static ValueKind<double> Rate { get; } = ValueKind<double>.From(
        "the share of incidents that are an attack, above 0 and below 1", "0.7",
        (given, out rate) => IsNumber(given, out rate) && rate > 0 && rate < 1, ValueKinds.Written);

    private static bool IsNumber(string word, out double number) => double.TryParse(word,
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
