using CrisisSim.Model;
using CrisisSim.Scenarios;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>An effect to be divided, shown and written.</summary>
internal sealed record AttributeHandler(AttributeRequest Request, LoadedScenario Loaded)
{
    /// <summary>Plays, writes the files that were asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        AttributionPlan plan = Plan();
        using var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare(AttributeCommand.Description.Asked(Request));
        AttributionResult result = ProgressBar.Watch(PlayProgress.Crises,
            report => AttributionStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        string cut = $"{Names.Number(result.Done)} of {Names.Crises(plan.Trials)}";
        if (result is { Interrupted: true, Attributions.Count: 0 }) throw delivery.Nothing(cut);
        if (result.Interrupted || result.IsCutAfter) delivery.Cut = cut;
        var data = new AttributeReportData(Loaded.Source, result) { Command = CommandLine(plan, result) };
        CommandOutput page = AttributePage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "attribution", page,
            (PartsSheet.Name, PartsSheet.Tabulate(result.Attributions))), () => AttributeReport.Compose(data));
        return delivery.Cut is not null ? ExitCode.Interrupted : ExitCode.Done;
    }

    private AttributionPlan Plan()
    {
        if (Request.Exact && Request.Permutations is not null)
            throw CommandException.Usage("--exact plays every combination, so no orders are drawn",
                "Leave out --exact or --permutations.");
        string from = Request.From ?? FirstBut(Request.To), to = Request.To ?? FirstBut(from);
        IReadOnlyList<Declaration> texts =
            Wordings.Several(Loaded, Loaded.Scenario.Declarations.Count > 1 ? [from, to] : null);
        var plan = new AttributionPlan
        {
            Scenario = Loaded.Scenario,
            From = texts[0],
            To = texts[1],
            Endpoints = AttributeOutcomes.Find(Request.Outcomes, Loaded.Scenario),
            By = Request.By,
            Called = Loaded.Called(texts[0], texts[1]),
            Seed = Request.Scenario.Seed,
            Threads = Request.Threads,
            Under = Loaded.Under,
            AsksForCounterparts = Request.Counterparts,
            Orders = Request.Permutations ?? AttributionPlan.UsualOrders,
            ExactUpTo = Request.Exact
                ? AttributionPlan.MostExact
                : Request.Permutations is null ? AttributionPlan.UsuallyExact : 0,
        };
        if (Request.Exact && !plan.IsExact)
            throw CommandException.Usage(
                $"{Names.Count(plan.Players, Names.Plain(plan.By))} make too many combinations to play each",
                $"--exact goes up to {AttributionPlan.MostExact}; leave it out.");
        AttributeOutcomes.Require(plan);
        if (Request.Trials is { } trials) plan = plan with { Trials = trials };
        AttributeOutcomes.RequireEnough(plan);
        return plan;
    }

    /// <summary>The first text of the file that is not the other one.</summary>
    private string FirstBut(string? other) =>
        Loaded.Scenario.Declarations.Select(text => text.Name).Where(name => name != other).DefaultIfEmpty("").First();

    /// <summary>What gives the same figures again: where the work was cut short, the crises that were done.</summary>
    private string CommandLine(AttributionPlan plan, AttributionResult result) => AttributeCommand.Description.Line(
        Request with
        {
            From = plan.From.Name,
            To = plan.To.Name,
            Outcomes = Request.Outcomes is null ? null : [.. plan.Endpoints.Select(endpoint => endpoint.Key)],
            Trials = result.Interrupted ? result.Done : plan.Trials,
        });
}

/// <summary>Finds the outcomes that were asked for, and refuses those that cannot be divided.</summary>
internal static class AttributeOutcomes
{
    /// <summary>The endpoints of the keys, or those of the usual ones that are known in the scenario.</summary>
    /// <exception cref="CommandException">There is no endpoint of that key.</exception>
    public static IReadOnlyList<Endpoint> Find(IReadOnlyList<string>? keys, Scenario scenario) => keys is not null
        ? [.. keys.Distinct().Select(Named)]
        : AttributionFits.Usual(scenario);

    /// <summary>Refuses an endpoint that the plan cannot divide, and names the nearest that it can.</summary>
    /// <exception cref="CommandException">One cannot be divided.</exception>
    public static void Require(AttributionPlan plan)
    {
        foreach (Endpoint endpoint in plan.Endpoints)
        {
            AttributionFit fit = AttributionFits.For(endpoint, plan.Scenario);
            if (fit == AttributionFit.Always || (fit == AttributionFit.OnlyExact && plan.IsExact)) continue;
            IReadOnlyList<Endpoint> others = AttributionFits.Near(endpoint, plan.Scenario);
            string near = $"Nearest to it: {string.Join(", ", others.Select(one => one.Key))}.";
            if (!endpoint.IsAskedOf(plan.Scenario))
                throw CommandException.Usage(
                    $"--outcome {endpoint.Key} is not asked of an act in the open, which nobody could mistake", near);
            throw fit == AttributionFit.Never
                ? CommandException.Usage(
                    $"--outcome {endpoint.Key} cannot be divided: it is not known of every crisis under every mixture "
                        + "of two texts",
                    near)
                : CommandException.Usage(
                    $"--outcome {endpoint.Key} is no mean over crises, so it is divided only where every combination "
                        + "is played",
                    $"Add --exact (of up to {AttributionPlan.MostExact}). {near}");
        }
    }

    /// <summary>Refuses too few crises for an endpoint that is no mean.</summary>
    /// <exception cref="CommandException">There are too few.</exception>
    public static void RequireEnough(AttributionPlan plan)
    {
        if (plan.Trials < GroupedJackknife.Groups && plan.Endpoints.FirstOrDefault(
            endpoint => AttributionFits.For(endpoint, plan.Scenario) == AttributionFit.OnlyExact) is { } endpoint)
            throw CommandException.Usage(
                $"--outcome {endpoint.Key} is no mean over crises and takes {GroupedJackknife.Groups} of them or more",
                $"As in '--trials {AttributionPlan.UsualExact}'.");
    }

    private static Endpoint Named(string key) => Endpoints.Named(key)
        ?? throw CommandException.Usage(
            $"there is no outcome '{key}'; "
                + $"{NearestName.Hint(key, [.. Endpoints.All.Select(endpoint => endpoint.Key)])}");
}
