using System.CommandLine;
using System.CommandLine.Parsing;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>What <c>design</c> takes besides its scenario.</summary>
internal sealed class DesignOptions
{
    private readonly Option<string?> from = new("--from")
    {
        Description = "The declaration that one comes from. Default: the first of the file.",
        HelpName = "NAME"
    };

    private readonly Option<string?> to = new("--to")
    {
        Description = "The declaration whose provisions can be taken over. Default: the next of the file.",
        HelpName = "NAME"
    };

    private readonly Option<IReadOnlyList<Provision>?> over = new("--over")
    {
        Description =
            "The provisions that may move: threshold, precision, forms, area, general_clause, proof, obligation, "
                + "condition, procedure, limits, verification, delegation, pledges. Default: all that differ.",
        HelpName = "PROVISION,…",
        CustomParser = DesignParsers.Provisions("--over"),
    };

    private readonly Option<bool> halfway = new("--halfway")
    {
        Description = "Also try numbers halfway between the two texts: thresholds, precision, general clause, limits."
    };

    private readonly Option<IReadOnlyList<string>?> of = new("--of")
    {
        Description =
            "The outcomes of the front, by their keys. Default: hours_without_decision, objective_denied_by_day_30, "
                + "entrapment and false alarm.",
        HelpName = "KEY,…",
        CustomParser = Parsers.List("--of", "hours_without_decision,objective_denied_by_day_30"),
    };

    private readonly Option<int?> points = new("--points")
    {
        Description = "The most texts to try; all are where there are no more. Default 1024.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--points", 1_000_000, "1024"),
    };

    private readonly Option<int?> trials = new("--trials")
    {
        Description = "How many crises to play under each text in the search. Default 200.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--trials", PlayRequest.MostTrials, "200"),
    };

    private readonly Option<int?> confirm = new("--confirm")
    {
        Description = "How many fresh crises to play under each text of the front that was found. Default 2000.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--confirm", PlayRequest.MostTrials, "2000"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly OutOptions output = new("Write the front to design.csv and design.json in this directory.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[from, to, over, halfway, of, points, trials, confirm, threads])
            command.Add(option);
        output.AddTo(command);
    }

    public DesignRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        From = parsed.GetValue(from),
        To = parsed.GetValue(to),
        Over = parsed.GetValue(over),
        Halfway = parsed.GetValue(halfway),
        Of = parsed.GetValue(of),
        Points = Math.Max(DesignRequest.FewestPoints, parsed.GetValue(points) ?? DesignRequest.UsualPoints),
        Trials = parsed.GetValue(trials) ?? DesignRequest.UsualTrials,
        Confirm = parsed.GetValue(confirm) ?? DesignRequest.UsualConfirm,
        Threads = ThreadsOption.Read(parsed, threads),
        Out = output.Read(parsed),
    };
}

/// <summary>Reads what <c>design</c> alone takes.</summary>
internal static class DesignParsers
{
    /// <summary>Provisions with commas between them, each once.</summary>
    public static Func<ArgumentResult, IReadOnlyList<Provision>?> Provisions(string option) => result =>
    {
        string[] known = [.. Enum.GetValues<Provision>().Select(Names.Key)];
        var provisions = new List<Provision>();
        foreach (string name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            int place = Array.IndexOf(known, name);
            if (place < 0)
                result.AddError(
                    $"{option} takes provisions with commas between them, not '{name}'; "
                        + $"{NearestName.Hint(name, known)}");
            else if (!provisions.Contains(Enum.GetValues<Provision>()[place]))
                provisions.Add(Enum.GetValues<Provision>()[place]);
        }
        return provisions;
    };
}
