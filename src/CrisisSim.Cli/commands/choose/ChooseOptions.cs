using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CrisisSim.Cli;

/// <summary>What <c>choose</c> takes besides its scenario.</summary>
internal sealed class ChooseOptions
{
    private static readonly string[] Methods = [.. Enum.GetValues<ChoiceProcedure>().Select(Names.Key)];

    private readonly Option<IReadOnlyList<string>?> wordings = new("--wordings")
    {
        Description = "The declarations to choose among. Default: all of the file.",
        HelpName = "A,B,…",
        CustomParser = Parsers.List("--wordings"),
    };

    private readonly Option<IReadOnlyList<string>?> of = new("--of")
    {
        Description =
            "The outcomes that decide, by their keys; without --weights the first alone. Default "
                + "hours_without_decision.",
        HelpName = "KEY,…",
        CustomParser = Parsers.List("--of", "hours_without_decision,objective_denied_by_day_30"),
    };

    private readonly Option<IReadOnlyList<double>?> weights = new("--weights")
    {
        Description =
            "What a unit (an hour, a whole share) of each outcome of --of is worth, in its better direction; the "
                + "weighted sum decides.",
        HelpName = "W,…",
        CustomParser = ChooseParsers.Weights("--weights"),
    };

    private readonly Option<IReadOnlyList<string>?> front = new("--front")
    {
        Description =
            "The outcomes by which the Pareto front is drawn. Default: those of --of, hours_without_decision, "
                + "objective_denied_by_day_30, entrapment and false alarm.",
        HelpName = "KEY,…",
        CustomParser = Parsers.List("--front", "hours_without_decision,objective_denied_by_day_30"),
    };

    private readonly Option<double?> confidence = new("--confidence")
    {
        Description = "How probable it is to be that the choice is right, above 0.5 and below 1. Default 0.95.",
        HelpName = "P",
        CustomParser = ChooseParsers.Confidence("--confidence"),
    };

    private readonly Option<double?> indifference = new("--indifference")
    {
        Description =
            "The smallest lead worth telling, in hours, or in shares from 0 to 1, or with weights in worth; kn and "
                + "rinott need it. Default 0.",
        HelpName = "LEAD",
        CustomParser = Parsers.Above0("--indifference", 1e9, "6"),
    };

    private readonly Option<int?> budget = new("--budget")
    {
        Description = "The most crises over all wordings for the choice. Default 10000 a wording.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--budget", 100_000_000, "50000"),
    };

    private readonly Option<string?> method = new("--method")
    {
        Description =
            "ocba spends crises where the choice is open; kn (a race) and rinott (two stages) guarantee it. "
                + "Default ocba.",
        HelpName = "METHOD",
        CustomParser = Parsers.OneOf("--method", Methods),
    };

    private readonly Option<int?> trials = new("--trials")
    {
        Description = "How many crises to play under each wording for the front. Default 2000.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--trials", PlayRequest.MostTrials, "2000"),
    };

    private readonly Option<bool> deter = new("--deter")
    {
        Description =
            "Also let attackers choose under each wording, as 'deter' does: P(no action) and P(armed attack) become "
                + "outcomes of the front."
    };

    private readonly Option<int?> attackers = new("--attackers")
    {
        Description = "With --deter: how many attackers choose, the same under each wording. Default 2000.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--attackers", DeterRequest.MostAttackers, "2000"),
    };

    private readonly Option<double?> precision = new("--precision")
    {
        Description =
            "With --deter: how closely what each act is worth to an attacker is to be known (standard error of its "
                + "utility). Default 0.05.",
        HelpName = "U",
        CustomParser = Parsers.Above0("--precision", DeterRequest.LargestError, "0.05"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly OutOptions output = new("Write the figures to choice.csv and choice.json in this directory.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[wordings, of, weights, front, confidence, indifference, budget, method,
            trials, deter, attackers, precision, threads])
            command.Add(option);
        output.AddTo(command);
    }

    public ChooseRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        Wordings = parsed.GetValue(wordings),
        Of = parsed.GetValue(of),
        Weights = parsed.GetValue(weights),
        Front = parsed.GetValue(front),
        Confidence = parsed.GetValue(confidence) ?? ChooseRequest.UsualConfidence,
        Indifference = parsed.GetValue(indifference) ?? 0,
        Budget = parsed.GetValue(budget),
        Procedure = parsed.GetValue(method) is { } word
            ? Enum.GetValues<ChoiceProcedure>()[Array.IndexOf(Methods, word)]
            : ChoiceProcedure.Ocba,
        Trials = parsed.GetValue(trials) ?? ChooseRequest.UsualTrials,
        Deter = parsed.GetValue(deter),
        Attackers = parsed.GetValue(attackers),
        Precision = parsed.GetValue(precision),
        Threads = ThreadsOption.Read(parsed, threads),
        Out = output.Read(parsed),
    };
}

/// <summary>Reads what <c>choose</c> alone takes.</summary>
internal static class ChooseParsers
{
    /// <summary>Numbers of 0 or more with commas between them, one at least above 0.</summary>
    public static Func<ArgumentResult, IReadOnlyList<double>?> Weights(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        double?[] weights = [.. given.Split(',', StringSplitOptions.TrimEntries).Select(Number)];
        if (weights.All(weight => weight is not null) && weights.Any(weight => weight > 0))
            return [.. weights.Select(weight => weight!.Value)];
        result.AddError(
            $"{option} takes a number of 0 or more for each outcome, one at least above 0, as in '{option} 1,240', not "
                + $"'{given}'");
        return null;
    };

    /// <summary>A probability above a half and below 1.</summary>
    public static Func<ArgumentResult, double?> Confidence(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        if (Number(given) is { } level && level > 0.5 && level < 1) return level;
        result.AddError($"{option} takes a probability above 0.5 and below 1, as in '{option} 0.95', not '{given}'");
        return null;
    };

    private static double? Number(string word) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number) ? number : null;
}
