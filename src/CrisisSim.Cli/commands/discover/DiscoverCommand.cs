using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>discover</c>: under which conditions a wording loses.</summary>
internal static class DiscoverCommand
{
    public static Command Create(Screen screen)
    {
        var options = new DiscoverOptions();
        var print = new PrintOptions();
        var command = new Command("discover",
            "Tell in which boxes of a study's factors a wording loses, or whatever else is of interest lies.");
        options.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim discover out/flip", "Where the second wording decides later than the baseline."),
            new Example("crisissim discover out/flip --lose precise --of objective_denied_by_day_30 --undecided out",
                "Where it denies the objective less often, by points at which that is resolved."),
            new Example("crisissim discover out/flip --where \"value > 5 d and difference > 0\"",
                "Any condition on outcomes."));
        command.SetAction(parsed => (int)new DiscoverHandler(options.Read(parsed)).Execute(print.Read(parsed), screen));
        return command;
    }
}

/// <summary>What <c>discover</c> takes.</summary>
internal sealed class DiscoverOptions
{
    private const int MostBoxes = 9, MostSteps = 10_000;

    private readonly Argument<string> study = new("STUDY")
    {
        Description = "The study that was played: its directory, its database, or the study file."
    };

    private readonly Option<string?> where = new("--where")
    {
        Description =
            "Which points are of interest: 'difference', 'value' or the key of an outcome, above or below a number, "
                + "several with 'and' between. Default: where --lose loses.",
        HelpName = "CONDITION",
    };

    private readonly Option<string?> lose = new("--lose")
    {
        Description =
            "The wording whose losses against the baseline are sought; also the wording that --where means. Default: "
                + "the one after the baseline.",
        HelpName = "NAME",
    };

    private readonly Option<string?> of = new("--of")
    {
        Description = "The outcome, by its key. Default hours_without_decision.",
        HelpName = "KEY",
    };

    private readonly Option<string?> undecided = new("--undecided")
    {
        Description =
            "Points at which luck leaves open whether they are of interest: by-value counts them by their values, out "
                + "leaves them out. Default by-value.",
        HelpName = "by-value|out",
        CustomParser = Parsers.OneOf("--undecided", "by-value", "out"),
    };

    private readonly Option<int?> boxes = new("--boxes")
    {
        Description = "The most boxes, each sought among the points outside those before. Default 3.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--boxes", MostBoxes, "2"),
    };

    private readonly Option<int?> step = new("--step")
    {
        Description =
            "Take this box of the trajectory first. Default: the one whose coverage exceeds the share of other points "
                + "in it most.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--step", MostSteps, "12"),
    };

    private readonly OutOptions output = new("Write the boxes to discovery.csv and discovery.json in this directory.");

    public void AddTo(Command command)
    {
        command.Add(study);
        foreach (Option option in (Option[])[where, lose, of, undecided, boxes, step]) command.Add(option);
        output.AddTo(command);
    }

    /// <exception cref="CommandException">A report is asked for, and no directory for it.</exception>
    public DiscoverRequest Read(ParseResult parsed) => new()
    {
        Data = new StudyDataRequest
        {
            Path = parsed.GetRequiredValue(study),
            Of = parsed.GetValue(of),
            Wording = parsed.GetValue(lose),
            As = parsed.GetValue(where) is null ? "difference" : null
        },
        Where = parsed.GetValue(where),
        LeavesOutUndecided = parsed.GetValue(undecided) == "out",
        Boxes = parsed.GetValue(boxes) ?? DiscoverRequest.UsualBoxes,
        Step = parsed.GetValue(step),
        Out = output.Read(parsed),
    };
}
