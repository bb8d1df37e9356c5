using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>attribute</c>: which clause buys the hours.</summary>
internal static class AttributeCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var attribute = new AttributeOptions();
        var print = new PrintOptions();
        var command = new Command("attribute",
            "Divide the difference between two wordings among the provisions that differ: which clause buys "
                + "the hours.");
        scenario.AddTo(command);
        attribute.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim attribute narva.yaml --from ambiguous --to precise",
                "What each of the provisions that differ contributes, with its interval."),
            new Example("crisissim attribute narva.yaml --from ambiguous --to precise --by coupling",
                "Through which couplings of the model they act."),
            new Example("crisissim attribute narva.yaml --from ambiguous --to precise --counterparts",
                "And what is left if the precise text had a price."));
        command.SetAction(
            parsed => (int)Play(attribute.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(AttributeRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } read
            ? new AttributeHandler(request, read).Execute(print, screen)
            : ExitCode.BadFile;
}

/// <summary>What <c>attribute</c> takes besides its scenario.</summary>
internal sealed class AttributeOptions
{
    private readonly Option<string?> from = new("--from")
    {
        Description = "The declaration that one comes from. Default: the first of the file.",
        HelpName = "NAME"
    };

    private readonly Option<string?> to = new("--to")
    {
        Description = "The declaration that one goes to. Default: the next of the file.",
        HelpName = "NAME"
    };

    private readonly Option<IReadOnlyList<string>?> outcomes = new("--outcome")
    {
        Description =
            "The outcomes whose difference is divided, by their keys. Default: the primary ones and "
                + "hours_of_crisis_without_decision.",
        HelpName = "KEY,…",
        CustomParser = Parsers.List("--outcome", "hours_without_decision,objective_denied_by_day_30"),
    };

    private readonly Option<string?> by = new("--by")
    {
        Description =
            "What it is divided among: the provisions that differ, or the couplings by which these act. Default "
                + "provision.",
        HelpName = "provision|coupling",
        CustomParser = Parsers.OneOf("--by", "provision", "coupling"),
    };

    private readonly Option<bool> counterparts = new("--counterparts")
    {
        Description =
            "Also play three prices of the second declaration: free, with a narrower scope, and without the least "
                + "willing member.",
    };

    private readonly Option<int?> trials = new("--trials")
    {
        Description =
            $"How many crises to play under every mixture. Default {AttributionPlan.UsualSampled}; "
                + $"{AttributionPlan.UsualExact} where every combination "
            + $"is played; {AttributionPlan.UsualCouplings} where orders of couplings are drawn.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--trials", AttributeRequest.MostTrials, $"{AttributionPlan.UsualSampled}"),
    };

    private readonly Option<int?> permutations = new("--permutations")
    {
        Description =
            $"Draw N orders in each crisis, every second one the reverse of the one before. Default: every combination "
                + $"for up to {AttributionPlan.UsuallyExact} "
            + $"provisions or couplings, else {AttributionPlan.UsualOrders} orders.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--permutations", AttributeRequest.MostOrders,
            $"{AttributionPlan.UsualOrders}"),
    };

    private readonly Option<bool> exact = new("--exact")
    {
        Description = $"Play every combination, of up to {AttributionPlan.MostExact} provisions or couplings."
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly OutOptions output =
        new("Write the figures to attribution.csv and attribution.json in this directory.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[from, to, outcomes, by, counterparts, trials, permutations, exact,
            threads])
            command.Add(option);
        output.AddTo(command);
    }

    public AttributeRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        From = parsed.GetValue(from),
        To = parsed.GetValue(to),
        Outcomes = parsed.GetValue(outcomes),
        By = parsed.GetValue(by) == "coupling" ? AttributedTo.Coupling : AttributedTo.Provision,
        Counterparts = parsed.GetValue(counterparts),
        Trials = parsed.GetValue(trials),
        Permutations = parsed.GetValue(permutations),
        Exact = parsed.GetValue(exact),
        Threads = ThreadsOption.Read(parsed, threads),
        Out = output.Read(parsed),
    };
}
