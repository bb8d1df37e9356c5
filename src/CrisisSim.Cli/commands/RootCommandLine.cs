using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>The whole command line; a new command is one line here.</summary>
internal static class RootCommandLine
{
    private static readonly IReadOnlyList<ToolCommand> Commands =
    [
        RunCommand.Description,
        CompareCommand.Description,
        AttributeCommand.Description,
        ProfileCommand.Description,
        TreatiesCommand.Description,
        ReviewCommand.Description,
        DeterCommand.Description,
        RocCommand.Description,
        DriftCommand.Description,
        SweepCommand.Description,
        MergeCommand.Description,
        SensitivityCommand.Description,
        DiscoverCommand.Description,
        ChooseCommand.Description,
        DesignCommand.Description,
        ReportCommand.Description,
        TraceCommand.Description,
        FactsCommand.Description,
        EnginesCommand.Description,
        VerifyCommand.Description,
        ReproduceCommand.Description,
        DiffCommand.Description,
        ValidateCommand.Description,
        ListCommand.Description,
        ShowCommand.Description,
        NewCommand.Description,
        MigrateCommand.Description,
        SchemaCommand.Description,
        CompletionCommand.Describe(All),
    ];

    public static Command Create(Screen screen)
    {
        var root = new Command("crisissim",
            "Plays international crises many times over and compares the wordings of mutual defence declarations.");
        foreach (ToolCommand command in Commands) root.Add(command.Create(screen));
        root.Options.Add(new Option<bool>("--version")
        {
            Description = "Show the version.",
            Arity = ArgumentArity.Zero,
            Action = new VersionAction()
        });
        GuidedHelp.On(
            root,
            screen,
            new Example("crisissim new narva", "Write a commented scenario file to start from, narva.yaml."),
            new Example("crisissim compare nato-baltic --wordings ambiguous,precise",
                "How much sooner, surer and at what cost, when the triggers are precise."),
            new Example("crisissim trace narva.yaml --trial 17", "The story of one crisis."));
        return root;
    }

    private static IReadOnlyList<ToolCommand> All() => Commands;
}
