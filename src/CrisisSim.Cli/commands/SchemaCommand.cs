using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>schema</c>: the JSON Schema of scenarios or of studies, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Screen screen)
    {
        var studies = new Option<bool>("--studies") { Description = "That of study files instead." };
        var command = new Command("schema",
            "Print the JSON Schema of scenario files, for editors that complete and check as one types.") { studies };
        GuidedHelp.On(command, screen, new Example("crisissim schema > crisissim.schema.json",
            "Keep it beside the scenario files and name it in the editor's settings."));
        command.SetAction(parsed =>
        {
            screen.Out.Write(ScenarioReader.Schema(parsed.GetValue(studies)));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
