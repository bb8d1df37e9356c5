using System.CommandLine;
using System.CommandLine.Invocation;

namespace CrisisSim.Cli;

/// <summary>Prints the tool's name and version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"crisissim {ToolVersion.Text}");
        return (int)ExitCode.Done;
    }
}
