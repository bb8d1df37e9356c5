using System.CommandLine;
using System.CommandLine.Invocation;

namespace CrisisSim.Cli;

/// <summary>Prints the tool's name and version, and which build it is, on one line.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var build = Build.Current;
        parseResult.InvocationConfiguration.Output.WriteLine(
            FormattableString.Invariant(
                $"crisissim {ToolVersion.Text} (numerics version {build.NumericsVersion}, commit {build.Commit}, {build.Runtime})"));
        return (int)ExitCode.Done;
    }
}
