using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>The whole command line; a new command is one line here.</summary>
internal static class RootCommandLine
{
    public static Command Create(Screen screen)
    {
        var root = new Command("crisissim",
            "Plays international crises many times over and compares the wordings of mutual defence declarations.")
        {
            RunCommand.Create(screen),
            CompareCommand.Create(screen),
            AttributeCommand.Create(screen),
            DeterCommand.Create(screen),
            RocCommand.Create(screen),
            DriftCommand.Create(screen),
            SweepCommand.Create(screen),
            MergeCommand.Create(screen),
            SensitivityCommand.Create(screen),
            DiscoverCommand.Create(screen),
            ChooseCommand.Create(screen),
            DesignCommand.Create(screen),
            ReportCommand.Create(screen),
            TraceCommand.Create(screen),
            FactsCommand.Create(screen),
            EnginesCommand.Create(screen),
            ValidateCommand.Create(screen),
            NewCommand.Create(screen),
            SchemaCommand.Create(screen),
        };
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
            new Example("crisissim compare scenarios/alliances/nato-baltic.yaml --wordings ambiguous,precise",
                "How much sooner, surer and at what cost, when the triggers are precise."),
            new Example("crisissim trace narva.yaml --trial 17", "The story of one crisis."));
        return root;
    }
}
