using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>schema</c>: the JSON Schema of the scenario format, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Screen screen)
    {
        var command = new Command("schema", "Print the JSON Schema of scenario files, for editors that complete and check as one types.");
        GuidedHelp.On(command, screen, new Example("crisissim schema > crisissim.schema.json", "Keep it beside the scenario files and name it in the editor's settings."));
        command.SetAction(_ =>
        {
            screen.Out.Write(ScenarioReader.Schema());
            return (int)ExitCode.Done;
        });
        return command;
    }
}
