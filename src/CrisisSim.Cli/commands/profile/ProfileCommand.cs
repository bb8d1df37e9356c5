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
        var delivery = new Delivery(request.Out, print, screen);
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
        CommandOutput page = ProfilePage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Write(directory, "profile", page),
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
