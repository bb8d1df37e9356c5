using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>profile</c>: the same wordings over a set of acts.</summary>
internal static class ProfileCommand
{
    public static ToolCommand<ProfileRequest> Description { get; } = new("profile",
        "Hold the same wordings against a set of acts, from plain to doubtful to none, and tell where words matter.",
        ProfileRequest.Options, ProfileHandler.Execute)
    {
        Parts = [PagePart.Why, PagePart.Detail],
        Examples =
        [
            new("crisissim profile scenarios/panels/baltic.yaml --wordings ambiguous,precise-wording",
                "Eight acts against the same alliance, from plain to doubtful to none."),
            new("crisissim profile scenarios/panels/baltic.yaml --wordings in-force,precise --deter",
                "With what attackers choose of these acts under either text."),
            new("crisissim profile narva.yaml men.yaml --wordings ambiguous,precise --out out/acts --report",
                "Two files of one's own, with a picture and a report."),
        ],
    };
}

/// <summary>Plays the acts, writes the files that were asked for, and prints the page.</summary>
internal static class ProfileHandler
{
    public static ExitCode Execute(ProfileRequest request, PrintRequest print, Screen screen)
    {
        IReadOnlyList<string> wordings = Wordings(request);
        var panel = LoadedPanel.TryRead(request.Files, wordings, request.Outside.AllSettings, out Problems problems);
        ScenarioReader.WriteProblems(problems, print.Quiet, screen);
        if (panel is null) return ExitCode.BadFile;
        ProfilePlan plan = Plan(request, panel);
        using var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare(ProfileCommand.Description.Asked(request));
        ProfileResult result = ProgressBar.Watch(PlayProgress.Crises,
            report => ProfileStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        if (result.Acts.Count == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first act was played; there is nothing to show");
        var data = new ProfileReportData(panel.Source, [.. panel.Scenarios.Select(one => one.Source)], result)
        {
            Command = ProfileCommand.Description.Line(request),
        };
        if (result.Interrupted)
            delivery.Cut = $"{Names.Number(result.Acts.Count)} of {Names.Count(plan.Acts.Count, "act")}";
        CommandOutput page = ProfilePage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "profile", page),
            () => ProfileReport.Compose(data));
        return result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private static IReadOnlyList<string> Wordings(ProfileRequest request)
    {
        IReadOnlyList<string> wordings = request.Wordings ?? [];
        if (wordings.Count >= 2 && wordings.Distinct().Count() == wordings.Count) return wordings;
        throw CommandException.Usage("a profile needs two different wordings",
            "Name them, the baseline first, as in '--wordings ambiguous,precise'.");
    }

    private static ProfilePlan Plan(ProfileRequest request, LoadedPanel panel)
    {
        var plan = new ProfilePlan
        {
            Acts = panel.Acts,
            Seed = request.Outside.Seed,
            Trials = request.Trials,
            Threads = request.Threads,
            AsksAttackers = request.Deters,
        };
        return !request.Deters || plan.Menu.Count > 0
            ? plan
            : throw CommandException.Usage("no act of the panel is one that an attacker could choose",
                "Add an attack that the victim does not provoke, or leave --deter out.");
    }
}

/// <summary>Which acts are to be played under which texts. Lists are compared by reference.</summary>
internal sealed record ProfileRequest
{
    private const int MostTrials = 1_000_000;

    public static OptionTable<ProfileRequest> Options { get; } = new OptionTable<ProfileRequest>()
        .Arguments("FILE", "The scenario files, one an act, or one panel file that lists them under 'acts'.",
            ValueKinds.YamlFile, (request, files) => request with { Files = files }, request => request.Files)
        .Part(ScenarioRequest.FromOutside, request => request.Outside,
            (request, outside) => request with { Outside = outside })
        .Wordings("The declarations, the baseline first; two or more, the same in every file.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Option("--trials N",
            $"How many crises of each act to play under each wording. Default {ProfilePlan.UsualTrials}.",
            ValueKinds.Whole(MostTrials, ProfilePlan.UsualTrials),
            (request, trials) => request with { Trials = trials }, request => request.Trials)
        .Flag("--deter",
            "Let attackers choose among the acts under each wording, and weigh the acts by how often they come about.",
            (request, asked) => request with { Deters = asked }, request => request.Deters)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures to profile.csv and profile.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    /// <summary>The files as the analyst typed them.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Seed, prior and settings; its path is not read.</summary>
    public ScenarioRequest Outside { get; init; } = new();

    /// <summary>Names of the texts; null: not said.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public int Trials { get; init; } = ProfilePlan.UsualTrials;

    /// <summary>Whether attackers choose among the acts.</summary>
    public bool Deters { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
